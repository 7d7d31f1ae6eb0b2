"""Show who may be the same person already, while a draft is typed."""

from collections.abc import Sequence
from datetime import date

from app.office.desk import Desk
from app.office.members import MemberRow, rows
from app.rules.contact import read_telephone
from app.rules.eras import read_date
from app.rules.errors import OfficeError
from app.rules.members import MemberDraft
from app.rules.roles import Verb
from app.storage.merges import Merges


def alike(desk: Desk, draft: MemberDraft) -> Sequence[MemberRow]:
    """Find likely doubles, never for the name alone (OFFICE D-11).

    The same name or reading and birthday, the same name and address, or the same telephone; names
    in whatever characters they are written.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = Merges(unit.session).alike(
            name=draft.name,
            kana=draft.kana,
            birth_on=_birth_on(draft, desk.today),
            telephone=_telephone(draft),
            address=draft.address,
        )
    return rows(desk, found)


def _birth_on(draft: MemberDraft, today: date) -> date | None:
    try:
        return read_date(draft.birth_on, today=today) if draft.birth_on.strip() else None
    except OfficeError:
        return None


def _telephone(draft: MemberDraft) -> str:
    try:
        return read_telephone(draft.telephone)
    except OfficeError:
        return ""
