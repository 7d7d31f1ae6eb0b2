"""Say long lists of running numbers shortly: 「共人総発第8-1号〜第8-12号」."""

from collections.abc import Iterator, Sequence

from app.rules.numbers import read_document_number


def runs(numbers: Sequence[str]) -> Iterator[str]:
    """Yield each unbroken run of 文書番号 by its ends, each other number as it stands."""
    start = last = ""
    for number in numbers:
        if last and _follows(last, number):
            last = number
            continue
        if start:
            yield _spelt(start, last)
        start = last = number
    if start:
        yield _spelt(start, last)


def _spelt(start: str, last: str) -> str:
    return start if start == last else f"{start}〜{last}"


def _follows(before: str, number: str) -> bool:
    one, two = read_document_number(before), read_document_number(number)
    if one is None or two is None:
        return False
    return (one.mark, one.fiscal_year, one.n + 1) == (two.mark, two.fiscal_year, two.n)
