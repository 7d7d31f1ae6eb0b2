"""Those who got it are proposed, told, and heard; nothing of our own waits for them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.letters.extraction import text
from app.office import (
    approval_batches,
    confidentiality,
    decisions,
    follow_throughs,
    letter_drafts,
    letters,
    restrictions,
    signing_table,
)
from app.office.approval_batches import Seen
from app.office.follow_throughs import FollowRow
from app.office.signing import Unsigned
from app.rules.approvals import Pending
from app.rules.errors import Refused
from app.rules.follow_throughs import FollowKind, FollowState
from app.rules.roles import Role
from tests.office.matters import Matter
from tests.office.remedies import (
    CORRECTION,
    STOP_OF_PROVISION,
    STOP_OF_USE,
    carried_out,
    contractor,
    plan,
    provide,
    third_party,
)
from tests.office.seats import Office

WHY = "架空の理由"


@pytest.fixture
def told(office: Office) -> Matter:
    """Correct the name of a member whose name went to a contractor and a centre."""
    matter = Matter.taken(office, CORRECTION)
    provide(matter, contractor(office), "entrusting")
    provide(matter, third_party(office), "consent", items=("お子さまの生年月日",))
    return carried_out(matter)


def rows(matter: Matter) -> list[FollowRow]:
    return list(follow_throughs.rows(matter.office.clerk, request_id=matter.id))


def told_in_answer(matter: Matter) -> str:
    with matter.office.manager.look() as unit:
        return follow_throughs.answer_line(unit, matter.right)


def test_a_correction_is_proposed_to_those_who_got_the_field(told: Matter) -> None:
    found = rows(told)
    assert [(row.recipient_name, row.follow.kind) for row in found] == [
        ("架空印刷株式会社", FollowKind.correction)
    ]
    assert found[0].follow.state is FollowState.proposed
    with told.office.manager.look() as unit:
        line = follow_throughs.answer_line(unit, told.right)
    assert line == "お渡ししていた1か所に、訂正をお願いします。"


def test_her_answer_tells_who_is_asked_from_whose_data_are_looked_into(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    provide(matter, contractor(office), "entrusting", items=("利用の状況",))
    provide(matter, third_party(office), "consent")
    carried_out(matter)
    asked, looked_into = (
        "お渡ししていた1か所に、訂正をお願い",
        "このほか1か所について、訂正した内容をお渡ししていたかどうかを確かめ",
    )
    assert told_in_answer(matter) == f"{asked}します。{looked_into}ます。"
    first, second = (row.follow.id for row in rows(matter))
    follow_throughs.ask(office.clerk, [first, second])
    assert told_in_answer(matter) == f"{asked}しています。{looked_into}ています。"
    follow_throughs.drop(office.clerk, second, WHY)
    assert told_in_answer(matter).startswith("1か所について、訂正した内容を")
    follow_throughs.confirm(office.clerk, first, office.clerk.today)
    assert told_in_answer(matter) == "お渡ししていた1か所から、訂正が済んだとの連絡を受けました。"


def test_our_own_answer_does_not_wait_for_them(told: Matter) -> None:
    clerk = told.office.clerk
    decisions.answer_otherwise(clerk, told.id, told.right.id, clerk.today, "架空の文書")
    decisions.close(clerk, told.id)
    issued = follow_throughs.ask(clerk, [rows(told)[0].follow.id])
    assert len(issued.papers) == 1


def test_the_letter_says_what_was_wrong_and_what_is_right(told: Matter) -> None:
    key = rows(told)[0].follow.id
    draft = text(follow_throughs.preview(told.office.auditor, key))
    assert "案" in draft
    issued = follow_throughs.ask(told.office.clerk, [key])
    said = text(letters.pdf(told.office.clerk, issued.papers[0].letter_id))
    for words in (
        "架空印刷株式会社 御中",
        "お渡しした個人情報の訂正について（依頼）",
        "対象の方 架空　華子 様",
        "訂正前 架空 花子",
        "訂正後 架空 華子",
        "令和8年4月16日",
        issued.papers[0].document_number,
    ):
        assert "".join(words.split()) in "".join(said.split()), words
    row = rows(told)[0]
    assert (row.follow.state, row.follow.asked_on) == (FollowState.asked, told.office.clerk.today)
    assert row.document_number == issued.papers[0].document_number
    with pytest.raises(Refused, match="依頼中"):
        follow_throughs.ask(told.office.clerk, [key])


def test_what_comes_back_is_kept(told: Matter) -> None:
    clerk, key = told.office.clerk, rows(told)[0].follow.id
    follow_throughs.ask(clerk, [key])
    for on in (clerk.today - timedelta(days=1), clerk.today + timedelta(days=1)):
        with pytest.raises(Refused, match="完了の連絡の日"):
            follow_throughs.confirm(clerk, key, on)
    follow_throughs.confirm(clerk, key, clerk.today, "電話で連絡あり")
    row = rows(told)[0].follow
    assert (row.state, row.ended_on, row.note) == (
        FollowState.confirmed,
        clerk.today,
        "電話で連絡あり",
    )
    assert follow_throughs.rows(clerk, open_only=True) == []
    with told.office.manager.look() as unit:
        assert "済んだとの連絡" in follow_throughs.answer_line(unit, told.right)


def test_somebody_may_be_told_by_telephone_or_not_at_all(told: Matter) -> None:
    clerk, key = told.office.clerk, rows(told)[0].follow.id
    with pytest.raises(Refused, match="連絡の方法"):
        follow_throughs.tell_otherwise(clerk, key, " ")
    follow_throughs.tell_otherwise(clerk, key, "電話で依頼")
    with pytest.raises(Refused, match="連絡しない理由"):
        follow_throughs.drop(clerk, key, "")
    follow_throughs.drop(clerk, key, "すでに返却済みのため")
    assert rows(told)[0].follow.state is FollowState.dropped
    with told.office.manager.look() as unit:
        assert follow_throughs.answer_line(unit, told.right) == ""


def test_a_stop_of_use_is_told_to_everybody_who_got_something(office: Office) -> None:
    matter = Matter.taken(office, STOP_OF_USE)
    provide(matter, contractor(office), "entrusting")
    provide(matter, third_party(office), "consent")
    carried_out(matter)
    assert [row.recipient_name for row in rows(matter)] == [
        "架空印刷株式会社",
        "架空子育て支援センター",
    ]
    keys = [row.follow.id for row in rows(matter)]
    issued = follow_throughs.ask(office.clerk, keys)
    numbers = [paper.document_number for paper in issued.papers]
    assert len(set(numbers)) == 2
    said = text(letters.pdf(office.clerk, issued.papers[0].letter_id))
    assert "停止する範囲 全部" in said


def test_a_stop_of_provision_is_told_to_third_parties(office: Office) -> None:
    matter = Matter.taken(office, STOP_OF_PROVISION)
    provide(matter, contractor(office), "entrusting")
    provide(matter, third_party(office), "consent")
    carried_out(matter)
    assert [row.recipient_name for row in rows(matter)] == ["架空子育て支援センター"]


def test_a_new_address_of_a_protected_person_goes_into_no_letter(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    provide(matter, contractor(office), "entrusting")
    confidentiality.protect(office.clerk, matter.member_id, "", "架空の支援措置")
    plan(matter.identify().decide(), member__address="山形県鶴岡市架空町9-9").submit().approve()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    said = text(follow_throughs.preview(office.clerk, rows(matter)[0].follow.id))
    assert "9-9" not in said
    assert "お電話でお知らせいたします" in said


def test_an_erasure_is_proposed_before_anything_goes(matter: Matter) -> None:
    provide(matter, contractor(matter.office), "entrusting")
    with matter.office.manager.look() as unit:
        named = follow_throughs.told_of(unit, matter.member_id, FollowKind.erasure)
    assert [one.name for one in named] == ["架空印刷株式会社"]
    with matter.office.manager.unit("架空の消去") as unit:
        case, right = matter.page.case, matter.right.id
        keys = follow_throughs.propose_in(unit, case, right, FollowKind.erasure, date(2026, 4, 20))
        again = follow_throughs.propose_in(unit, case, right, FollowKind.erasure, date(2026, 4, 20))
        papers = follow_throughs.ask_in(matter.office.manager, unit, keys)
        unit.log((("request", case.id),))
    assert (len(keys), len(again), len(papers)) == (1, 0, 1)


def test_nobody_is_asked_without_a_choice(told: Matter) -> None:
    with pytest.raises(Refused, match="提供先を選んで"):
        follow_throughs.ask(told.office.clerk, [])


def test_who_may_not_see_a_case_does_not_see_whom_it_was_told_to(told: Matter) -> None:
    office, key = told.office, rows(told)[0].follow.id
    seeing = [office.manager.actor.id, office.clerk.actor.id]
    restrictions.restrict(office.manager, told.id, seeing, WHY)
    assert follow_throughs.rows(office.auditor) == []
    with pytest.raises(Refused, match="見つかりません"):
        follow_throughs.preview(office.auditor, key)
    assert len(rows(told)) == 1


def test_many_recipients_go_round_at_once_and_are_approved_together(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    provide(matter, contractor(office), "entrusting")
    provide(matter, third_party(office), "consent")
    carried_out(matter)
    keys = [row.follow.id for row in rows(matter)]
    kinds = ("recipient_correction", "recipient_question")
    signing_table.change(office.manager, dict.fromkeys(kinds, Role.manager))
    with pytest.raises(Unsigned, match="（2通）") as refusal:
        follow_throughs.ask(office.clerk, keys)
    assert len(keys) == len(refusal.value.drafts) == 2
    letter_drafts.submit_all(office.clerk, refusal.value.drafts)
    with office.clerk.look() as unit:
        waiting = [row.id for row in unit.letter_drafts.open_rows()]
    assert len(waiting) == 2
    seen = [
        Seen(Pending(draft_id=key), letter_drafts.read(office.manager, key).digest)
        for key in waiting
    ]
    approval_batches.approve(office.manager, seen)
    asked = follow_throughs.ask(office.clerk, keys)
    assert len({paper.document_number for paper in asked.papers}) == 2


def test_none_goes_round_where_the_pages_of_one_were_changed(told: Matter) -> None:
    office = told.office
    signing_table.change(office.manager, {"recipient_correction": Role.manager})
    with pytest.raises(Unsigned) as refusal:
        follow_throughs.ask(office.clerk, [row.follow.id for row in rows(told)])
    draft = refusal.value.draft
    with pytest.raises(Refused, match="決裁に回していません"):
        letter_drafts.submit_all(office.clerk, [draft, replace(draft, pdf=b"%PDF-")])
    with office.clerk.look() as unit:
        assert not unit.letter_drafts.open_rows()
