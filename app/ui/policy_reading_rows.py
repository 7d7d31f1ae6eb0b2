"""Lay what was read of a policy in rows: its text, its dates, its lists, and what is unclear."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.eras import western
from app.rules.policy_adjust_dates import FoundDate, dates_of
from app.rules.policy_adjust_facts import said
from app.rules.policy_adjusted import adjusted_rows
from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading
from app.rules.policy_starts import speaking_rows
from app.ui.widgets.pill import Pill

HEAD: Final = Pill("項目", "check", "good")
MENDED: Final = Pill("直した", "triangle", "due")
PLAIN: Final = Pill("")
NOTHING: Final = Pill("記載なし", "ring", "quiet")
VERSION: Final = Pill("この版の日", "check", "good")
OWN: Final = Pill("文書の日付", "dot", "good")
OTHER: Final = Pill("数えない", "bar", "quiet")
NO_HEADING: Final = "（見出しなし）"
NOT_SAID: Final = "（記載なし）"
TYPED: Final = "（文書にない日付）"


@dataclass(frozen=True)
class ReadRow:
    """Show one row: its state, what it is called, its words; and what it stands for.

    `place` counts the entries of a kind, -1 where there is none; `row` the rows of the text.
    """

    id: int
    pill: Pill
    name: str
    words: str
    kind: FactKind | None = None
    place: int = -1
    row: int = -1
    found: FoundDate | None = None


NO_ROW: Final = ReadRow(-1, PLAIN, "", "")
"""What stands under the cursor where a part lists nothing."""
Rows = Callable[[Reading, Sequence[str]], Sequence[ReadRow]]


def note_rows(_reading: Reading, notes: Sequence[str]) -> Sequence[ReadRow]:
    """List the sentences about what was not understood."""
    return [ReadRow(at, PLAIN, "", note) for at, note in enumerate(notes)]


def clause_rows(reading: Reading, _notes: Sequence[str]) -> Sequence[ReadRow]:
    """List the rows of the text, those at which a clause begins with its number and heading."""
    texts, mended = reading.raw.splitlines(), adjusted_rows(reading)
    heads = {
        one.first_row: "　".join(part for part in (one.number, one.heading) if part) or NO_HEADING
        for one in reading.parts.starts
    }
    return [
        ReadRow(
            id=row,
            pill=MENDED if row in mended else (HEAD if row in heads else PLAIN),
            name=heads.get(row, ""),
            words=texts[row].strip(),
            row=row,
        )
        for row in speaking_rows(reading.raw)
    ]


def date_rows(reading: Reading, _notes: Sequence[str]) -> Sequence[ReadRow]:
    """List the dates of the text; the day of the version also where the text lacks it."""
    version = reading.version
    found = list(dates_of(reading))
    if version and version.on not in {one.on for one in found}:
        found.append(FoundDate(version.on, version.kind, is_own=False, row=-1, quote=""))
    days = sorted(found, key=lambda one: one.on)
    return [
        ReadRow(at, _date_pill(reading, one), _date_words(one), one.quote or TYPED, found=one)
        for at, one in enumerate(days)
    ]


def entry_rows(*kinds: FactKind) -> Rows:
    """Return how to list the entries of some kinds, each kind with one row at least."""

    def rows(reading: Reading, _notes: Sequence[str]) -> Sequence[ReadRow]:
        listed = [row for kind in kinds for row in _entries(reading, kind)]
        return [
            ReadRow(at, pill, kind.word, words, kind=kind, place=place)
            for at, (pill, kind, place, words) in enumerate(listed)
        ]

    return rows


def _entries(reading: Reading, kind: FactKind) -> list[tuple[Pill, FactKind, int, str]]:
    entries, read = said(reading, kind), reading.found.get(kind, ())
    if not entries:
        return [(MENDED if read else NOTHING, kind, -1, NOT_SAID)]
    return [
        (PLAIN if words in read else MENDED, kind, place, words)
        for place, words in enumerate(entries)
    ]


def _date_pill(reading: Reading, one: FoundDate) -> Pill:
    if reading.version and one.on == reading.version.on:
        return VERSION
    return OWN if one.is_own else OTHER


def _date_words(one: FoundDate) -> str:
    try:
        day = western(date.fromisoformat(one.on))
    except ValueError:
        year, month = one.on.split("-")
        day = f"{int(year)}年{int(month)}月（日なし）"
    return f"{day}　{one.kind}".strip()
