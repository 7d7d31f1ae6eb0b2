"""Appoint people to the posts that answer for personal data (管理体制); no term is lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.office.appointment_checks import ending_before, refuse_meeting, refuse_unknown
from app.office.appointment_told import OVERTAKEN, TOUCHED, end_told, subjects, told
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.appointments import (
    Appointment,
    AppointmentDraft,
    AppointmentReading,
    Place,
    Post,
    read_appointment,
)
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AppointmentId
from app.rules.roles import Verb
from app.storage.appointments import AppointmentRow
from app.storage.unit import Unit

__all__ = [
    "Appointed",
    "AppointmentRow",
    "appoint",
    "check",
    "one",
    "predecessor",
    "rows",
]

NEW_HEAD: Final = (
    "共同利用の責任者などとして公表しているお名前が変わるときは、交代の前に公表を改めます。"
    "手紙の差出人に登録した役職と氏名も確かめてください。"
)


@dataclass(frozen=True)
class Appointed:
    """Say under which key an appointment stands, and what else is to be looked after."""

    changes: Changes
    appointment_id: AppointmentId
    hint: str = ""


def check(desk: Desk, draft: AppointmentDraft) -> AppointmentReading:
    """Check what was typed of an appointment; change nothing."""
    desk.demand(Verb.read_governance)
    return read_appointment(draft, today=desk.today)


def predecessor(desk: Desk, draft: AppointmentDraft) -> AppointmentRow | None:
    """Return whose term a new one would end, because it runs on beyond its first day."""
    new = check(desk, draft).appointment
    if new is None:
        return None
    with desk.look() as unit:
        return ending_before(unit.appointments.standing(new.place), new)


def rows(desk: Desk, place: Place | None = None) -> Sequence[AppointmentRow]:
    """Return the appointments of a place, or all, from the oldest on; cancelled ones too."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return [row for row in unit.appointments.rows() if place is None or row.place == place]


def appoint(desk: Desk, draft: AppointmentDraft, ending: AppointmentId | None = None) -> Appointed:
    """Put an appointment on record; the term named by `ending` ends on the day before.

    Raises:
        Refused: the draft has problems, or the term meets another one.
    """
    desk.demand(Verb.keep_organisation)
    new = _read(desk, draft)
    with desk.unit("任命を登録") as unit:
        refuse_unknown(unit, new)
        standing = unit.appointments.standing(new.place)
        before = ending_before(standing, new)
        if before is not None and before.id == ending:
            _end(unit, before, new)
            standing = [row for row in standing if row.id != before.id]
        refuse_meeting(standing, new)
        key = unit.appointments.add(new, desk.clock(), desk.actor.id)
        unit.log(subjects(key, new), told(new))
    return Appointed(TOUCHED, key, NEW_HEAD if new.post is Post.head else "")


def one(unit: Unit, key: AppointmentId) -> AppointmentRow:
    """Return one appointment inside an open unit.

    Raises:
        Refused: there is none under this key.
    """
    found = unit.appointments.find(key)
    if found is None:
        raise Refused("この任命は見つかりません。画面を最新にしてからお試しください。")
    return found


def _read(desk: Desk, draft: AppointmentDraft) -> Appointment:
    typed = f"{draft.name}{draft.title}{draft.paper}"
    refuse_unfit({"任命の内容": typed}, LONGEST_LINE * 3)
    reading = read_appointment(draft, today=desk.today)
    if reading.appointment is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.appointment


def _end(unit: Unit, before: AppointmentRow, new: Appointment) -> None:
    """End the term before on the day before the new one."""
    last = new.from_on - timedelta(days=1)
    if not unit.appointments.end(before.id, last, before.edition):
        raise Overtaken(OVERTAKEN)
    unit.log(subjects(before.id, before), end_told(before, last))
