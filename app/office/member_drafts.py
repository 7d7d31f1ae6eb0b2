"""Turn a stored member back into a draft, for the dialog that changes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.rules.child_fields import CUSTODY_WORDS, TOGETHER_WORDS
from app.rules.consents import YES
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.storage.consents import ConsentRow
from app.storage.members import ChildRow, MemberDetails, MemberRow
from app.storage.unit import Unit


def stored_draft(unit: Unit, member_id: MemberId) -> MemberDraft:
    """Return a stored member as a draft, with the consent that opened the register.

    Raises:
        Refused: the member is gone or erased.
    """
    row = next(iter(unit.members.rows([member_id])), None)
    found = _found(unit, row, _opening(unit, member_id))
    if found is None:
        raise Refused("この会員の内容は消去済です。何も変わっていません。")
    return found


def drafts(unit: Unit, ids: Sequence[MemberId]) -> Mapping[MemberId, MemberDraft]:
    """Return these members as drafts for a file, in their order; the erased are left out.

    Children are in it who are in the service and have a birthday: a file names nobody else.
    """
    ledger = sorted(unit.consents.rows(unit.consents.ids()), key=_rank, reverse=True)
    first = {row.member_id: row for row in ledger if row.child_id is None}
    found = (
        (row.id, _found(unit, row, first.get(row.id), _in_service))
        for row in unit.members.rows(ids)
    )
    return {key: draft for key, draft in found if draft is not None}


def _in_service(child: ChildRow) -> bool:
    return child.state == "active" and child.birth_on is not None


def _opening(unit: Unit, member_id: MemberId) -> ConsentRow | None:
    """Return the consent that opened the register: the oldest yes that stands, of her own."""
    rows = unit.consents.rows(unit.consents.ids(member_id=member_id))
    return min((row for row in rows if row.child_id is None), key=_rank, default=None)


def _rank(row: ConsentRow) -> tuple[bool, date, int]:
    stands = row.answer in YES and row.corrected_by is None
    return (not stands, row.given_on, row.id)


def _found(
    unit: Unit,
    row: MemberRow | None,
    first: ConsentRow | None,
    shown: Callable[[ChildRow], bool] = lambda _child: True,
) -> MemberDraft | None:
    held = None if row is None else unit.members.details(row.id)
    if row is None or held is None or first is None:
        return None
    children = tuple(child for child in held.children if shown(child))
    return _draft(row, replace(held, children=children), first)


def _draft(row: MemberRow, held: MemberDetails, first: ConsentRow) -> MemberDraft:
    return MemberDraft(
        member_code=row.member_code,
        name=row.name,
        kana=row.kana,
        gender=held.gender,
        birth_on=held.birth_on.isoformat(),
        postal_code=held.postal_code,
        address=row.address,
        telephone=row.telephone,
        email=held.email,
        registered_on=row.registered_on.isoformat(),
        received_on=_typed(held.received_on),
        centre=held.centre,
        course=held.course,
        children=tuple(_child(child) for child in held.children),
        consent=ConsentDraft(
            "はい",
            first.given_on.isoformat(),
            first.method,
            first.receiver,
            first.version_on.isoformat(),
        ),
        delivery_group=held.delivery_group,
        care_of=held.care_of,
        contact_note=held.contact_note,
        away_postal_code=held.away_postal_code,
        away_address=held.away_address,
        away_care_of=held.away_care_of,
        away_until_on=_typed(held.away_until_on),
    )


def _child(child: ChildRow) -> ChildDraft:
    together, custody = child.lives_together, child.custody
    return ChildDraft(
        name=child.name,
        kana=child.kana,
        birth_on=_typed(child.birth_on),
        relationship=child.relationship,
        child_id=str(child.id),
        expected_month=child.expected_month,
        custody="" if custody == "unknown" else CUSTODY_WORDS[custody],
        lives_together="" if together == "unknown" else TOGETHER_WORDS[together],
    )


def _typed(day: date | None) -> str:
    return day.isoformat() if day else ""
