"""Look after the people who sign in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.staff_finding import at_work, found
from app.office.staff_leaving import Left, come_back, leave, open_work
from app.rules.errors import Overtaken, Refused
from app.rules.ids import StaffId
from app.rules.member_fields import read_note
from app.rules.passwords import refuse_login, refuse_password
from app.rules.roles import Role, Verb
from app.rules.staff import LoginTaken, refuse_without_keeper
from app.storage.staff import StaffRow
from app.storage.store import slot_for
from app.storage.unit import Unit

__all__ = ["Left", "come_back", "leave", "open_work"]


@dataclass(frozen=True)
class NewStaff:
    """Hold a person to be added; `name` is what letters and lists show."""

    login: str
    name: str
    password: str = field(repr=False)
    roles: frozenset[Role]


def listed(desk: Desk) -> Sequence[StaffRow]:
    """Return everybody who signs in or did."""
    with desk.look() as unit:
        return unit.staff.listed()


def add(desk: Desk, new: NewStaff) -> Changes:
    """Add a person, and a key slot for their password, which they change at the first sign-in."""
    desk.demand(Verb.manage_staff)
    name = read_note(new.name, "お名前") or new.login
    _refuse_unfit(desk, new)
    store = desk.store
    with store.changing_slots() as ring, desk.unit("利用者を追加") as unit:
        _refuse_taken(unit, new.login)
        key = unit.staff.add(
            new.login, name, new.roles, unit.stamp.at, must_change=not desk.practice
        )
        unit.log((("staff", key),), {"roles": sorted(new.roles)})
        slot = slot_for(store, ring, new.login, new.password, desk.randomness)
        store.write_ring(ring.with_slot(slot))
    return changes("staff")


def change(
    desk: Desk, staff_id: StaffId, edition: int, name: str, roles: frozenset[Role]
) -> Changes:
    """Give a person another name or other roles; rights change with their next act.

    Raises:
        Overtaken: somebody else changed the person since the row was read.
        Refused: nobody would administer, or answer for the desk, any more.
    """
    desk.demand(Verb.manage_staff)
    called = read_note(name, "お名前")
    with desk.unit("利用者を変更") as unit:
        person = found(unit, staff_id)
        _refuse_change(unit, person, edition, roles)
        unit.staff.change(staff_id, called or person.login, roles)
        before = {"name": person.name, "roles": sorted(person.roles)}
        after = {"name": called or person.login, "roles": sorted(roles)}
        unit.log((("staff", staff_id),), {"before": before, "after": after})
    return changes("staff")


def _refuse_change(unit: Unit, person: StaffRow, edition: int, roles: frozenset[Role]) -> None:
    if person.edition != edition:
        raise Overtaken(
            f"{person.name}さんの登録は、ほかの人が変えています。何も変えていません。"
            "新しい内容を確かめてから、もう一度変更してください。"
        )
    if not person.active:
        raise Refused(
            f"{person.name}さんは退職しています。何も変えていません。"
            "戻ってきたときは、先に「復帰」を記録してください。"
        )
    refusal = _NO_ROLE if not roles else refuse_without_keeper(person.id, roles, at_work(unit))
    if refusal is not None:
        raise Refused(refusal)


def _refuse_taken(unit: Unit, login: str) -> None:
    # On Windows nobody tells kanri from Kanri on the telephone either.
    taken = [one for one in unit.staff.listed() if one.login.casefold() == login.casefold()]
    if taken:
        raise LoginTaken(
            f"ログイン名「{login}」は、もう使われています。何も変えていません。"
            "別のログイン名にしてください。"
        )


def _refuse_unfit(desk: Desk, new: NewStaff) -> None:
    for sentence in (
        refuse_login(new.login),
        refuse_password(new.password, practice=desk.practice),
        None if new.roles else _NO_ROLE,
    ):
        if sentence is not None:
            raise Refused(sentence)


_NO_ROLE = "役割を1つ以上選んでください。何も変えていません。"
