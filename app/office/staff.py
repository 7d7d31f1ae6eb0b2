"""Look after the people who sign in."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.member_fields import read_note
from app.rules.passwords import refuse_login, refuse_password
from app.rules.roles import Role, Verb
from app.storage.staff import StaffRow
from app.storage.store import add_slot


@dataclass(frozen=True)
class NewStaff:
    """Hold a person to be added; `name` is what letters and lists show."""

    login: str
    name: str
    password: str
    roles: frozenset[Role]


def listed(desk: Desk) -> Sequence[StaffRow]:
    """Return everybody who may sign in."""
    with desk.look() as unit:
        return unit.staff.listed()


def add(desk: Desk, new: NewStaff) -> Changes:
    """Add a person, and a key slot for their password."""
    desk.demand(Verb.manage_staff)
    name = read_note(new.name, "お名前") or new.login
    _refuse_unfit(desk, new)
    with desk.unit("利用者を追加") as unit:
        if unit.staff.find(new.login) is not None:
            raise Refused(
                f"ログイン名「{new.login}」は、もう使われています。何も変えていません。"
                "別のログイン名にしてください。"
            )
        key = unit.staff.add(new.login, name, new.roles, unit.stamp.at)
        unit.log((("staff", key),), {"roles": sorted(new.roles)})
        add_slot(desk.store, new.login, new.password, desk.randomness)
    return changes("staff")


def _refuse_unfit(desk: Desk, new: NewStaff) -> None:
    for sentence in (
        refuse_login(new.login),
        refuse_password(new.password, practice=desk.practice),
        None if new.roles else "役割を1つ以上選んでください。何も変えていません。",
    ):
        if sentence is not None:
            raise Refused(sentence)
