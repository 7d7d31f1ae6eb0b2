"""Know who sits at the desk, for those who hand cases over."""

from collections.abc import Iterable, Sequence

from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage.staff import StaffRow
from app.storage.unit import Unit

_AT_THE_DESK = frozenset({Role.clerk, Role.department_manager, Role.manager})


def at_the_desk(unit: Unit) -> Sequence[StaffRow]:
    """Return who may work on cases today."""
    return [one for one in unit.staff.listed() if one.active and one.roles & _AT_THE_DESK]


def heads(unit: Unit) -> Sequence[StaffId]:
    """Return every 管理責任者 who signs in today."""
    listed = unit.staff.listed()
    return [one.id for one in listed if one.active and Role.manager in one.roles]


def known_colleague(unit: Unit, staff_id: StaffId) -> StaffRow:
    """Return somebody who may work on cases, or refuse."""
    for one in at_the_desk(unit):
        if one.id == staff_id:
            return one
    raise Refused("選んだ方は、いまは窓口の仕事をしていません。ほかの方を選んでください。")


def colleagues(unit: Unit, staff_ids: Iterable[StaffId]) -> Sequence[StaffRow]:
    """Return these people, whoever they are at the desk or beside it."""
    wanted = set(staff_ids)
    found = [one for one in unit.staff.listed() if one.active and one.id in wanted]
    if len(found) < len(wanted):
        raise Refused("選んだ方のなかに、いまは利用者でない方がいます。選び直してください。")
    return found
