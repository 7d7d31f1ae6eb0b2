"""Hand cases from one person in charge to another, one or many at once (担当替え)."""

from collections.abc import Sequence

from app.office.case_people_checks import at_the_desk, known_colleague
from app.office.cases import find, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import RequestId, StaffId
from app.rules.roles import Verb
from app.storage.case_people import AssignmentRow
from app.storage.staff import StaffRow
from app.storage.unit import Unit


def colleagues(desk: Desk) -> Sequence[StaffRow]:
    """Return who may be put in charge."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return at_the_desk(unit)


def assign(desk: Desk, request_ids: Sequence[RequestId], to: StaffId, reason: str) -> Changes:
    """Put somebody in charge of these open cases, or of none where one of them refuses.

    Raises:
        Refused: no reason, nobody chosen, a closed case, or somebody who stays out of one.
    """
    desk.demand(Verb.assign)
    _refuse_unreasoned(reason)
    if not request_ids:
        raise Refused("担当を替える受付を1つ以上選んでください。何も変えていません。")
    with desk.unit("担当を替えた") as unit:
        known_colleague(unit, to)
        for request_id in request_ids:
            assign_in(desk, unit, find(unit, request_id), to, reason)
    return changes("requests")


def assign_in(desk: Desk, unit: Unit, case: Case, to: StaffId, reason: str) -> None:
    """Put somebody in charge inside an open unit, and log it."""
    sentence = refusal(case, to)
    if sentence is not None:
        raise Refused(f"受付番号 {case.receipt_number}：{sentence}")
    unit.case_people.assign(
        case.id, to, on=desk.today, reason=reason.strip(), by=unit.stamp.by, at=unit.stamp.at
    )
    who = (*subjects(case), ("staff", to))
    unit.log(who, {"from": case.in_charge, "reason": reason.strip()}, "担当を替えた")


def refusal(case: Case, to: StaffId) -> str | None:
    """Say why somebody cannot be put in charge of a case; None where nothing is in the way."""
    if case.closed_on is not None:
        return "完了しています。担当は替えられません。何も変えていません。"
    if to in case.recused:
        return "選んだ方は「関係者のため担当しない」と登録されています。何も変えていません。"
    if case.restricted and to not in case.viewers:
        return (
            "閲覧できる人を限っています。選んだ方は見ることができません。"
            "先に閲覧できる人に加えてください。何も変えていません。"
        )
    if case.in_charge == to:
        return "すでにその方の担当です。何も変えていません。"
    return None


def history(unit: Unit, request_id: RequestId) -> Sequence[AssignmentRow]:
    """Return who was in charge after whom."""
    return unit.case_people.assignments(request_id)


def of(desk: Desk, staff_id: StaffId | None) -> Sequence[RequestId]:
    """Return the open cases of one person, or those of nobody, the oldest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        cases = unit.requests.cases(unit.requests.ids(open_only=True))
    return [case.id for case in reversed(cases) if case.in_charge == staff_id]


def _refuse_unreasoned(reason: str) -> None:
    if not reason.strip():
        raise Refused("担当を替える理由を書いてください。何も変えていません。")
    refuse_unfit({"理由": reason}, LONGEST_LINE)
