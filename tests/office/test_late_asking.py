"""What is asked after the decision is waited for, or stops nothing (L-02, P-1 to P-3)."""

import pytest

from app.office import completions, decisions, history, intake, judgments, requests
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.judgments import Question, Verdict
from tests.office.asked_departments import LEDGER, SHARES, answer, ask
from tests.office.matters import Matter
from tests.office.seats import Office, request

WHY = "架空の理由のため"


@pytest.fixture
def stranger(office: Office) -> Matter:
    """Take the request of somebody of whom we hold nothing."""
    draft = request(member_code="", requester_name="架空　無子", requester_kana="カクウ　ナイコ")
    taken = intake.take(office.clerk, draft)
    return Matter(office, taken.request_id, MemberId(0))


def test_not_held_is_not_answered_while_a_department_looks(stranger: Matter) -> None:
    matter = stranger
    matter.identify().decide("none_held", public_reason=WHY)
    (key,) = ask(matter)
    with pytest.raises(Refused, match=LEDGER):
        matter.submit()
    answer(matter, key)
    matter.submit()
    (key,) = ask(matter)
    with pytest.raises(Refused, match=LEDGER):
        matter.approve()
    answer(matter, key)
    matter.approve()
    ask(matter)
    with pytest.raises(Refused, match=LEDGER):
        matter.issue()
    today = matter.office.clerk.today
    with pytest.raises(Refused, match=LEDGER):
        decisions.answer_otherwise(matter.office.clerk, matter.id, matter.right.id, today, WHY)
    judgments.judge(matter.office.manager, matter.id, Question.inquiry, Verdict.proceed, WHY)


def test_the_head_may_go_on_without_them(matter: Matter) -> None:
    matter.identify().decide()
    ask(matter)
    judgments.judge(matter.office.manager, matter.id, Question.inquiry, Verdict.proceed, WHY)
    matter.submit().approve().issue()
    assert matter.right.answered_on


def test_what_comes_in_late_speaks_against_not_held(stranger: Matter) -> None:
    matter = stranger
    matter.identify().decide("none_held", public_reason=WHY)
    (key,) = ask(matter)
    answer(matter, key, "delivered", SHARES)
    with pytest.raises(Refused, match="「不存在」とは回答できません"):
        matter.submit()


def test_what_is_asked_of_her_after_the_decision_stops_no_clock(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    matter.approved()
    before = matter.page.row
    completions.ask_completion(clerk, matter.id, clerk.today, "架空の戸籍")
    assert (matter.page.row.due_on, matter.page.row.due_words) == (before.due_on, before.due_words)
    values = history.rows(office.manager)[0].values
    assert values is not None
    assert (values["what"], values["case_waits"]) == ("架空の戸籍", False)
    matter.post(matter.issue())
    decisions.close(clerk, matter.id)
    assert requests.page(clerk, matter.id).case.clock.stops == ()


def test_what_is_asked_of_her_before_it_still_does(matter: Matter) -> None:
    clerk = matter.office.clerk
    completions.ask_completion(clerk, matter.id, clerk.today, "架空の戸籍")
    assert matter.page.row.due_words == "停止中"
    matter.decide("not_completed", public_reason=WHY).submit().approve()
    matter.post(matter.issue())
    decisions.close(clerk, matter.id)
    assert matter.page.case.closed_on == clerk.today
