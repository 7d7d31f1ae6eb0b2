"""Every right is answered by a letter of the program, and only as it was approved."""

import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from app.letters import extraction
from app.office import answers, corrections, decisions, letters, members, provisions
from app.office.answer_parts import LAW
from app.rules.decisions import DecisionDraft
from app.rules.erasures import (
    PLAN_KEY,
    Elsewhere,
    ErasurePlan,
    GoesLine,
    Held,
    Scope,
    StaysLine,
    spell,
)
from app.rules.errors import Refused
from app.rules.outcomes import Outcome
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from tests.office.matters import Matter
from tests.office.remedies import carried_out, plan, ready, third_party
from tests.office.remedies import given as given_to
from tests.office.seats import Office, request

NEED = "法第35条第5項（利用する必要がなくなった）"
REASON = "架空の事情があるため"


def asked(remedy: str, **more: object) -> RequestDraft:
    basis = (NEED,) if remedy.startswith(("suspension", "erasure")) else ()
    return request(rights=(remedy,), bases=basis, **more)


def printed(matter: Matter) -> str:
    issued = matter.issue()
    content = letters.pdf(matter.office.clerk, issued.letter_id, reprint=False)
    return extraction.text(content).replace("\n", "")


def kind(matter: Matter) -> str:
    return matter.page.letters[0].kind


def drafted(matter: Matter) -> str:
    pdf = letters.preview_answer(matter.office.clerk, matter.id, matter.right.id)
    return extraction.text(pdf).replace("\n", "")


def test_the_purposes_are_those_of_the_policy_for_what_is_held(office: Office) -> None:
    matter = Matter.taken(office, asked("purpose_notice")).approved()
    found = printed(matter)
    assert "個人情報の利用目的について（回答）" in found
    held = letters.held(office.clerk, matter.id)
    purposes = {part for line in held for part in line.purpose.split("／") if part}
    assert purposes
    assert not [one for one in purposes if one.replace(" ", "") not in found.replace(" ", "")]
    assert kind(matter) == "answer_purpose"


def test_the_records_of_provision_are_listed_and_nothing_else(office: Office) -> None:
    matter = Matter.taken(office, asked("provision_record_disclosure"))
    matter.identify()
    with pytest.raises(Refused, match="不存在"):
        matter.decide()
    given = given_to(matter, third_party(office), "consent")
    provisions.provide(office.clerk, given)
    with pytest.raises(Refused, match="保有しているため"):
        matter.decide("none_held", public_reason=REASON)
    found = printed(matter.decide().submit().approve())
    assert "第三者への提供の記録の開示について（回答）" in found
    assert "架空子育て支援センター" in found
    assert "hanako@example.jp" not in found


def test_a_correction_tells_before_and_after_and_waits_for_the_act(office: Office) -> None:
    matter = ready(Matter.taken(office, asked("correction")))
    assert "（実施した日が入ります）" in drafted(matter)
    with pytest.raises(Refused, match="まだ実施されていません"):
        matter.issue()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    found = printed(matter)
    assert "お名前 架空　花子 架空　華子" in found
    assert "訂正した日 令和8年4月20日" in found
    assert kind(matter) == "answer_correction"


@pytest.mark.parametrize(
    ("remedy", "subject"),
    [
        ("suspension_of_use", "個人情報の利用の停止について（回答）"),
        ("suspension_of_provision", "個人情報の第三者への提供の停止について（回答）"),
    ],
)
def test_a_stop_tells_what_stopped_how_far_and_since_when(
    remedy: str, subject: str, office: Office
) -> None:
    found = printed(carried_out(Matter.taken(office, asked(remedy))))
    assert subject in found
    assert found.count("令和8年4月20日") >= 2
    assert "停止する範囲" in found


def test_what_is_refused_gives_reason_article_and_the_other_measure(office: Office) -> None:
    matter = Matter.taken(office, asked("suspension_of_use")).identify()
    with pytest.raises(Refused, match="代わりの措置を書いてください"):
        matter.decide("refused", ground="need_hard", public_reason=REASON)
    words = {"ground": "need_hard", "public_reason": REASON, "alternative": "架空の代わりの措置"}
    found = printed(matter.decide("refused", **words).submit().approve())
    assert f"停止いたしかねる理由 架空の事情があるため根拠：{LAW}第35条第6項ただし書" in found
    assert "架空の代わりの措置" in found


