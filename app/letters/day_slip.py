"""Print the slip with which a day is closed (日締め票): what was done, and where the log ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Final

from app.letters import house_sheet
from app.letters.facts import DEFAULT
from app.letters.house_sheet import HouseSheetFacts, SheetPart
from app.rules.page_settings import PageSettings

TITLE: Final = "日締め票"
BOXES: Final = ("確認者", "管理責任者")
MOST_ACTS, MOST_PEOPLE, MOST_WORDS = 16, 6, 100
"""What one page has room for; what is more is counted, never left out without a word."""
LONGEST: Final = 18
"""How many characters of a title stand on one line of their column."""


@dataclass(frozen=True)
class DaySlipFacts:
    """Hold a day: its acts by title and by person (name, count, first, last), and its papers.

    `last` is the number and value of its last act, `anchor` that of the moment of printing.
    """

    day: str
    summary: str
    last: str
    acts: tuple[tuple[str, int], ...]
    people: tuple[tuple[str, int, str, str], ...]
    letters: str
    backups: str
    organisation: str
    printed_on: date
    anchor: str = ""
    practice: bool = False


def draw(facts: DaySlipFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the slip as PDF, one page, the same bytes for the same facts."""
    sheet = HouseSheetFacts(
        title=TITLE,
        reference=facts.day,
        parts=tuple(_parts(facts)),
        organisation=facts.organisation,
        printed_on=facts.printed_on,
        boxes=BOXES,
        anchor=facts.anchor,
        practice=facts.practice,
    )
    return house_sheet.draw(sheet, settings)


def _parts(facts: DaySlipFacts) -> Iterator[SheetPart]:
    yield SheetPart(
        entries=(
            ("日付", facts.day),
            ("操作の数", facts.summary),
            ("最後の操作の記録", facts.last),
            ("発行した文書", _short(facts.letters)),
            ("この日の控え", _short(facts.backups)),
        )
    )
    if facts.acts:
        columns = (("操作", 62.0), ("件数", 23.0), ("操作", 62.0), ("件数", 23.0))
        yield SheetPart("操作の内訳", columns=columns, rows=_acts(facts.acts))
    if facts.people:
        columns = (("操作した人", 74.0), ("件数", 32.0), ("最初", 32.0), ("最後", 32.0))
        yield SheetPart("操作した人", columns=columns, rows=tuple(_people(facts.people)))
    yield SheetPart("気づいたこと・引継ぎ", entries=(("記入", ""), ("", ""), ("", "")))


def _acts(acts: Sequence[tuple[str, int]]) -> tuple[tuple[str, ...], ...]:
    """Set the titles in two columns, the most frequent first."""
    shown = [(_short(title, LONGEST), count) for title, count in acts[:MOST_ACTS]]
    rest = acts[MOST_ACTS:]
    if rest:
        last, *others = acts[MOST_ACTS - 1 :]
        count = sum(number for _title, number in (last, *others))
        shown[-1] = (f"ほか{len(others) + 1}種類", count)
    half = max(1, -(-len(shown) // 2))
    pairs = zip_longest(shown[:half], shown[half:], fillvalue=None)
    return tuple(
        (left[0], f"{left[1]:,}", *((right[0], f"{right[1]:,}") if right else ("", "")))
        for left, right in pairs
        if left
    )


def _people(people: Sequence[tuple[str, int, str, str]]) -> Iterator[tuple[str, ...]]:
    shown = people if len(people) <= MOST_PEOPLE else people[: MOST_PEOPLE - 1]
    for name, count, first, last in shown:
        yield name, f"{count:,}", first, last
    rest = people[len(shown) :]
    if rest:
        yield f"ほか{len(rest)}名", f"{sum(one[1] for one in rest):,}", "", ""


def _short(words: str, most: int = MOST_WORDS) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"
