"""Gather what the book of what left (発送簿) says of each posting: the one source of its prints."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import letter_addressees, sent_letters
from app.office.desk import Desk
from app.rules.dispatch_states import BookState, state_of
from app.rules.ids import LetterId
from app.rules.letter_kinds import letter_word
from app.rules.periods import Days
from app.storage.dispatches import DispatchRow
from app.storage.letter_addressees import LetterAddressee
from app.storage.run_counts import RunCount, run_counts
from app.storage.sent_book import BookLetter, book_letters
from app.storage.unit import Unit


@dataclass(frozen=True)
class BookLine:
    """Show one posting of a letter, or a letter that has not left; `run` is that of a campaign."""

    letter: BookLetter
    posting: DispatchRow | None
    number: int
    addressee: str
    run: RunCount | None
    state: BookState
    stands_for: str
    replaced_by: str
    astray: bool
    is_answer: bool

    @property
    def id(self) -> int:
        """Return a key of its own for lists: of the posting, or of the letter without one."""
        return 2 * int(self.posting.id) if self.posting else 2 * int(self.letter.id) + 1

    @property
    def on(self) -> date:
        """Return the day under which the book lists it."""
        return self.posting.posted_on if self.posting else self.letter.dated_on

    @property
    def kind_word(self) -> str:
        """Say what it is."""
        return letter_word(self.letter.kind)

    @property
    def count(self) -> int:
        """Count the envelopes: a run leaves with as many as were not pulled."""
        if self.run is None:
            return 1
        return self.run.posted if self.posting else self.run.printed

    @property
    def is_newest(self) -> bool:
        """Tell whether it is the last posting of its letter, the one with which one goes on."""
        return self.number == 0


def lines_in(desk: Desk, unit: Unit, days: Days) -> Sequence[BookLine]:
    """Return the lines of a period that this person may see, by day and number."""
    hidden = sent_letters.hidden(desk, unit)
    letters = [
        one
        for one in book_letters(unit.session, unit.stamp.by, days.from_on, days.to_on)
        if one.id not in hidden
    ]
    reader = _Reader.of(unit, [one.id for one in letters])
    found = [line for one in letters for line in reader.lines(one)]
    return sorted(
        (line for line in found if _holds(days, line)), key=lambda line: (line.on, line.letter.id)
    )


@dataclass(frozen=True)
class _Reader:
    postings: Mapping[LetterId, Sequence[DispatchRow]]
    names: Mapping[LetterId, LetterAddressee]
    runs: Mapping[LetterId, RunCount]
    replaced: Mapping[LetterId, str]
    stands: Mapping[LetterId, str]
    astray: Mapping[LetterId, date]
    answers: frozenset[LetterId]

    @classmethod
    def of(cls, unit: Unit, ids: Sequence[LetterId]) -> "_Reader":
        pairs = unit.letter_replacements.of(ids)
        numbers = unit.letters.numbers([*pairs, *pairs.values()])
        return cls(
            postings=unit.dispatches.of(ids),
            names=unit.letter_addressees.of(ids),
            runs=run_counts(unit.session, ids),
            replaced={old: numbers[new] for old, new in pairs.items()},
            stands={new: numbers[old] for old, new in pairs.items()},
            astray={
                row.letter_id: row.found_on for row in unit.incidents.rows() if row.slip_id is None
            },
            answers=unit.letters.answers(ids),
        )

    def lines(self, letter: BookLetter) -> Iterator[BookLine]:
        rows: Sequence[DispatchRow | None] = self.postings.get(letter.id) or (None,)
        lost = self._lost(letter.id)
        for place, posting in enumerate(rows):
            yield BookLine(
                letter=letter,
                posting=posting,
                number=len(rows) - 1 - place,
                addressee=self._name(letter),
                run=self.runs.get(letter.id),
                state=state_of(
                    cancelled=letter.cancelled_on is not None,
                    posted=posting is not None,
                    delivered=posting is not None and posting.delivered_on is not None,
                    returned=posting is not None and posting.returned_on is not None,
                    settled=posting is not None and posting.settled_on is not None,
                ),
                stands_for=self.stands.get(letter.id, ""),
                replaced_by=self.replaced.get(letter.id, "") if posting is rows[-1] else "",
                astray=posting is not None and posting is lost,
                is_answer=letter.id in self.answers,
            )

    def _lost(self, letter_id: LetterId) -> DispatchRow | None:
        """Find the sending that reached somebody else: the last before that was found."""
        found_on = self.astray.get(letter_id, date.min)
        sent = [row for row in self.postings.get(letter_id, ()) if row.posted_on <= found_on]
        return sent[-1] if sent else None

    def _name(self, letter: BookLetter) -> str:
        if letter.id in self.runs:
            return "各位"
        kept = self.names.get(letter.id)
        return letter_addressees.name_words(kept) if kept or letter.erased else ""


def _holds(days: Days, line: BookLine) -> bool:
    said = [line.on, line.posting.returned_on if line.posting else None]
    begin, end = days.from_on or date.min, days.to_on or date.max
    return any(begin <= day <= end for day in said if day is not None)
