"""Refuse appointments that cannot stand beside what is on record."""

from collections.abc import Sequence

from app.rules.appointments import Appointment
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.terms_of_office import meet
from app.storage.appointments import AppointmentRow
from app.storage.unit import Unit


def ending_before(standing: Sequence[AppointmentRow], new: Appointment) -> AppointmentRow | None:
    """Return the term that began before the new one and still runs on its first day."""
    return next(
        (row for row in standing if row.from_on < new.from_on and row.holds_on(new.from_on)), None
    )


def refuse_meeting(standing: Sequence[AppointmentRow], new: Appointment) -> None:
    """Refuse a term that has a day in common with another of the same post.

    Raises:
        Refused: naming whose term it is.
    """
    for row in standing:
        if meet(row, new):
            raise Refused(
                f"{row.name}さんの任期（{term_words(row)}）と重なります。何も登録していません。"
                "先に、前の方の任期の終わりを入れてください。"
            )


def refuse_unknown(unit: Unit, new: Appointment) -> None:
    """Refuse a department or a person that is not there when the term begins.

    Raises:
        Refused: naming which of the two.
    """
    if new.department_id is not None:
        department = unit.departments.find(new.department_id)
        if department is None or not department.stands_on(new.from_on):
            raise Refused(
                f"この部署は、任期の始まり（{japanese(new.from_on)}）にはありません。"
                "何も登録していません。部署の始まりと終わりの日を確かめてください。"
            )
    if new.worker_id is not None:
        worker = unit.workers.find(new.worker_id)
        if worker is None or not worker.works_on(new.from_on):
            raise Refused(
                f"{new.name}さんは、任期の始まり（{japanese(new.from_on)}）には在職していません。"
                "何も登録していません。役職員の入職と退職の日を確かめてください。"
            )


def term_words(term: Appointment) -> str:
    """Say from when to when a term runs."""
    last = f"{japanese(term.until_on)}まで" if term.until_on else "終わりの定めなし"
    return f"{japanese(term.from_on)}から{last}"
