"""List the posts of the house with their terms, as they stand on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office.desk import Desk
from app.rules.appointments import HOUSE, Place, Post
from app.rules.errors import Refused
from app.rules.house_posts import Seat, concerns
from app.rules.ids import DepartmentId
from app.rules.roles import Verb
from app.storage.appointments import AppointmentRow
from app.storage.unit import Unit

_BEHIND: Final = 1000
"""Keys of departments stand behind those of the posts of the house."""


@dataclass(frozen=True)
class SeatRow:
    """Show one post: what was recorded of it, and what is to be looked after today."""

    id: int
    seat: Seat
    department_id: DepartmentId | None
    records: tuple[AppointmentRow, ...]
    concerns: tuple[str, ...]

    @property
    def place(self) -> Place:
        """Return where appointments to this post belong."""
        return self.seat.post, self.department_id


def rows(desk: Desk, on: date | None = None) -> Sequence[SeatRow]:
    """Return the posts of the house, then the managers of the departments."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return listed(unit, on or desk.today)


def one(desk: Desk, key: int) -> SeatRow:
    """Return one post.

    Raises:
        Refused: its department is not on record any more.
    """
    found = next((row for row in rows(desk) if row.id == key), None)
    if found is None:
        raise Refused("この役職は見つかりません。画面を最新にしてからお試しください。")
    return found


def listed(unit: Unit, day: date) -> Sequence[SeatRow]:
    """Return the posts inside an open unit, as they stand on a day.

    Departments that ended are listed behind the others, where somebody was appointed in them.
    """
    records = unit.appointments.rows()
    left = frozenset(row.id for row in unit.workers.all() if not row.works_on(day))
    places: list[tuple[int, Place, str, bool]] = [
        (number, (post, None), "", True) for number, post in enumerate(HOUSE, start=1)
    ]
    places += [
        (_BEHIND + row.id, (Post.department, row.id), row.name, row.stands_on(day))
        for row in unit.departments.rows()
    ]
    made = []
    for key, place, name, stands in sorted(places, key=lambda one: not one[3]):
        own = tuple(row for row in records if row.place == place)
        if stands or own:
            terms = tuple(row for row in own if row.cancelled_on is None)
            made.append((key, place, own, Seat(place[0], name, terms, stands, left)))
    seats = [seat for _key, _place, _own, seat in made]
    return [
        SeatRow(key, seat, place[1], own, concerns(seat, seats, day))
        for key, place, own, seat in made
    ]
