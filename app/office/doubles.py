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


def alike(desk: Desk, draft: MemberDraft) -> Sequence[MemberRow]:
    """Find those of the same name and birthday, or of the same telephone (OFFICE D-11)."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        birth_on = _birth_on(draft, desk.today)
        found = unit.members.alike(draft.name, birth_on, _telephone(draft))
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
