"""A case carried on: each move in its order, judged before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from app.office import decisions, history, intake, letters, requests
from app.office.changes import changes
from app.rules.decisions import DecisionDraft
from app.rules.errors import OfficeError, Refused
from app.rules.identity import Custody, IdentityCheck, PaperSeen
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.outcomes import Outcome
from tests.office.matters import Matter
from tests.office.remedies import ready
from tests.office.seats import Office, member, request

CORRECTION = request(rights=("correction",))


def number(office: Office) -> int:
    return history.rows(office.manager, limit=1)[0].number


def refused(act: Callable[[], object], words: str) -> None:
    with pytest.raises(Refused, match=words):
        act()


def test_the_whole_way_of_a_disclosure(matter: Matter) -> None:
    issued = matter.approved().issue()
    matter.post(issued)
    done = decisions.close(matter.office.clerk, matter.id)
    assert done == changes("requests")
    case = matter.page.case
    assert case.closed_on == matter.office.clerk.today
    assert matter.page.row.state_word == "完了"
    titles = [row.title for row in reversed(matter.page.log)]
    assert titles == [
        *("請求・申出を受付", "本人確認", "対応の決定", "決裁への回付", "承認"),
        *("回答", "文書を保管", "発送", "完了"),
    ]
    refused(lambda: decisions.close(matter.office.clerk, matter.id), "完了しています")


def test_each_move_waits_for_the_one_before(matter: Matter) -> None:
    before = number(matter.office)
    for act, words in (
        (matter.decide, "本人確認が済んでいません"),
        (matter.submit, "対応が決まっていません"),
        (matter.approve, "決裁に回っていません"),
        (matter.issue, "承認"),
        (lambda: decisions.close(matter.office.clerk, matter.id), "発送されていません"),
    ):
        refused(act, words)
    assert number(matter.office) == before


def test_nobody_approves_her_own_decision(matter: Matter) -> None:
    matter.identify()
    right = matter.right.id
    decisions.decide(matter.office.manager, matter.id, right, DecisionDraft("full"))
    decisions.submit(matter.office.manager, matter.id, right)
    refused(matter.approve, "ご自分が起案した回答は承認できません")
    assert matter.right.approved_on is None


def test_nobody_approves_what_she_blacked_out_herself(matter: Matter) -> None:
    matter.identify().decide("partial", ground="disclosure_person", public_reason="架空の理由")
    refused(
        lambda: letters.mask(
            matter.office.manager, matter.id, matter.right.id, {"telephone": "理由"}
        ),
        "ほかの人が起案",
    )


def test_sent_back_and_round_again(matter: Matter) -> None:
    manager = matter.office.manager
    matter.identify().decide().submit()
    refused(lambda: decisions.send_back(manager, matter.id, matter.right.id, " "), "理由")
    decisions.send_back(manager, matter.id, matter.right.id, "お子さまの項目を\n確かめてください")
    assert matter.right.returned_reason.startswith("お子さま")
    assert matter.page.row.state_word == "差戻し"
    matter.submit().approve()
    assert (matter.right.returned_reason, matter.right.approved_by) == ("", manager.actor.id)


def test_deciding_again_after_the_approval_clears_it(matter: Matter) -> None:
    matter.approved().decide("refused", ground="disclosure_person", public_reason="架空の理由")
    right = matter.right
    assert (right.approved_on, right.submitted_on, right.outcome) == (
        None,
        None,
        Outcome.refused,
    )
    refused(matter.issue, "承認")
    matter.submit().approve()
    assert matter.issue().document_number.endswith("-1号")


def test_a_correction_is_carried_out_before_it_is_answered(office: Office) -> None:
    matter = ready(Matter.taken(office, CORRECTION))

    def answer() -> None:
        day, how = office.clerk.today, "訂正の通知を郵送"
        decisions.answer_otherwise(office.clerk, matter.id, matter.right.id, day, how)

    refused(answer, "実施されていません")
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "ご住所を改めた")
    refused(lambda: matter.decide("refused"), "実施しています")
    answer()
    assert matter.right.dispatched_on == office.clerk.today
    decisions.close(office.clerk, matter.id)


def test_carrying_out_waits_for_the_approval(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION).identify().decide()
    refused(lambda: decisions.carry_out(office.clerk, matter.id, matter.right.id, ""), "承認")
    refused(matter.issue, "承認")


def test_the_clock_stops_for_a_completion_and_goes_on(matter: Matter) -> None:
    clerk, asked_on = matter.office.clerk, matter.office.clerk.today
    due = matter.page.row.due_on
    assert due is not None
    decisions.ask_completion(clerk, matter.id, asked_on, "写しをお願いする")
    assert (matter.page.row.due_on, matter.page.row.due_words) == (None, "停止中")
    refused(matter.identify().decide, "届くのを待っています")
    refused(
        lambda: decisions.receive_completion(clerk, matter.id, asked_on - timedelta(days=1)),
        "前になっています",
    )
    matter.office.watch.wait(days=3)
    decisions.receive_completion(clerk, matter.id, clerk.today)
    assert matter.page.row.due_on == due + timedelta(days=3)
    refused(lambda: decisions.receive_completion(clerk, matter.id, clerk.today), "記録がありません")


def test_one_extension_in_time_with_a_reason(matter: Matter) -> None:
    clerk = matter.office.clerk
    due = matter.page.row.due_on
    assert due is not None
    refused(lambda: decisions.extend(clerk, matter.id, clerk.today, "\n"), "理由")
    refused(
        lambda: decisions.extend(clerk, matter.id, clerk.today + timedelta(days=1), "架空の理由"),
        "先の日付",
    )
    decisions.extend(clerk, matter.id, clerk.today, "架空の理由")
    assert matter.page.row.due_on == due + timedelta(days=14)
    refused(lambda: decisions.extend(clerk, matter.id, clerk.today, "もう一度"), "延長")


def test_days_to_come_and_days_before_the_arrival_are_refused(matter: Matter) -> None:
    clerk = matter.office.clerk
    tomorrow = clerk.today + timedelta(days=1)
    refused(lambda: decisions.withdraw(clerk, matter.id, None, tomorrow), "先の日付")
    early = matter.page.case.received_on - timedelta(days=1)
    refused(lambda: decisions.withdraw(clerk, matter.id, None, early), "届いた日")


def test_one_right_or_the_whole_request_can_be_taken_back(office: Office) -> None:
    both = request(rights=("disclosure", "purpose_notice"))
    matter = Matter.taken(office, both)
    second = matter.page.case.rights[1].id
    decisions.withdraw(office.clerk, matter.id, second, office.clerk.today)
    assert [right.is_withdrawn for right in matter.page.case.rights] == [False, True]
    decisions.withdraw(office.clerk, matter.id, None, office.clerk.today)
    assert all(right.is_withdrawn for right in matter.page.case.rights)
    decisions.close(office.clerk, matter.id)
    assert matter.page.row.state_word == "取下げ"


def test_an_answer_is_posted_once_and_not_before_its_letter(matter: Matter) -> None:
    issued = matter.approved().issue()
    clerk = matter.office.clerk

    def post(method: str, days: int, letter_id: LetterId = issued.letter_id) -> None:
        day = clerk.today + timedelta(days=days)
        decisions.dispatch(clerk, matter.id, letter_id, method=method, tracking_number="", on=day)

    refused(lambda: post("", 0), "方法")
    refused(lambda: post("簡易\x00書留", 0), "目に見えない文字")
    refused(lambda: post("簡易書留", -1), "前になっています")
    refused(lambda: post("簡易書留", 1), "先の日付")
    refused(lambda: post("簡易書留", 0, LetterId(99)), "この受付の文書ではありません")
    post("簡易書留", 0)
    refused(lambda: post("簡易書留", 0), "発送しています")
    assert matter.page.letters[0].method == "簡易書留"


def test_only_the_manager_withholds_the_existence(matter: Matter) -> None:
    matter.identify()
    words = {"public_reason": "登録がないため", "internal_reason": "架空の事情"}
    refused(lambda: matter.decide("existence_withheld", **words), "管理責任者")
    draft = DecisionDraft("existence_withheld", **words)
    decisions.decide(matter.office.manager, matter.id, matter.right.id, draft)
    assert matter.right.outcome is Outcome.existence_withheld


def test_a_custody_question_is_judged_by_the_manager_herself(office: Office) -> None:
    matter = Matter.taken(office, request(requester_kind="parent"))
    register = PaperSeen("family_register", issuer="架空市", issued_on=office.clerk.today)
    licence = PaperSeen(
        "driving_licence",
        issuer="架空県公安委員会",
        valid_until=office.clerk.today + timedelta(days=9),
        last_four="0000",
    )
    check = IdentityCheck(
        office.clerk.today,
        office.clerk.actor.id,
        (licence,),
        agent_papers=(register,),
        custody=Custody.joint,
        judged_by=office.manager.actor.id,
        judged_reason="架空の事情",
        custody_note="架空の進学の手続き",
    )
    refused(lambda: decisions.identify(office.clerk, matter.id, check), "管理責任者")
    other = replace(check, judged_by=office.clerk.actor.id)
    refused(lambda: decisions.identify(office.manager, matter.id, other), "判断した人がご自分で")
    decisions.identify(office.manager, matter.id, check)
    assert matter.page.case.identity == replace(check, checked_by=office.manager.actor.id)


def test_identity_needs_papers_and_a_kind_of_requester(matter: Matter) -> None:
    clerk = matter.office.clerk
    bare = IdentityCheck(clerk.today, clerk.actor.id, ())
    refused(lambda: decisions.identify(clerk, matter.id, bare), "確かめてください")
    half = intake.take(clerk, replace(request(), requester_kind="")).request_id
    refused(lambda: decisions.identify(clerk, half, bare), "ご本人か代わりの方か")


def test_a_decision_under_no_outcome_is_refused(matter: Matter) -> None:
    matter.identify()
    for outcome in ("", "かなえる", "withdrawn"):
        refused(partial(matter.decide, outcome), "対応を選んで")
    refused(lambda: matter.decide("refused"), "根拠")


@pytest.mark.parametrize("text", ["理\x00由", "理\u202e由", "理" * 1_000_000, "理\ud800"])
def test_hostile_words_are_refused_in_every_field(text: str, matter: Matter) -> None:
    clerk, manager, today = matter.office.clerk, matter.office.manager, matter.office.clerk.today
    key, right = matter.id, matter.right.id
    paper = PaperSeen("driving_licence", issuer=text)
    before = number(matter.office)
    for act in (
        lambda: decisions.identify(clerk, key, IdentityCheck(today, clerk.actor.id, (paper,))),
        lambda: decisions.ask_completion(clerk, key, today, text),
        lambda: decisions.extend(clerk, key, today, text),
        lambda: matter.decide("refused", public_reason=text),
        lambda: matter.decide("full", internal_reason=text),
        lambda: decisions.send_back(manager, key, right, text),
        lambda: decisions.carry_out(clerk, key, right, text),
        lambda: decisions.answer_otherwise(clerk, key, right, today, text),
        lambda: letters.mask(clerk, key, right, {"name": text}),
    ):
        refused(act, "目に見えない文字|長すぎます")
    assert number(matter.office) == before


def test_cases_and_rights_that_are_gone_are_no_crash(matter: Matter) -> None:
    clerk = matter.office.clerk
    for act in (
        lambda: decisions.close(clerk, RequestId(99)),
        lambda: decisions.submit(clerk, matter.id, RightId(99)),
        lambda: requests.page(clerk, RequestId(99)),
        lambda: letters.preview_answer(clerk, matter.id, RightId(99)),
    ):
        with pytest.raises(OfficeError, match="見つかりません"):
            act()


def test_moves_on_a_provisional_case_wait_for_its_completion(office: Office) -> None:
    taken = intake.take(office.clerk, request(rights=("disclosure",), about=""))
    matter = Matter(office, taken.request_id, Matter.taken(office, member=member("2")).member_id)
    refused(matter.identify().decide, "仮受付のまま")