def test_an_erasure_is_answered_from_its_plan_inside_the_act(office: Office) -> None:
    matter = Matter.taken(office, asked("erasure")).identify()
    matter.decide("partial", ground="need_outweighed", public_reason=REASON)
    goes = (GoesLine(Held.member, 1),)
    stays = (StaysLine(Held.provision, 2, "法第29条第1項", date(2029, 3, 16)),)
    elsewhere = (Elsewhere("組合員名簿", "架空法第2条", "脱退されるまで"),)
    planned = ErasurePlan(Scope.whole, matter.member_id, (), goes, stays, elsewhere)
    whole = {PLAN_KEY: spell(planned)}
    with office.manager.unit("架空の計画") as unit:
        unit.requests.change_right(matter.right.id, plan=json.dumps(whole))
        unit.log()
    matter.submit().approve()
    clerk, day = office.clerk, office.clerk.today
    with clerk.unit("架空の消去") as unit:
        unit.requests.change_right(matter.right.id, carried_out_on=day)
        case = unit.requests.case(matter.id)
        assert case is not None
        issued = answers.issue_in(clerk, unit, case, case.rights[0])
    assert matter.right.letter_id == issued.letter_id
    found = extraction.text(letters.pdf(clerk, issued.letter_id)).replace("\n", "")
    for words in (
        "消去した情報 お名前・生年月日・ご住所・連絡先",
        "(1) 提供の記録にあるお名前（2件）令和11年3月16日まで保管し",
        "根拠：個人情報の保護に関する法律第29条第1項",
        "(2) 組合員名簿（脱退されるまで）根拠：架空法第2条",
    ):
        assert words in found


def test_a_complaint_is_answered_in_the_words_of_the_office(office: Office) -> None:
    matter = Matter.taken(office, asked("complaint"))
    with pytest.raises(Refused, match="回答の言葉がまだありません"):
        matter.decide().submit()
    matter.decide(findings="封筒の窓が大きすぎました。", words="封筒を改めます。")
    found = printed(matter.submit().approve())
    assert "お調べした結果 封筒の窓が大きすぎました。" in found
    assert "当生協の対応 封筒を改めます。" in found
    assert "お預かりした書類" not in found


def test_a_wish_is_answered_too(office: Office) -> None:
    matter = Matter.taken(office, asked("wish", about="ご案内を止めてほしい"))
    found = printed(matter.approved(words="本日からお送りいたしません。"))
    assert "お申し出について（回答）" in found
    assert "本日からお送りいたしません。" in found


@pytest.mark.parametrize(
    ("ending", "more", "words"),
    [
        ("not_identified", {}, "ご本人であることを確かめることができませんでした"),
        ("out_of_scope", {}, "この窓口で承ることのできる内容ではございませんでした"),
        ("duplicate", {}, "すでに別の受付番号で承っております"),
        (
            "no_authority",
            {"requester_kind": "mandated_agent", "requester_name": "架空　代理子"},
            "ご本人に代わって",
        ),
    ],
)
def test_an_ending_has_its_letter_and_needs_nobody_identified(
    ending: str, more: dict[str, object], words: str, office: Office
) -> None:
    matter = Matter.taken(office, request(**more))
    matter.decide(ending, public_reason=REASON).submit().approve()
    found = printed(matter)
    assert words in found
    assert "個人情報の開示のご請求の受付について（お知らせ）" in found
    assert "根拠" not in found
    assert kind(matter) == "answer_ending"


def test_who_does_not_complete_is_told_so_only_after_being_asked(matter: Matter) -> None:
    clerk = matter.office.clerk
    with pytest.raises(Refused, match="補正に応じていただけない"):
        matter.decide("not_completed", public_reason=REASON)
    decisions.ask_completion(clerk, matter.id, clerk.today, "運転免許証の写し")
    matter.decide("not_completed", public_reason=REASON).submit().approve()
    assert "この文書の日付の時点では届いておりません" in printed(matter)


