import pytest

from app.office import completions, corrections, decisions, endings, inquiries, receipts
from app.office.corrections import CorrectionPlanDraft
from app.office.desk import Desk
from app.rules.completions import AskingDraft
from app.rules.decisions import DecisionDraft
from app.rules.ids import RequestId
from app.rules.inquiry_sheets import InquiryDraft
from app.rules.moves import Move
from app.ui.dialogs.letter_moves import AS_FILE, TELL
from app.ui.tabs import next_tasks, request_acts
from app.ui.tabs.act_words import CONFIRM, DRAFT, HELD, OTHERWISE, PLAN, RESUME
from app.ui.tabs.letter_acts import POST, SEE, letter_acts
from app.ui.tabs.waiting import Task
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def clerk(desk: Desk, register: Register) -> Desk:
    register("1001", "架空　太郎")
    return at.clerk_beside(desk)


def task(desk: Desk, request_id: RequestId) -> Task | None:
    return next_tasks.next_task(at.page_of(desk, request_id))


def keys(desk: Desk, request_id: RequestId) -> list[str]:
    sight = at.sight_of(desk, request_id)
    right = sight.page.case.rights[0]
    may_end = bool(sight.outcomes[right.id])
    chosen = next_tasks.next_task(sight.page)
    acts = request_acts.right_acts(sight.page, right, chosen, may_end=may_end)
    return [act.key for act in acts]


