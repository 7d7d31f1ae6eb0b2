"""Read the month in which a training is planned, within its fiscal year."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from app.rules.findings import BadValue
from app.rules.numerals import narrow

_MONTHS: Final = 12
_WHOLE = re.compile(r"(\d{4})[-/年.](\d{1,2})月?")


def month_reader(start: date) -> Callable[[str], str]:
    """Return what reads 「6」, 「6月」 and 「2026-06」 into 2026-06 of the year from `start`."""

    def read(text: str) -> str:
        typed = narrow(text)
        bare = typed.removesuffix("月")
        if bare.isascii() and bare.isdigit() and 1 <= int(bare) <= _MONTHS:
            month = int(bare)
            return f"{start.year + (month < start.month):04}-{month:02}"
        whole = _WHOLE.fullmatch(typed)
        if whole is None or not 1 <= int(whole[2]) <= _MONTHS:
            raise BadValue("実施の予定の月を「6月」のように入れてください。")
        year, month = int(whole[1]), int(whole[2])
        if not 0 <= (year - start.year) * _MONTHS + month - start.month < _MONTHS:
            raise BadValue(f"予定の月が、{start.year}年度の外です。月を確かめてください。")
        return f"{year:04}-{month:02}"

    return read


def month_words(month: str) -> str:
    """Write 2026-06 as people read it."""
    year, _, number = month.partition("-")
    return f"{year}年{int(number)}月"