def test_the_agent_alone_can_lack_authority(matter: Matter) -> None:
    with pytest.raises(Refused, match="ご本人からのご請求"):
        matter.decide("no_authority", public_reason=REASON)


@pytest.mark.parametrize("remedy", ["correction", "suspension_of_use", "purpose_notice"])
def test_nothing_held_and_existence_withheld_have_the_same_content(
    remedy: str, office: Office
) -> None:
    matter = Matter.taken(office, asked(remedy, member_code="")).identify()
    found = []
    for outcome in ("none_held", "existence_withheld"):
        draft = DecisionDraft(outcome, "", "登録がないため", "架空の事情")
        decisions.decide(office.manager, matter.id, matter.right.id, draft)
        found.append(drafted(matter).split("1/1")[1])
    assert found[0] == found[1]
    assert "ございません理由：登録がないため" in found[0]
    assert "お調べした範囲" in found[0]


def test_what_was_planned_anew_after_the_approval_is_approved_anew(office: Office) -> None:
    matter = ready(Matter.taken(office, asked("correction")))
    plan(matter, member__name="架空　夏子")
    with pytest.raises(Refused, match="承認"):
        decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    matter.submit().approve()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    assert "架空　夏子" in printed(matter)


def test_another_drafter_starts_without_the_plan_of_the_first(office: Office) -> None:
    matter = Matter.taken(office, asked("correction")).identify().decide()
    plan(matter)
    decisions.decide(office.manager, matter.id, matter.right.id, DecisionDraft("full"))
    sheet = corrections.sheet(office.clerk, matter.id, matter.right.id)
    assert not [line for line in sheet.lines if line.after is not None]


def test_who_is_in_charge_may_change_without_a_new_approval(matter: Matter) -> None:
    matter.approved()
    with matter.office.manager.unit("架空の担当替え") as unit:
        unit.session.execute(text("UPDATE requests SET in_charge = 1"))
        unit.log()
    assert "試験　管理子" in printed(matter)


def test_a_file_is_named_where_it_was_wished_for_and_paper_needs_a_reason(office: Office) -> None:
    matter = Matter.taken(office, request(wished_method="電磁的記録を郵送")).identify().decide()
    assert "パスワードを付けたPDFファイルで" in drafted(matter)
    matter.decide(paper_reason="架空の装置がないため")
    found = drafted(matter)
    assert "ご希望の方法（電磁的記録を郵送）でのお渡しが難しいため" in found
    assert f"理由：架空の装置がないため根拠：{LAW}第33条第2項" in found


def test_paper_as_wished_says_nothing_of_it(matter: Matter) -> None:
    matter.identify().decide()
    assert "開示の方法" not in drafted(matter)


def test_what_was_taken_back_is_not_answered(matter: Matter) -> None:
    clerk, right = matter.office.clerk, matter.right.id
    decisions.withdraw(clerk, matter.id, None, clerk.today)
    with pytest.raises(Refused, match="取り下げられている"):
        letters.preview_answer(clerk, matter.id, right)


def test_every_right_and_outcome_that_is_offered_is_worded(office: Office) -> None:
    matter = Matter.taken(office, request())
    with office.clerk.look() as unit:
        case = unit.requests.case(matter.id)
        assert case is not None
        for outcome in (Outcome.refused, Outcome.out_of_scope, Outcome.duplicate):
            for remedy in Remedy:
                right = replace(
                    case.rights[0], remedy=remedy, outcome=outcome, public_reason=REASON, basis=""
                )
                assert len(answers.approved_digest(office.clerk, unit, case, right)) == 64


def test_the_name_may_be_corrected_itself(office: Office) -> None:
    found = printed(carried_out(Matter.taken(office, asked("correction"))))
    assert "架空　花子　様" in found
    assert members.rows(office.clerk, members.find_ids(office.clerk))[0].name == "架空　華子"