def test_the_next_task_follows_the_way_of_a_disclosure(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    seen = []
    for step in (at.identify, at.decide, at.submit):
        found = task(clerk, key)
        assert found is not None
        seen.append(found.key)
        step(clerk, key)
    assert seen == [Move.check_identity, Move.decide, Move.submit]
    waiting = task(clerk, key)
    assert waiting is not None
    assert (waiting.key, waiting.words) == ("", "")
    assert "別の決裁者" in waiting.sentence

    before_head = task(desk, key)
    assert before_head is not None
    assert before_head.key == Move.approve
    at.approve(desk, key)
    after = task(clerk, key)
    assert after is not None
    assert after.key == Move.answer
    at.issue(clerk, key)
    last = task(clerk, key)
    assert last is not None
    assert last.key == Move.dispatch


def test_a_half_filled_intake_is_completed_first(clerk: Desk) -> None:
    key = at.take(clerk, requester_kind="", about="", rights=())
    found = task(clerk, key)
    assert found is not None
    assert found.key == Move.complete_intake


def test_a_decision_sent_back_is_mended_before_it_goes_round_again(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    at.send_back(desk, key)
    found = task(clerk, key)
    assert found is not None
    assert found.key == Move.decide
    assert "差し戻され" in found.sentence
    assert Move.submit in keys(clerk, key)


def test_what_is_disclosed_can_be_chosen_until_it_goes_round(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    at.identify(clerk, key)
    assert HELD not in keys(clerk, key)
    at.decide(clerk, key)
    assert {HELD, DRAFT} <= set(keys(clerk, key))
    at.submit(clerk, key)
    assert HELD not in keys(clerk, key)
    assert DRAFT in keys(desk, key)


def test_a_case_can_end_without_identity(clerk: Desk) -> None:
    key = at.take(clerk)
    assert keys(clerk, key) == [Move.decide]
    words = [
        act.words
        for act in request_acts.right_acts(
            at.page_of(clerk, key), at.right_of(clerk, key), None, may_end=True
        )
    ]
    assert words == ["対応せずに終える"]


def test_what_ends_for_want_of_papers_waits_for_them_no_longer(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    decisions.ask_completion(clerk, key, clerk.today, "本人確認の書類の写し")
    asked = task(clerk, key)
    assert asked is not None
    assert asked.key == Move.receive_completion
    seen = []
    right = at.right_of(clerk, key).id
    draft = DecisionDraft("not_completed", public_reason="書類が届いていないため")
    decisions.decide(clerk, key, right, draft)
    for step, who in ((at.submit, clerk), (at.approve, desk), (at.issue, clerk)):
        found = task(who, key)
        assert found is not None
        seen.append(found.key)
        step(who, key)
    assert seen == [Move.submit, Move.approve, Move.answer]
    sent = task(clerk, key)
    assert sent is not None
    assert sent.key == Move.dispatch


def test_no_act_is_offered_twice(clerk: Desk) -> None:
    key = at.take(clerk)
    page = at.page_of(clerk, key)
    chosen = next_tasks.next_task(page)
    offered = [act.key for act in request_acts.case_acts(page, chosen)]
    assert Move.check_identity not in offered
    assert offered == [Move.ask_completion, Move.extend, Move.withdraw]


def test_a_closed_case_asks_for_nothing(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    at.withdraw(clerk, key)
    found = task(clerk, key)
    assert found is not None
    assert found.key == Move.close
    decisions.close(clerk, key)
    assert task(clerk, key) is None
    assert task(desk, key) is None


def test_what_is_granted_is_planned_before_it_goes_round(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk, rights=("correction",))
    at.identify(clerk, key)
    at.decide(clerk, key)
    sight = at.sight_of(clerk, key)
    found = next_tasks.next_task(sight.page, sight.unplanned)
    assert found is not None
    assert (found.key, found.words) == (PLAN, "訂正の内容を決める(&O)")
    plan = CorrectionPlanDraft({"member.telephone": "0235-00-0199"})
    corrections.plan(clerk, key, at.right_of(clerk, key).id, plan)
    assert at.sight_of(clerk, key).unplanned == frozenset()
    after = task(clerk, key)
    assert after is not None
    assert after.key == Move.submit
    assert PLAN in keys(clerk, key)
    at.submit(clerk, key)
    at.approve(desk, key)
    act = task(clerk, key)
    assert act is not None
    assert (act.key, act.words) == (Move.carry_out, "訂正する(&O)")


def test_the_letter_comes_first_and_another_way_stays_possible(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk, rights=("purpose_notice",))
    for step in (at.identify, at.decide, at.submit):
        step(clerk, key)
    at.approve(desk, key)
    found = task(clerk, key)
    assert found is not None
    assert (found.key, found.words) == (Move.answer, "回答を発行する(&O)")
    assert OTHERWISE in keys(clerk, key)


def test_a_withdrawal_is_confirmed_once(clerk: Desk) -> None:
    key = at.take(clerk)
    at.withdraw(clerk, key)

    def offered() -> list[str]:
        return [act.key for act in request_acts.case_acts(at.page_of(clerk, key), None)]

    assert CONFIRM in offered()
    endings.issue_withdrawal(clerk, key)
    assert CONFIRM not in offered()


def test_the_new_day_is_told_once_things_have_come(clerk: Desk) -> None:
    key = at.take(clerk)

    def offered() -> list[str]:
        return [act.key for act in request_acts.case_acts(at.page_of(clerk, key), None)]

    draft = AskingDraft("運転免許証の写し", completions.return_by(clerk))
    completions.issue_asking(clerk, key, draft)
    assert RESUME not in offered()
    decisions.receive_completion(clerk, key, clerk.today)
    assert RESUME in offered()
    receipts.issue(clerk, key)
    assert RESUME not in offered()


def test_who_is_waited_for_is_said(clerk: Desk) -> None:
    key = at.take(clerk)
    at.identify(clerk, key)
    inquiries.ask(clerk, key, InquiryDraft(("組合員台帳",), "search", None, "t", "架空の照会"))
    found = task(clerk, key)
    assert found is not None
    assert (found.key, "組合員台帳" in found.sentence) == ("", True)


@pytest.mark.parametrize(
    ("told", "may_issue", "expected"),
    [
        (True, True, [SEE, POST, AS_FILE]),
        (False, True, [SEE, POST, AS_FILE, TELL]),
        (True, False, [SEE]),
    ],
)
def test_a_letter_offers_what_can_be_done_with_it(
    told: bool, may_issue: bool, expected: list[str], desk: Desk, clerk: Desk
) -> None:
    key = at.take(clerk)
    for step in (at.identify, at.decide, at.submit):
        step(clerk, key)
    at.approve(desk, key)
    at.issue(clerk, key)
    page = at.page_of(clerk, key)
    acts = letter_acts(page.letters[0], page.case, may_issue=may_issue, told=told)
    assert [act.key for act in acts] == expected
