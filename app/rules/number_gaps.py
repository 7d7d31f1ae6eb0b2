"""Go on with the numbers after a restore: what was given before comes to nobody again (欠番)."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

GAP: Final = "復元による欠番"
MOST: Final = 1_000_000
"""No office gives more numbers between two backups; more than this is no number of ours."""
_YEARLY: Final = re.compile(r"(?P<noun>[a-z_]+)[/:](?P<year>\d{4})")
_WORDS: Final[Mapping[str, str]] = {
    "requests": "受付番号",
    "letters": "文書番号",
    "applications": "申込みの番号",
    "campaigns": "依頼の番号",
    "authorities": "照会の番号",
    "incident": "事案の番号",
    "audits": "監査の番号",
    "disposals": "廃棄の番号",
}


class Gap(NamedTuple):
    """Name the first and the last number that a restore skipped in a series."""

    first: int
    last: int

    @property
    def words(self) -> str:
        """Return the numbers as they are read."""
        return f"{self.first}" if self.first == self.last else f"{self.first}から{self.last}まで"


def gaps(restored: Mapping[str, int], known: Iterable[Mapping[str, int]]) -> dict[str, Gap]:
    """Compare the series of a backup with those known elsewhere and return what is skipped."""
    highest: dict[str, int] = {}
    for one in known:
        for name, last in one.items():
            if last - restored.get(name, 0) <= MOST:
                highest[name] = max(last, highest.get(name, 0))
    found = {name: Gap(restored.get(name, 0) + 1, last) for name, last in highest.items()}
    return {name: gap for name, gap in sorted(found.items()) if gap.last >= gap.first}


def noun_and_year(series: str) -> tuple[str, int | None]:
    """Read the name of a series: `letters/2026`, `incident:2026`; another is its own noun."""
    found = _YEARLY.fullmatch(series)
    return (found["noun"], int(found["year"])) if found else (series, None)


def gap_line(series: str, gap: Gap) -> str:
    """Say one gap in words; empty for a series that stands on no paper."""
    noun, year = noun_and_year(series)
    word = _WORDS.get(noun)
    if word is None:
        return ""
    named = word if year is None else f"{word}（{year}年度）"
    return f"{named}の{gap.words}は、{GAP}です。"


def gap_lines(skipped: Mapping[str, Gap], noun: str = "") -> list[str]:
    """Say the gaps of one kind of number, or of all that stand on paper."""
    found = (gap_line(name, gap) for name, gap in sorted(skipped.items()) if _is(name, noun))
    return [line for line in found if line]


def _is(series: str, noun: str) -> bool:
    return not noun or noun_and_year(series)[0] == noun
