"""Turn a stored member back into a draft, for the dialog that changes it."""

from collections.abc import Mapping

from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.storage.consents import ConsentRow
from app.storage.members import MemberDetails, MemberRow
from app.storage.unit import Unit


def stored_draft(unit: Unit, member_id: MemberId) -> MemberDraft:
    """Return a stored member as a draft, with the consent that opened the register.

    Raises:
        Refused: the member is gone or erased.
    """
    row = next(iter(unit.members.rows([member_id])), None)
    first = unit.consents.rows(unit.consents.ids(member_id=member_id)[-1:])
    found = _found(unit, row, first[0] if first else None)
    if found is None:
        raise Refused("この会員の内容は消去済です。何も変わっていません。")
    return found


def all_drafts(unit: Unit) -> Mapping[MemberId, MemberDraft]:
    """Return every member as a draft, by key in the order of the codes; the erased are left out."""
    # The ledger comes newest first, so the first consent of each member stands last.
    first = {row.member_id: row for row in unit.consents.rows(unit.consents.ids())}
    rows = unit.members.rows(unit.members.ids())
    found = ((row.id, _found(unit, row, first.get(row.id))) for row in rows)
    return {key: draft for key, draft in found if draft is not None}


def _found(unit: Unit, row: MemberRow | None, first: ConsentRow | None) -> MemberDraft | None:
    held = None if row is None else unit.members.details(row.id)
    if row is None or held is None or first is None:
        return None
    return _draft(row, held, first)


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
        received_on=held.received_on.isoformat() if held.received_on else "",
        centre=held.centre,
        course=held.course,
        children=tuple(
            ChildDraft(
                child.name,
                child.kana,
                child.birth_on.isoformat() if child.birth_on else "",
                child.relationship,
                str(child.id),
                child.expected_month,
            )
            for child in held.children
        ),
        consent=ConsentDraft(
            "はい",
            first.given_on.isoformat(),
            first.method,
            first.receiver,
            first.version_on.isoformat(),
        ),
    )
