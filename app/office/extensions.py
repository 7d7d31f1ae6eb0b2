"""Put off the answer once, with a reason and a letter (P-4)."""

from dataclasses import replace
from datetime import date

from app.office import issuing
from app.office.case_notices import EXTENSION, CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.cases import Case
from app.rules.clock import EXTENSION as FORTNIGHT
from app.rules.clock import Extension, due_on
from app.rules.eras import japanese, with_weekday
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.moves import Actor, Move, refusal
from app.rules.roles import Verb


def extend(desk: Desk, request_id: RequestId, letter_on: date, reason: str) -> Changes:
    """Record the letter that puts off the answer, made elsewhere under its own date."""
    _refuse_unsayable(reason)
    with moving(desk, Move.extend, request_id, day=letter_on) as step:
        step.unit.requests.extend(request_id, letter_on, reason.strip())
        step.log({"letter_on": letter_on.isoformat()})
    return changes("requests")


def preview(desk: Desk, request_id: RequestId, reason: str) -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded.

    Raises:
        Refused: a letter of today cannot extend the case.
    """
    desk.demand(Verb.take_request)
    _refuse_unsayable(reason)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        actor = Actor(desk.actor.id, desk.actor.roles)
        sentence = refusal(Move.extend, case, None, actor, desk.today)
        if sentence is not None:
            raise Refused(sentence)
        said = _said(case, desk.today, reason.strip())
        return issuing.draft(desk, unit, paper(desk, unit, case, said))


def issue(desk: Desk, request_id: RequestId, reason: str) -> IssuedNotice:
    """Issue the letter under today's date and extend the case by it, in one transaction."""
    desk.demand(Verb.issue_letter)
    _refuse_unsayable(reason)
    with moving(desk, Move.extend, request_id, day=desk.today) as step:
        said = _said(step.case, desk.today, reason.strip())
        step.unit.requests.extend(request_id, desk.today, reason.strip())
        step.log({"letter_on": desk.today.isoformat()})
        letter = replace(paper(desk, step.unit, step.case, said), typed={"reason": reason.strip()})
        issued = issuing.issue(desk, step.unit, letter)
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def _refuse_unsayable(reason: str) -> None:
    if not reason.strip():
        raise Refused("延長の理由を書いてください。期限は変わっていません。")
    refuse_unfit({"延長の理由": reason})


def _said(case: Case, today: date, reason: str) -> CaseNotice:
    before = due_on(case.clock, today)
    after = due_on(replace(case.clock, extension=Extension(today, reason)), today)
    days = (
        (
            ("これまでの回答予定日", with_weekday(before)),
            ("新しい回答予定日", with_weekday(after)),
        )
        if before and after
        else (("延ばす日数", f"{FORTNIGHT.days}日"),)
    )
    return CaseNotice(
        EXTENSION,
        (*days, ("変更の理由", reason)),
        {"received_on": japanese(case.received_on)},
        ("closing" if after else "closing_stopped",),
    )
