"""Find people of the office inside an open unit."""

from collections.abc import Sequence

from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.staff import Colleague
from app.storage.staff import StaffRow
from app.storage.unit import Unit


def found(unit: Unit, who: StaffId) -> StaffRow:
    """Return a person.

    Raises:
        Refused: there is nobody with this key.
    """
    person = unit.staff.get(who)
    if person is None:
        raise Refused(
            "選んだ利用者が見つかりません。何も変えていません。一覧を開き直してください。"
        )
    return person


def at_work(unit: Unit) -> Sequence[Colleague]:
    """Return who still works with the records, by what decides who may go."""
    return [Colleague(one.id, one.roles) for one in unit.staff.listed() if one.active]
