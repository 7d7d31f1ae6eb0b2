"""Change the end of a term, or take back an appointment that was recorded wrongly."""

from dataclasses import replace

from app.office.appointment_checks import refuse_meeting
from app.office.appointment_told import OVERTAKEN, TOUCHED, end_told, subjects
from app.office.appointments import one
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.appointments import read_end
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AppointmentId
from app.rules.roles import Verb


def change_end(desk: Desk, key: AppointmentId, until_on: str, edition: int) -> Changes:
    """Set the last day of a term anew, or leave it open.

    Raises:
        Refused: the day lies before the first one, the term would meet another, or somebody
            was first.
    """
    desk.demand(Verb.keep_organisation)
    with desk.unit("任期の終わりを変更") as unit:
        row = one(unit, key)
        day = read_end(until_on, row.from_on, today=desk.today)
        others = [other for other in unit.appointments.standing(row.place) if other.id != key]
        refuse_meeting(others, replace(row, until_on=day))
        if not unit.appointments.end(key, day, edition):
            raise Overtaken(OVERTAKEN)
        unit.log(subjects(key, row), end_told(row, day))
    return TOUCHED


def cancel(desk: Desk, key: AppointmentId, reason: str, edition: int) -> Changes:
    """Take back an appointment that was recorded wrongly; it stays visible as cancelled.

    Raises:
        Refused: no reason is given, or somebody was first.
    """
    desk.demand(Verb.keep_organisation)
    refuse_unfit({"取消しの理由": reason}, LONGEST_LINE)
    if not reason.strip():
        raise Refused("取消しの理由がありません。何も変えていません。理由を入れてください。")
    with desk.unit("任命の登録を取消し") as unit:
        row = one(unit, key)
        if not unit.appointments.cancel(key, desk.today, reason.strip(), edition):
            raise Overtaken(OVERTAKEN)
        unit.log(subjects(key, row), {"name": row.name, "reason": reason.strip()})
    return TOUCHED
