"""List what deputies approved while the head was away, and mark what the head has read (後閲)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.pending_words import words_of
from app.rules.approvals import Pending
from app.rules.errors import Refused
from app.rules.ids import ApprovalId, LetterId, RequestId
from app.rules.roles import Verb
from app.storage.approvals import ApprovalRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class LaterRow:
    """Show one approval by a deputy that the head has yet to read."""

    id: ApprovalId
    request_id: RequestId | None
    about: str
    letter: str
    decided_by: str
    decided_on: date
    document: str
    pending: Pending
    letter_id: LetterId | None


def rows(desk: Desk) -> Sequence[LaterRow]:
    """Return what waits for the head, the oldest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        names = unit.staff.names()
        return [_row(desk, unit, one, names) for one in unit.approvals.unread()]


def mark_read(desk: Desk, keys: Sequence[ApprovalId]) -> Changes:
    """Record that the head has read these; who decided as a deputy never reads for the head.

    Raises:
        Refused: it was read already, or the reader decided it herself.
    """
    desk.demand(Verb.read_later)
    if not keys:
        raise Refused("後閲するものを選んでください。まだ何も記録していません。")
    with desk.unit("後閲") as unit:
        for key in keys:
            found = unit.approvals.find(key)
            if found is None or found.read_on is not None:
                raise Refused("この代決は後閲済です。画面を最新にしてから確かめてください。")
            if desk.actor.id == found.decided_by:
                raise Refused("ご自分の代決は後閲できません。何も記録していません。")
            unit.approvals.read(key, desk.actor.id, desk.today)
            unit.log(words_of(desk, unit, _pending(found)).subjects, {"approval": int(key)})
    return changes("requests", "letters")


def _pending(row: ApprovalRow) -> Pending:
    if row.right_id is None:
        return Pending(draft_id=row.draft_id)
    return Pending(row.request_id, row.right_id)


def _row(desk: Desk, unit: Unit, row: ApprovalRow, names: Mapping[int, str]) -> LaterRow:
    pending = _pending(row)
    words = words_of(desk, unit, pending)
    return LaterRow(
        id=row.id,
        request_id=words.request_id,
        about=words.about,
        letter=words.letter,
        decided_by=names.get(row.decided_by, ""),
        decided_on=row.decided_on,
        document=row.paper_document,
        pending=pending,
        letter_id=words.letter_id,
    )
