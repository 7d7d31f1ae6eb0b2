"""Show one disposal as it stands on record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.rules.disposals import DisposalItem, DisposalState, Medium, Way
from app.rules.ids import DisposalId, RecipientId, StaffId
from app.storage.schema.disposals import DisposalItemRecord, DisposalRecord

_ITEM = ("what", "count_words", "period", "place", "box", "kept_until_on", "ground")


@dataclass(frozen=True)
class DisposalRow:
    """Show one disposal with what it lists; `approval_paper` names a paper that approved it."""

    id: DisposalId
    number: str
    title: str
    reason: str
    state: DisposalState
    proposed_on: date
    proposed_by: StaffId
    items: tuple[DisposalItem, ...] = ()
    edition: int = 1
    approved_on: date | None = None
    approved_by: StaffId | None = None
    approval_paper: str = ""
    returned_on: date | None = None
    returned_reason: str = ""
    done_on: date | None = None
    done_by: str = ""
    way: Way | None = None
    recipient_id: RecipientId | None = None
    witness: str = ""
    certificate: str = ""
    note: str = ""
    cancelled_on: date | None = None
    cancel_reason: str = ""


def item_of(one: DisposalItemRecord) -> DisposalItem:
    """Return one line as the rules know it."""
    return DisposalItem(Medium(one.medium), **{name: getattr(one, name) for name in _ITEM})


def columns(item: DisposalItem) -> dict[str, object]:
    """Return the columns of one line but its medium."""
    return {name: getattr(item, name) for name in _ITEM}


def shown(one: DisposalRecord, items: Mapping[int, tuple[DisposalItem, ...]]) -> DisposalRow:
    """Show one disposal beside the lines of all."""
    return DisposalRow(
        id=DisposalId(one.id),
        number=one.number,
        title=one.title,
        reason=one.reason,
        state=_state(one),
        proposed_on=one.proposed_on,
        proposed_by=StaffId(one.proposed_by),
        approved_on=one.approved_on,
        approved_by=None if one.approved_by is None else StaffId(one.approved_by),
        approval_paper=one.approval_paper,
        returned_on=one.returned_on,
        returned_reason=one.returned_reason,
        done_on=one.done_on,
        done_by=one.done_by,
        way=Way(one.way) if one.way else None,
        recipient_id=None if one.recipient_id is None else RecipientId(one.recipient_id),
        witness=one.witness,
        certificate=one.certificate,
        note=one.note,
        cancelled_on=one.cancelled_on,
        cancel_reason=one.cancel_reason,
        edition=one.edition,
        items=items.get(one.id, ()),
    )


def _state(one: DisposalRecord) -> DisposalState:
    reached = (
        (one.cancelled_on, DisposalState.cancelled),
        (one.done_on, DisposalState.done),
        (one.approved_on, DisposalState.approved),
        (one.returned_on, DisposalState.returned),
    )
    return next((state for day, state in reached if day), DisposalState.proposed)
