"""Spell the records of provisions as 提供記録の開示 shows them (法33条5項, LAW A-7, P-12)."""

from collections.abc import Sequence
from dataclasses import replace

from app.office.given_data import given_of
from app.office.held_lines import HeldLine
from app.office.provision_facts import with_facts
from app.office.received_lines import child_receipt_lines, period_words, receipt_lines
from app.rules.ids import ChildId, MemberId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import CHILD_ITEMS
from app.rules.scopes import OF_THE_CHILD
from app.storage.provisions import ProvisionRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

GROUP = "第三者提供の記録"
_SOURCE = "当生協で記録"


def record_lines(unit: Unit, member_id: MemberId) -> Sequence[HeldLine]:
    """Return the records that 法29条 and 法30条 want, the oldest of each first.

    What only the head sees never is in it.

    Entrusting, joint use and what law demanded are no such records.
    """
    return [*_lines(unit, _kept(unit, member_id)), *receipt_lines(unit, member_id)]


def child_record_lines(unit: Unit, member_id: MemberId, child_id: ChildId) -> Sequence[HeldLine]:
    """Return those records with data of one child, of whichever adult's; their keys say so.

    What was given of the adult herself in the same record is not told.
    """
    kept = [_of_the_child(row) for row in _recorded(given_of(unit, member_id, child_id))]
    lines = [*_lines(unit, kept), *child_receipt_lines(unit, member_id, child_id)]
    return [replace(line, key=f"{line.key}.{OF_THE_CHILD}") for line in lines]


def _kept(unit: Unit, member_id: MemberId) -> Sequence[ProvisionRow]:
    return _recorded(given_of(unit, member_id, None))


def _recorded(found: Sequence[ProvisionRow]) -> Sequence[ProvisionRow]:
    return [row for row in found if row.record_duty and not row.head_only]


def _of_the_child(row: ProvisionRow) -> ProvisionRow:
    """Keep the items of the child; where the child alone was meant, all of them are."""
    items = tuple(item for item in row.items if item in CHILD_ITEMS)
    return replace(row, items=items) if items else row


def _lines(unit: Unit, kept: Sequence[ProvisionRow]) -> Sequence[HeldLine]:
    recipients = {one.id: one for one in unit.recipients.rows([row.recipient_id for row in kept])}
    facts = with_facts(unit)
    return [_line(row, recipients[row.recipient_id], is_fact=row.id in facts) for row in kept]


def _line(row: ProvisionRow, to: RecipientRow, *, is_fact: bool) -> HeldLine:
    third = "、".join(filter(None, (to.name, to.address, _of(to.representative))))
    # What was recorded as a fact was given although nobody could find her consent.
    consented = row.ground is ProvisionGround.consent and not is_fact
    consent = "ご本人の同意を得て" if consented else ""
    content = f"{third}に、{consent}{row.items_words}を提供（{row.way.word}）"
    return HeldLine(
        key=f"provision.{row.id}",
        group=GROUP,
        name=period_words(row.from_on, row.to_on),
        content=content,
        obtained=_SOURCE,
        purpose=row.purpose or "、".join(row.purposes),
    )


def _of(representative: str) -> str:
    return f"代表者 {representative}" if representative else ""
