"""List the letters that went round and are not issued yet: waiting, approved, or returned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.office.pending_words import words_of
from app.rules.approvals import DraftState, Manner, Pending
from app.rules.ids import LetterDraftId, RequestId
from app.rules.roles import Verb
from app.storage.letter_draft_rows import LetterDraftRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class DraftedRow:
    """Show one letter and where it stands; `gone`: its pages were erased with the person."""

    id: LetterDraftId
    request_id: RequestId | None
    about: str
    letter: str
    drafted_by: str
    sent_on: date | None
    state: DraftState
    decided_by: str
    decided_on: date | None
    manner: Manner | None
    returned_reason: str
    gone: bool
    kind: str = ""

    @property
    def is_ready(self) -> bool:
        """Tell whether it can be issued now."""
        return self.state is DraftState.approved and not self.gone

    @property
    def pending(self) -> Pending:
        """Name it as what waits for an approval."""
        return Pending(draft_id=self.id)


def rows(desk: Desk) -> Sequence[DraftedRow]:
    """Return them; what can be issued now comes first, then what must be mended."""
    desk.demand(Verb.read_requests)
    order = (DraftState.approved, DraftState.returned, DraftState.waiting)
    with desk.look() as unit:
        names = unit.staff.names()
        found = [_row(desk, unit, row, names) for row in unit.letter_drafts.open_rows()]
    return sorted(found, key=lambda row: order.index(row.state))


def of_case(desk: Desk, unit: Unit, request_id: RequestId) -> Sequence[DraftedRow]:
    """Return those of one case, inside an open unit, for its page."""
    names = unit.staff.names()
    found = [row for row in unit.letter_drafts.open_rows() if row.request_id == request_id]
    return [_row(desk, unit, row, names) for row in found]


def _row(desk: Desk, unit: Unit, row: LetterDraftRow, names: Mapping[int, str]) -> DraftedRow:
    words = words_of(desk, unit, Pending(draft_id=row.id))
    return DraftedRow(
        id=row.id,
        request_id=row.request_id,
        about=words.about,
        letter=words.letter,
        drafted_by=names.get(row.drafted_by, ""),
        sent_on=words.sent_on,
        state=row.state,
        decided_by=names.get(row.decided_by or 0, ""),
        decided_on=row.decided_on,
        manner=row.manner,
        returned_reason=row.returned_reason,
        gone=row.gone,
        kind=row.kind,
    )
