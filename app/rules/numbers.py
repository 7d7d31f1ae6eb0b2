"""Number what comes in by arrival, and what goes out by 文書日付 (OFFICE M-05)."""

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from app.rules.numerals import DASHES, narrow

APRIL_FIRST = (4, 1)
BEFORE_REIWA = 2018
"""The year before 令和元年: fiscal year 2026 is 令和8年度."""
_RECEIPT = re.compile(r"(\d{2})-(\d{4,})")
_DOCUMENT = re.compile(rf"(\S+?)第(\d+)[-{DASHES}](\d+)号")


class ReceiptNumber(NamedTuple):
    """Stand for a 受付番号: the fiscal year of arrival (西暦) and the running number in it."""

    fiscal_year: int
    n: int


class DocumentNumber(NamedTuple):
    """Stand for a 文書番号: its mark, the fiscal year (西暦) of 文書日付, the running number."""

    mark: str
    fiscal_year: int
    n: int


def fiscal_year(day: date, start: tuple[int, int] = APRIL_FIRST) -> int:
    """Find the fiscal year of a day, named after the year in which it starts.

    `start` is (month, day); many co-operatives start on 21 March.
    """
    return day.year if (day.month, day.day) >= start else day.year - 1


def receipt_number(year: int, n: int) -> str:
    """Write the n-th request of a fiscal year: 「26-0012」."""
    return f"{year % 100:02d}-{_positive(n):04d}"


def read_receipt_number(text: str) -> ReceiptNumber | None:
    """Read a 受付番号 back, full-width figures and padding allowed; None where it is none."""
    found = _RECEIPT.fullmatch(narrow(text))
    return ReceiptNumber(2000 + int(found[1]), int(found[2])) if found else None


def document_number(mark: str, year: int, n: int) -> str:
    """Write the n-th letter of a fiscal year (西暦) with its year of 令和: 「共人総発第8-31号」."""
    if year <= BEFORE_REIWA:
        raise ValueError(year)
    return f"{mark}第{year - BEFORE_REIWA}-{_positive(n)}号"


def read_document_number(text: str) -> DocumentNumber | None:
    """Read a 文書番号 back, full-width figures and padding allowed; None where it is none."""
    found = _DOCUMENT.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not found:
        return None
    return DocumentNumber(found[1], BEFORE_REIWA + int(found[2]), int(found[3]))


def _positive(n: int) -> int:
    if n < 1:
        raise ValueError(n)
    return n
