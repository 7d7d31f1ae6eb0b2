"""Spell the records of receipts as 提供記録の開示 shows them (法30条, 法33条5項, P-12)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.office.given_data import whole_of
from app.office.held_lines import HeldLine
from app.rules.eras import japanese
from app.rules.ids import ChildId, MemberId
from app.rules.provisions import CHILD_ITEMS
from app.rules.received_data import ReceiptGround
from app.storage.child_merges import ChildMerges
from app.storage.received_data import ReceivedRow
from app.storage.unit import Unit

GROUP = "第三者から提供を受けた記録"
_SOURCE = "当生協で記録"


def receipt_lines(unit: Unit, member_id: MemberId) -> Sequence[HeldLine]:
    """Return the records of what was received of a member, oldest first."""
    return [_line(row) for row in _of(unit, whole_of(unit, member_id))]


def child_receipt_lines(unit: Unit, member_id: MemberId, child_id: ChildId) -> Sequence[HeldLine]:
    """Return those with data of one child; what was received of the adult is not told."""
    merges = ChildMerges(unit.session)
    root = merges.root(child_id)
    rows = [
        row
        for row in _of(unit, whole_of(unit, member_id, child_id))
        if root in {merges.root(child) for _member, child in row.people if child is not None}
    ]
    return [_line(_of_the_child(row)) for row in rows]


def period_words(from_on: date, to_on: date) -> str:
    """Say the day of a provision or of a receipt, or its first and its last."""
    return (
        japanese(from_on) if from_on == to_on else f"{japanese(from_on)}から{japanese(to_on)}まで"
    )


def _of(unit: Unit, members: Sequence[MemberId]) -> Sequence[ReceivedRow]:
    rows = unit.received_data.rows(unit.received_data.ids(members))
    return [row for row in reversed(rows) if row.record_duty and not row.is_cancelled]


def _of_the_child(row: ReceivedRow) -> ReceivedRow:
    items = tuple(item for item in row.items if item in CHILD_ITEMS)
    return replace(row, items=items) if items else row


def _line(row: ReceivedRow) -> HeldLine:
    head = f"代表者 {row.provider_representative}" if row.provider_representative else ""
    giver = "、".join(filter(None, (row.provider_name, row.provider_address, head)))
    consent = "ご本人の同意を得た" if row.ground is ReceiptGround.consent else ""
    how = f"。取得の経緯：{row.background}" if row.background else ""
    content = f"{giver}から、{consent}{row.items_words}の提供を受けた（{row.way.word}）{how}"
    return HeldLine(
        # The kind of key of a record of provisions: who may see it is asked the same way.
        key=f"provision.r{row.id}",
        group=GROUP,
        name=period_words(row.from_on, row.to_on),
        content=content,
        obtained=_SOURCE,
        purpose="",
    )
