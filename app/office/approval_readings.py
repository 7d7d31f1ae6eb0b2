"""Fetch what an approver reads before she approves: the pages, and the digest of each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.letters.attached import attached
from app.office import answers, letter_drafts, signing_table
from app.office.approval_batches import Seen
from app.office.cases import find, right_of
from app.office.desk import Desk
from app.office.withheld import case_for
from app.rules.approvals import Manner, Pending
from app.rules.ids import RequestId, RightId
from app.rules.roles import Verb
from app.rules.seen import seen_digest


@dataclass(frozen=True)
class Reading:
    """Hold all pages behind each other, and what is bound to them."""

    pdf: bytes
    seen: tuple[Seen, ...]


def read(desk: Desk, pending: Sequence[Pending]) -> Reading:
    """Return the drafts in this order as one file, with the digest of each.

    Raises:
        OfficeError: one of them cannot be drawn, or is gone.
    """
    desk.demand(Verb.read_requests)
    both = [_one(desk, one) for one in pending]
    first, *rest = [pdf for pdf, _seen in both]
    return Reading(attached(first, rest), tuple(seen for _pdf, seen in both))


def manner_on(desk: Desk, request_id: RequestId, right_id: RightId) -> Manner | None:
    """Say how this person may approve the answer to a right; None where she may not."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        right = right_of(find(unit, request_id), right_id)
        return signing_table.of(unit).manner_on_right(right, desk.actor, desk.today)


def _one(desk: Desk, pending: Pending) -> tuple[bytes, Seen]:
    if pending.draft_id is not None:
        draft = letter_drafts.read(desk, pending.draft_id)
        return draft.pdf, Seen(pending, draft.digest)
    assert pending.request_id is not None
    assert pending.right_id is not None
    answer = answers.draft(desk, pending.request_id, pending.right_id)
    with desk.look() as unit:
        case = case_for(desk, find(unit, pending.request_id))
    return answer.pdf, Seen(pending, seen_digest(right_of(case, pending.right_id), answer.digest))
