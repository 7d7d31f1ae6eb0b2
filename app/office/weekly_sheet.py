"""Print the open cases with their due days, to go round on Monday (週間進行表)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile, requests
from app.office.desk import Desk
from app.office.requests import RequestRow
from app.rules.ids import RequestId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit

TITLE = "請求・申出の週間進行表"
_LEAD = (
    "対応中の請求・申出を、回答期限の早い順に並べています。回答期限は当生協の内規（14日）です。"
    "閲覧を限った受付は、見てよい方が印刷したときだけ載ります。"
)
BOXES = ("管理責任者", "部署管理者", "担当者", "担当者")
"""Whose seals the sheet waits for."""
_COLUMNS = (
    ("受付番号", 21.0),
    ("届いた日", 24.0),
    ("請求者（対象の方）", 38.0),
    ("内容", 34.0),
    ("段階", 23.0),
    ("回答期限", 30.0),
    ("発送目安", 24.0),
    ("社内照会（回答待ち）", 42.0),
    ("担当", 21.0),
)


def draw(desk: Desk) -> bytes:
    """Return the sheet as PDF, to be looked at."""
    shown = _open(desk)
    with desk.look() as unit:
        return register_sheet.draw(_facts(desk, unit, shown), page_settings.of(unit))


def take(desk: Desk) -> bytes:
    """Return the sheet as PDF that leaves the program; that it did goes into the log."""
    shown = _open(desk)
    with desk.unit("週間進行表を印刷") as unit:
        unit.log((), {"cases": len(shown)})
        return register_sheet.draw(_facts(desk, unit, shown), page_settings.of(unit))


def _open(desk: Desk) -> Sequence[RequestRow]:
    desk.demand(Verb.read_requests)
    return requests.rows(desk, requests.find_ids(desk, open_only=True))


def _facts(desk: Desk, unit: Unit, shown: Sequence[RequestRow]) -> SheetFacts:
    waiting = _waiting(unit, {row.id for row in shown})
    return SheetFacts(
        title=TITLE,
        lead=_LEAD,
        columns=_COLUMNS,
        rows=tuple(tuple(_cells(desk, row, waiting[row.id])) for row in shown),
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=unit.history.anchor(),
        practice=desk.practice,
        boxes=BOXES,
    )


def _waiting(unit: Unit, shown: set[RequestId]) -> Mapping[RequestId, Sequence[InquiryRow]]:
    found: dict[RequestId, list[InquiryRow]] = defaultdict(list)
    for row in unit.inquiries.rows(unit.inquiries.ids()):
        if row.request_id in shown:
            found[row.request_id].append(row)
    return found


def _cells(desk: Desk, row: RequestRow, waiting: Sequence[InquiryRow]) -> Iterator[str]:
    about = row.subject_name if row.subject_name != row.requester_name else ""
    due = month_day(row.due_on) if row.due_on else ""
    yield row.receipt_number
    yield month_day(row.received_on)
    yield f"{row.requester_name}\n（{about}）" if about else row.requester_name
    yield "・".join(row.rights_words)
    yield row.state_word
    yield "\n".join(part for part in (due, row.due_words) if part)
    yield month_day(row.dispatch_by) if row.dispatch_by else ""
    yield "\n".join(_sheet_words(desk, one) for one in waiting)
    yield row.in_charge


def _sheet_words(desk: Desk, row: InquiryRow) -> str:
    late = "、期限を過ぎています" if row.due_on < desk.today else ""
    return f"{row.department}（{month_day(row.due_on)}まで{late}）"
