"""Write to the requester that her request has arrived (受付のお知らせ, OFFICE §3.1)."""

from app.office import case_dates, desk_settings, issuing, resumptions
from app.office.case_notices import RECEIPT, CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, refuse_recused
from app.office.changes import changes
from app.office.desk import Desk
from app.rules.asked_words import noun_words, remedy_words
from app.rules.case_dates import CaseDates
from app.rules.cases import Case, rule_in
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.fees import FEE_REMEDIES, fee_for
from app.rules.ids import RequestId
from app.rules.roles import Verb
from app.storage.unit import Unit


def preview(desk: Desk, request_id: RequestId) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        return issuing.draft(desk, unit, paper(desk, unit, case, _said(desk, unit, case)))


def issue(desk: Desk, request_id: RequestId) -> IssuedNotice:
    """Give the letter its number and store it; it may be issued again, as another letter.

    Once what was asked for has come, it is the letter that says so and names the new day.

    Raises:
        Refused: the case is half-filled or over, or nobody knows where to send it.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("受付のお知らせを発行") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        _refuse_late(case)
        issued = issuing.issue(desk, unit, paper(desk, unit, case, _said(desk, unit, case)))
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def may_tell(case: Case) -> bool:
    """Tell whether the letter makes sense: the intake is whole, and nothing has been answered."""
    over = case.closed_on or case.handed_on or any(right.answered_on for right in case.rights)
    return bool(case.rights) and not case.provisional and not over


def _refuse_late(case: Case) -> None:
    if not may_tell(case):
        raise Refused(
            "受付のお知らせは、受付が完了してから、回答の前までに発行できます。"
            "文書は発行していません。"
        )


def _said(desk: Desk, unit: Unit, case: Case) -> CaseNotice:
    dates = case_dates.dates_of(unit, case, desk.today)
    if resumptions.is_resumed(unit, case):
        return resumptions.said(unit, case, dates)
    items = [
        ("受付番号", case.receipt_number),
        ("当生協に届いた日", with_weekday(case.received_on)),
        (f"{noun_words([right.remedy for right in case.rights])}の内容", _asked(case)),
        ("ご希望の受取り方法", _method(unit, case)),
        ("手数料", _fee(unit, case)),
    ]
    return CaseNotice(
        RECEIPT,
        tuple((label, text) for label, text in items if text),
        {"reply_by": with_weekday(dates.due_on) if dates.due_on else ""},
        (_closing(case, dates), "call"),
    )


def _closing(case: Case, dates: CaseDates) -> str:
    """Choose what is said of the day of the answer; a day that is over is named to nobody."""
    if not case.has_clock:
        return "closing_voluntary"
    if dates.due_on is None:
        return "closing_stopped"
    return "closing_late" if dates.overdue else "closing"


def _asked(case: Case) -> str:
    return "、".join(dict.fromkeys(remedy_words(right.remedy) for right in case.rights))


def _method(unit: Unit, case: Case) -> str:
    typed = unit.requests.draft(case.id)
    return typed.wished_method if typed else ""


def _fee(unit: Unit, case: Case) -> str:
    """Say what is to be paid; nothing at all where the law knows no fee (A-4)."""
    if not any(right.remedy in FEE_REMEDIES for right in case.rights):
        return ""
    tables = desk_settings.fee_tables(unit)
    total = sum(
        fee_for(tables, rule_in(case, right), case.received_on) or 0 for right in case.rights
    )
    return f"{total:,}円（お支払いの方法は、別にご案内いたします）" if total else "いただきません"
