"""Seat those who sign in an office: a head of a department, a second head, a deputy."""

from dataclasses import replace
from datetime import date, timedelta

from app.office import deputies, extensions, intake, letter_drafts, members, staff
from app.office.desk import Desk
from app.office.signing import Unsigned
from app.office.staff import NewStaff
from app.rules.approvals import Deputy, Pending
from app.rules.ids import LetterDraftId
from app.rules.roles import Role
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import TYPED, Office

REASON = "ほかの部署でお調べするのに日数がかかるため"


def seat(office: Office, login: str, *roles: Role) -> Desk:
    """Add a person and let her sit at the same records."""
    staff.add(office.manager, NewStaff(login, f"試験　{login}", TYPED, frozenset(roles)))
    one = next(one for one in staff.listed(office.manager) if one.login == login)
    actor = replace(
        office.manager.actor, id=one.id, login=login, name=one.name, roles=frozenset(roles)
    )
    return replace(office.manager, actor=actor)


def department(office: Office, login: str = "bucho") -> Desk:
    """Seat a head of a department."""
    return seat(office, login, Role.department_manager)


def deputise(office: Office, deputy: Desk, from_on: date, days: int = 7) -> None:
    """Let somebody stand in for the head for some days."""
    until = from_on + timedelta(days=days)
    deputies.change(office.manager, [Deputy(deputy.actor.id, from_on, until)])


def pending(matter: Matter) -> Pending:
    """Name the answer of a matter."""
    return Pending(matter.id, matter.right.id)


def refused_extension(desk: Desk, matter: Matter, reason: str = REASON) -> Unsigned:
    """Try to put the answer off without the level for it; return the refusal."""
    try:
        extensions.issue(desk, matter.id, reason)
    except Unsigned as refusal:
        return refusal
    raise AssertionError


def sent_extension(desk: Desk, matter: Matter, reason: str = REASON) -> LetterDraftId:
    """Send the letter that puts the answer off round for its approval."""
    letter_drafts.submit(desk, refused_extension(desk, matter, reason).draft)
    with desk.look() as unit:
        return unit.letter_drafts.open_rows()[-1].id


def another(office: Office, code: str, **changed: object) -> Matter:
    """Take a request of another person."""
    changed = {"member_code": code, **changed}
    given = {name: changed.pop(name) for name in ("rights",) if name in changed}
    person = members.register(
        office.clerk,
        seats.member(code, name=f"架空　{code}子", birth_on="1991-05-01", telephone="0235000002"),
    )
    draft = seats.request(member_code=code, requester_name=f"架空　{code}子", **given)
    return Matter(office, intake.take(office.clerk, draft).request_id, person.member_id)
