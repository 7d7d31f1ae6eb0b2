"""Read the lines, numbers and days that are typed into the books of the house."""

from collections.abc import Sequence
from datetime import date
from typing import Final, TypeVar

from app.rules.findings import BadValue, Findings
from app.rules.member_fields import one_line
from app.rules.numerals import narrow
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

T = TypeVar("T", bound=Worded)
LONGEST: Final = 200
_MOST: Final = 9_999_999


def line(
    found: Findings,
    field: str,
    text: str,
    label: str,
    longest: int = LONGEST,
    *,
    needed: bool = False,
) -> str:
    """Read one line of words; what is missing or too long becomes its problem."""

    def read(typed: str) -> str:
        words = one_line(typed)
        if needed and not words:
            raise BadValue(f"{label}がありません。{label}を入れてください。")
        if len(words) > longest:
            raise BadValue(f"{label}が長すぎます（{longest}文字まで）。短くしてください。")
        return words

    return found.take(field, text, read, "")


def day(today: date, text: str) -> date | None:
    """Read a day, which may lie ahead; None where nothing was typed."""
    return read_short_date(text, today=today) if text.strip() else None


def past_day(today: date, text: str) -> date | None:
    """Read a day that has come; None where nothing was typed."""
    return read_short_date(text, today=today, future=False) if text.strip() else None


def whole_number(text: str, most: int = _MOST) -> int | None:
    """Read a number of 0 or more; None where nothing was typed."""
    digits = narrow(text).replace(",", "")
    if not digits:
        return None
    if not digits.isdecimal() or int(digits) > most:
        raise BadValue(f"0から{most:,}までの数字を入れてください。")
    return int(digits)


def several(texts: Sequence[str]) -> tuple[str, ...]:
    """Return what was typed or chosen of a list, each once, in its order."""
    return tuple(dict.fromkeys(words for text in texts if (words := one_line(text))))


def chosen(kind: type[T], code: str) -> T:
    """Return the member that was chosen, the last one (未確認) where none was."""
    return next((one for one in kind if one == code), list(kind)[-1])
