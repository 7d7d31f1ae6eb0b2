"""List the letters that wait to be posted: issued, not void, not on their way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.office.dispatch_lines import lines_in
from app.rules.dispatch_states import BookState
from app.rules.ids import LetterId
from app.rules.periods import Days
from app.rules.roles import Verb

_WAITS = frozenset({BookState.waiting, BookState.returned})


@dataclass(frozen=True)
class UnsentRow:
    """Show one letter that waits; `came_back`: it left once and is here again."""

    id: LetterId
    document_number: str
    kind_word: str
    dated_on: date
    addressee: str
    receipt_number: str
    came_back: bool


def rows(desk: Desk) -> Sequence[UnsentRow]:
    """Return the letters that wait, the oldest first; a run of a campaign is posted elsewhere."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        found = lines_in(desk, unit, Days())
    return [
        UnsentRow(
            id=line.letter.id,
            document_number=line.letter.document_number,
            kind_word=line.kind_word,
            dated_on=line.letter.dated_on,
            addressee=line.addressee,
            receipt_number=line.letter.receipt_number,
            came_back=line.state is BookState.returned,
        )
        for line in found
        if line.state in _WAITS and line.run is None and line.is_newest
    ]
