"""Let somebody join the office who has chosen a password of her own by now."""

from app.office import access, passwords, staff
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.roles import Role
from tests.stories.people import TYPED

FIRST = "架空のはじめの合言葉です"


def join(desk: Desk, login: str, name: str, role: Role) -> None:
    """Add a person, and change the first password as she does at her first sign-in."""
    staff.add(desk, NewStaff(login, name, FIRST, frozenset({role})))
    hers = access.sign_in(desk.folder, login, FIRST, clock=desk.clock, randomness=desk.randomness)
    passwords.change_own(hers, FIRST, TYPED)
    hers.close()
