"""Find the case of a sheet, and refuse whoever has nothing to do with it."""

from app.office.cases import find, subjects
from app.office.desk import Desk
from app.rules.cases import Case
from app.rules.desk_checks import not_recused
from app.rules.errors import Refused
from app.rules.ids import InquiryId
from app.rules.move_checks import Situation
from app.storage.history import Subjects
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit


def touching(case: Case, row: InquiryRow) -> Subjects:
    """Name what an act on a sheet touches: the case, its subject, its right, the sheet."""
    right = next((one for one in case.rights if one.id == row.right_id), None)
    return (*subjects(case, right), ("inquiry", row.id))


def open_sheet(desk: Desk, unit: Unit, inquiry_id: InquiryId) -> tuple[InquiryRow, Case]:
    """Return a sheet that waits, with its case, or refuse where it waits no more."""
    row, case = sheet(desk, unit, inquiry_id)
    if row.state != "open":
        done = "回答を記録して" if row.state == "answered" else "取り消して"
        raise Refused(f"この社内照会は、すでに{done}います。何も変えていません。")
    return row, case


def sheet(desk: Desk, unit: Unit, inquiry_id: InquiryId) -> tuple[InquiryRow, Case]:
    """Return a sheet to be acted on; refuse where it is gone or this person stays out of it."""
    row, case = seen_sheet(unit, inquiry_id)
    refuse_recused(desk, case)
    return row, case


def seen_sheet(unit: Unit, inquiry_id: InquiryId) -> tuple[InquiryRow, Case]:
    """Return a sheet with its case, or refuse where it is gone or hidden from this person."""
    row = unit.inquiries.find(inquiry_id)
    if row is None:
        raise Refused(
            "この社内照会は見つかりません。画面を最新にしてから、もう一度お試しください。"
        )
    return row, find(unit, row.request_id)


def refuse_recused(desk: Desk, case: Case) -> None:
    """Refuse whoever stays out of the case (OFFICE M-16)."""
    now = Situation(case, None, desk.actor.id, desk.actor.roles, desk.today)
    sentence = not_recused(now)
    if sentence is not None:
        raise Refused(sentence)
