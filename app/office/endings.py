"""End a case: close it, take it back on the requester's word, and say so in a letter."""

from collections.abc import Sequence
from datetime import date

from app.office import issuing, tracking_numbers
from app.office.answer_parts import papers_of
from app.office.case_notices import CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, moving, refuse_recused
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.asked_words import asked_words, remedy_words
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.roles import Verb
from app.storage.unit import Unit

KIND = "request_withdrawn"
TOUCHED = changes("requests")


def close(desk: Desk, request_id: RequestId) -> Changes:
    """Close a case when every right of it is posted or withdrawn, registered ones with number."""
    with moving(desk, Move.close, request_id, day=desk.today) as step:
        tracking_numbers.refuse_owing(step.unit, step.case)
        step.unit.requests.close(request_id, desk.today)
        step.log()
    return TOUCHED


def withdraw(desk: Desk, request_id: RequestId, right_id: RightId | None, on: date) -> Changes:
    """Record that the requester took one right, or the whole request, back."""
    with moving(desk, Move.withdraw, request_id, day=on, right_id=right_id) as step:
        asked = step.case.rights if step.right is None else (step.right,)
        taken_back = [one for one in asked if not (one.is_withdrawn or one.answered_on)]
        if not taken_back:
            raise Refused(
                "取り下げる請求・申出の内容がありません。何も変えていません。"
                "用件が済んでいるときは「完了にする」を選んでください。"
            )
        for right in taken_back:
            step.unit.requests.change_right(right.id, outcome="withdrawn", decided_on=on)
        step.log({"on": on.isoformat()})
    return TOUCHED


def untold(unit: Unit, case: Case) -> Sequence[RightLine]:
    """List the rights taken back of which no letter has said that this was heard."""
    told = [row.dated_on for row in unit.letters.rows(request_id=case.id) if row.kind == KIND]
    return [
        right
        for right in case.rights
        if right.is_withdrawn
        and right.decided_on
        and right.decided_on > max(told, default=date.min)
    ]


def draft_withdrawal(desk: Desk, request_id: RequestId) -> bytes:
    """Return the letter that says a withdrawal was heard, as a draft."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        return issuing.draft(desk, unit, paper(desk, unit, case, _said(desk, unit, case)))


def issue_withdrawal(desk: Desk, request_id: RequestId) -> IssuedNotice:
    """Give the letter that says a withdrawal was heard its number and store it.

    Raises:
        Refused: nothing was taken back, or it was said of everything already.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("取下げを承った旨の文書を発行") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        issued = issuing.issue(desk, unit, paper(desk, unit, case, _said(desk, unit, case)))
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def _said(desk: Desk, unit: Unit, case: Case) -> CaseNotice:
    rights = untold(unit, case)
    if not rights:
        raise Refused(
            "取下げを承った旨の文書にする内容がありません。文書は発行していません。"
            "先に取下げを記録してください。発行済の文書は、文書の一覧から見られます。"
        )
    remedies = [right.remedy for right in rights]
    items = (
        ("取下げの内容", "、".join(dict.fromkeys(remedy_words(one) for one in remedies))),
        ("お預かりした書類", papers_of(unit, case, None, desk.today) or "ありません"),
    )
    withdrawn_on = max(right.decided_on or case.received_on for right in rights)
    values = {
        "asked": asked_words(remedies),
        "received_on": japanese(case.received_on),
        "withdrawn_on": japanese(withdrawn_on),
    }
    return CaseNotice(KIND, items, values)
