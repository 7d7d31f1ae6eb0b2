"""Ask other departments what they hold of a person, or to do what was decided (社内照会)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import case_dates
from app.office.cases import find, find_right, subjects
from app.office.changes import Changes, changes
from app.office.departments import departments_of
from app.office.desk import Desk
from app.office.inquiry_cases import open_sheet, refuse_recused, touching
from app.office.typed import refuse_unfit
from app.rules.cases import Case, RightLine
from app.rules.departments import LONGEST_DEPARTMENT
from app.rules.errors import Refused
from app.rules.ids import InquiryId, RequestId
from app.rules.inquiry_sheets import (
    Inquiry,
    InquiryDraft,
    read_inquiry,
    suggested_due,
)
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.rules.spoken_days import month_day
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit

__all__ = [
    "AskStart",
    "Asked",
    "InquiryRow",
    "ask",
    "cancel",
    "find_ids",
    "of_case",
    "overdue",
    "postpone",
    "rows",
    "start",
]

TOUCHED = changes("inquiries", "requests")


@dataclass(frozen=True)
class Asked:
    """Say which sheets were written, to be printed and sent round."""

    inquiry_ids: Sequence[InquiryId]
    changes: Changes


@dataclass(frozen=True)
class AskStart:
    """Hold what the asking begins with: whom one can ask, until when, and our own due day."""

    departments: Sequence[str]
    due_on: date
    case_due_on: date | None


def start(desk: Desk, request_id: RequestId) -> AskStart:
    """Suggest how to ask departments about a case."""
    desk.demand(Verb.ask_departments)
    with desk.look() as unit:
        case = find(unit, request_id)
        calendar = case_dates.calendar(unit)
        case_due_on = case_dates.dates_of(unit, case, desk.today).due_on
        due_on = suggested_due(desk.today, case_due_on, calendar)
        return AskStart(departments_of(unit), due_on, case_due_on)


def ask(desk: Desk, request_id: RequestId, draft: InquiryDraft) -> Asked:
    """Write a sheet to each of the departments; what was asked twice is refused.

    Raises:
        Refused: something is missing, the case is closed, half-filled or handed on, or a
            department has the same sheet still.
    """
    desk.demand(Verb.ask_departments)
    refuse_unfit({"お願いする内容": draft.asked})
    refuse_unfit({"部署": "".join(draft.departments)}, LONGEST_DEPARTMENT * 60)
    inquiry, problems = read_inquiry(draft, desk.today)
    if inquiry is None:
        raise Refused("\n".join(problem.sentence for problem in problems))
    with desk.unit("社内照会を出した") as unit:
        case = find(unit, request_id)
        _refuse_state(desk, case)
        right = find_right(case, inquiry.right_id)
        _refuse_over(right)
        _refuse_twice(unit, request_id, inquiry)
        keys = unit.inquiries.add(request_id, inquiry, desk.today, desk.actor.id)
        values = {
            "kind": inquiry.kind.value,
            "departments": list(inquiry.departments),
            "due_on": inquiry.due_on.isoformat(),
            "asked": inquiry.asked,
        }
        unit.log((*subjects(case, right), *(("inquiry", key) for key in keys)), values)
    return Asked(keys, TOUCHED)


def cancel(desk: Desk, inquiry_id: InquiryId, reason: str) -> Changes:
    """Take back a sheet that is not needed or went to the wrong department."""
    desk.demand(Verb.ask_departments)
    if not reason.strip():
        raise Refused("取り消す理由を書いてください。社内照会はそのままです。")
    refuse_unfit({"取り消す理由": reason})
    with desk.unit("社内照会を取り消した") as unit:
        row, case = open_sheet(desk, unit, inquiry_id)
        unit.inquiries.cancel(row.id, desk.today, desk.actor.id, reason.strip())
        unit.log(touching(case, row), {"department": row.department, "reason": reason.strip()})
    return TOUCHED


def postpone(desk: Desk, inquiry_id: InquiryId, due_on: str) -> Changes:
    """Give a department until another day."""
    desk.demand(Verb.ask_departments)
    day = read_short_date(due_on, today=desk.today)
    if day < desk.today:
        raise Refused("期限は今日か、今日より後の日にしてください。期限は変わっていません。")
    with desk.unit("社内照会の期限を変更") as unit:
        row, case = open_sheet(desk, unit, inquiry_id)
        unit.inquiries.postpone(row.id, day)
        values = {"department": row.department, "due_on": [str(row.due_on), str(day)]}
        unit.log(touching(case, row), values)
    return TOUCHED


def of_case(desk: Desk, request_id: RequestId) -> Sequence[InquiryRow]:
    """Return the sheets of one case, in the order in which they were sent."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        find(unit, request_id)
        return unit.inquiries.of(request_id)


def find_ids(desk: Desk, which: str = "open") -> Sequence[InquiryId]:
    """Return the sheets of all cases that this person may see, the one first that is due first.

    `which`: open, overdue or all.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        late = desk.today if which == "overdue" else None
        return unit.inquiries.ids(open_only=which != "all", due_before=late)


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[InquiryRow]:
    """Return these sheets, in their order, as far as this person may see their cases."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        found = unit.inquiries.rows(keys)
        seen = {case.id for case in unit.requests.cases(sorted({row.request_id for row in found}))}
    return [row for row in found if row.request_id in seen]


def overdue(row: InquiryRow, day: date) -> bool:
    """Tell whether a department is late."""
    return row.state == "open" and row.due_on < day


def _refuse_state(desk: Desk, case: Case) -> None:
    refuse_recused(desk, case)
    if case.provisional:
        raise Refused(
            "仮受付のままでは、社内照会はできません。"
            "足りない項目を入れて、先に受付を完了してください。"
        )
    ended = case.closed_on or case.handed_on
    if ended:
        raise Refused(f"この受付は{month_day(ended)}に終わっています。社内照会は出していません。")


def _refuse_over(right: RightLine | None) -> None:
    if right is not None and (right.answered_on or right.is_withdrawn):
        raise Refused(
            f"「{right.remedy.word}」は、すでに回答したか、取り下げられています。"
            "社内照会は出していません。"
        )


def _refuse_twice(unit: Unit, request_id: RequestId, sheet: Inquiry) -> None:
    asked = (sheet.kind, sheet.right_id)
    waiting = {
        row.department
        for row in unit.inquiries.of(request_id)
        if row.state == "open" and (row.kind, row.right_id) == asked
    }
    twice = [name for name in sheet.departments if name in waiting]
    if twice:
        raise Refused(
            f"{'・'.join(twice)}には、同じ照会を出していて、回答を待っています。"
            "何も出していません。その部署を外してください。"
        )
