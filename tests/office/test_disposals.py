"""Disposals at the desk: proposed, approved by another person, done, and what went wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import text
from app.office import (
    disposal_approval,
    disposal_deeds,
    disposal_page,
    disposal_register,
    disposal_sheets,
    disposals,
    history,
    nonconformities,
)
from app.office.disposal_approval import PaperSeal
from app.rules.disposals import DisposalDraft, DisposalState, Way
from app.rules.errors import Refused
from app.rules.ids import DisposalId
from app.rules.periods import Days
from tests.office import remedies
from tests.office.disposal_work import BOX, DEED, DRAFT, approved, done, early, proposed, row
from tests.office.seats import TODAY, Office, another_head

Act = Callable[[], object]
SEAL = PaperSeal(TODAY, "架空 理事子", "文書綴り2026-3")


def printed(content: bytes) -> str:
    """Return what a sheet says, without its spaces."""
    return "".join(text(content).split())


def test_a_proposal_waits_under_its_number(office: Office) -> None:
    first, second = proposed(office), proposed(office, replace(DRAFT, title="2023年度の申込書"))
    assert [one.number for one in disposals.rows(office.auditor)] == ["廃26-0002", "廃26-0001"]
    assert disposals.ids(office.clerk) == [second, first]
    one = row(office, first)
    assert (one.state, one.items, one.proposed_on) == (DisposalState.proposed, (BOX,), TODAY)
    log = history.rows(office.manager)[1]
    assert (log.title, log.subjects) == ("廃棄の伺いを起案", (("disposal", first),))
    assert log.values is not None
    assert log.values["items"] == [["paper", "架空の申込書", "3箱", "架空書庫", "12", "2026-03-31"]]


def test_what_is_missing_is_said_at_once_and_nothing_is_kept(office: Office) -> None:
    with pytest.raises(Refused, match="件名を入れて") as caught:
        disposals.propose(office.clerk, DisposalDraft("", "", (replace(BOX, place=""),)))
    assert "1件目の保管場所" in caught.value.sentence
    assert "まだ何も記録していません" in caught.value.sentence
    with pytest.raises(Refused, match="目に見えない文字"):
        disposals.propose(office.clerk, replace(DRAFT, title="架\x00空"))
    assert disposals.rows(office.clerk) == []


def test_the_head_approves_and_the_list_is_frozen(office: Office) -> None:
    key = approved(office)
    one = row(office, key)
    assert (one.state, one.approved_on) == (DisposalState.approved, TODAY)
    assert one.approved_by == office.manager.actor.id
    with pytest.raises(Refused, match="承認済み（廃棄待ち）のため、内容を直せません"):
        disposals.change(office.clerk, key, replace(DRAFT, title="別の件名"), one.edition)
    with pytest.raises(Refused, match="承認待ちではありません"):
        disposal_approval.approve(office.manager, key, one.edition)
    assert row(office, key) == one


def test_nobody_approves_what_she_proposed(office: Office) -> None:
    key = disposals.propose(office.manager, DRAFT).disposal_id
    with pytest.raises(Refused, match="ご自分が起案した廃棄の伺いは承認できません"):
        disposal_approval.approve(office.manager, key, 1)
    assert row(office, key).state is DisposalState.proposed
    disposal_approval.approve(another_head(office), key, 1)
    assert row(office, key).state is DisposalState.approved


def test_nobody_approves_what_she_rewrote(office: Office) -> None:
    key, other = proposed(office), another_head(office)
    disposals.change(office.manager, key, replace(DRAFT, title="別の件名"), 1)
    disposals.change(office.clerk, key, replace(DRAFT, reason="別の理由"), 2)
    assert disposal_page.page(office.manager, key).is_own
    with pytest.raises(Refused, match="ご自分が内容を直した廃棄の伺いは承認できません"):
        disposal_approval.approve(office.manager, key, 3)
    own = replace(SEAL, decided_by=office.manager.actor.name)
    with pytest.raises(Refused, match="内容を直した方は決裁できません"):
        disposal_approval.enter_paper(office.clerk, key, own, 3)
    assert row(office, key).state is DisposalState.proposed
    assert not disposal_page.page(other, key).is_own
    disposal_approval.approve(other, key, 3)
    assert row(office, key).state is DisposalState.approved


def test_what_was_sent_back_is_mended_and_waits_again(office: Office) -> None:
    key = proposed(office)
    with pytest.raises(Refused, match="差し戻す理由"):
        disposal_approval.send_back(office.manager, key, " ", 1)
    disposal_approval.send_back(office.manager, key, "箱番号を確かめてください", 1)
    one = row(office, key)
    assert (one.state, one.returned_reason) == (
        DisposalState.returned,
        "箱番号を確かめてください",
    )
    with pytest.raises(Refused, match="差戻しです"):
        disposal_approval.approve(office.manager, key, one.edition)
    mended = replace(DRAFT, items=(replace(BOX, box="13"),))
    disposals.change(office.clerk, key, mended, one.edition)
    again = row(office, key)
    assert (again.state, again.items[0].box) == (DisposalState.proposed, "13")
    assert again.returned_reason == ""
    log = history.rows(office.manager)[0]
    assert log.values is not None
    assert log.values["before"]["items"][0][4] == "12"  # type: ignore[index]


def test_the_second_person_at_the_same_proposal_is_told(office: Office) -> None:
    key = proposed(office)
    disposals.change(office.clerk, key, replace(DRAFT, title="新しい件名"), 1)
    acts: tuple[Act, ...] = (
        lambda: disposals.change(office.manager, key, DRAFT, 1),
        lambda: disposals.cancel(office.clerk, key, "架空", 1),
        lambda: disposal_approval.approve(office.manager, key, 1),
        lambda: disposal_approval.send_back(office.manager, key, "架空", 1),
        lambda: disposal_approval.enter_paper(office.clerk, key, SEAL, 1),
        lambda: disposal_deeds.record(office.clerk, key, DEED, 1, as_fact=True),
    )
    for act in acts:
        with pytest.raises(Refused, match="ほかの人が先に"):
            act()
    one = row(office, key)
    assert (one.title, one.state) == ("新しい件名", DisposalState.proposed)
    assert nonconformities.rows(office.manager) == []


def test_a_sealed_sheet_is_entered_but_not_its_drafters_own(office: Office) -> None:
    key = proposed(office)
    for seal, words in (
        (replace(SEAL, decided_on=None), "決裁の日、決裁した方"),
        (replace(SEAL, document=" "), "決裁した文書"),
        (replace(SEAL, decided_on=date(2026, 4, 21)), "まだ来ていない日"),
        (replace(SEAL, decided_on=date(2026, 4, 19)), "起案の日（令和8年4月20日）より前"),
        (replace(SEAL, decided_by="試験 担当者"), "起案した方は決裁できません"),
    ):
        with pytest.raises(Refused, match=words):
            disposal_approval.enter_paper(office.clerk, key, seal, 1)
    assert row(office, key).state is DisposalState.proposed
    disposal_approval.enter_paper(office.clerk, key, SEAL, 1)
    one = row(office, key)
    assert (one.approved_on, one.approved_by) == (TODAY, None)
    assert one.approval_paper == "紙の決裁　令和8年4月20日　架空 理事子　文書綴り2026-3"


def test_it_is_done_and_recorded(office: Office) -> None:
    key = done(office)
    one = row(office, key)
    assert (one.state, one.way, one.done_by) == (DisposalState.done, Way.dissolve, "架空 太郎")
    assert nonconformities.rows(office.manager) == []
    assert history.rows(office.manager)[0].title == "廃棄を記録"
    with pytest.raises(Refused, match="廃26-0001は廃棄済みです"):
        disposal_deeds.record(office.clerk, key, DEED, one.edition)
    with pytest.raises(Refused, match="取り消せません"):
        disposals.cancel(office.clerk, key, "架空", one.edition)


def test_what_is_not_approved_is_not_done_but_what_happened_is_written(office: Office) -> None:
    key = proposed(office)
    with pytest.raises(Refused, match="承認の前の廃棄です") as caught:
        disposal_deeds.record(office.clerk, key, DEED, 1)
    assert "「事実の記録（要是正）」" in caught.value.sentence
    assert row(office, key).done_on is None
    disposal_deeds.record(office.clerk, key, DEED, 1, as_fact=True)
    assert row(office, key).state is DisposalState.done
    (fact,) = nonconformities.rows(office.manager)
    assert fact.row.what == "廃26-0001「2022年度の申込書」の廃棄"
    assert fact.row.refusal == "承認の前の廃棄です。"
    log = history.rows(office.manager)[0]
    assert log.title == "すでに行われた廃棄を記録"
    assert log.values is not None
    assert log.values["gaps"] == ["承認の前の廃棄です。"]


def test_what_must_still_be_kept_may_be_proposed_but_not_destroyed(office: Office) -> None:
    key = approved(office, early())
    with pytest.raises(Refused, match="2026年12月31日まで保管するもの"):
        disposal_deeds.record(office.clerk, key, DEED, 2)
    office.watch.turn_to(date(2027, 1, 1))
    disposal_deeds.record(office.clerk, key, replace(DEED, done_on=date(2027, 1, 1)), 2)
    assert row(office, key).state is DisposalState.done


def test_a_house_needs_a_contract_that_holds(office: Office) -> None:
    held = remedies.contractor(office)
    ended = remedies.contractor(office, "架空溶解株式会社", "2025-04-01", "2026-03-31")
    key = approved(office)
    deed = replace(DEED, done_by="", certificate="4月20日付 第1号", recipient_id=ended)
    with pytest.raises(Refused, match="架空溶解株式会社との契約が、2026年4月20日には有効では"):
        disposal_deeds.record(office.clerk, key, deed, 2)
    with pytest.raises(Refused, match="立ち会った人か、受け取った証明書"):
        disposal_deeds.record(office.clerk, key, replace(deed, certificate=""), 2)
    disposal_deeds.record(office.clerk, key, replace(deed, recipient_id=held), 2)
    sheet = printed(disposal_sheets.look(office.auditor, key))
    assert "頼んだ委託先架空印刷株式会社" in sheet
    assert "証明書4月20日付第1号" in sheet


def test_a_proposal_is_taken_back_with_its_reason(office: Office) -> None:
    key = approved(office)
    with pytest.raises(Refused, match="取り消す理由"):
        disposals.cancel(office.clerk, key, "", 2)
    disposals.cancel(office.clerk, key, "裁判の資料になるため", 2)
    one = row(office, key)
    assert (one.state, one.cancel_reason) == (DisposalState.cancelled, "裁判の資料になるため")
    with pytest.raises(Refused, match="取り消されています"):
        disposal_sheets.look(office.clerk, key)
    with pytest.raises(Refused, match="記録できません"):
        disposal_deeds.record(office.clerk, key, DEED, one.edition)


def test_the_sheet_asks_and_later_tells(office: Office) -> None:
    key = proposed(office)
    asked = printed(disposal_sheets.take(office.clerk, key))
    assert "廃棄の伺い" in asked
    assert "番号廃26-0001" in asked
    assert "廃棄してよろしいか伺います" in asked
    assert history.rows(office.manager)[0].title == "廃棄の伺い・廃棄記録を印刷"
    disposal_approval.approve(office.manager, key, 1)
    disposal_deeds.record(office.clerk, key, DEED, 2)
    told = printed(disposal_sheets.look(office.auditor, key))
    assert "廃棄した日令和8年4月20日" in told
    assert "決裁した人試験管理子" in told
    assert "伺います" not in told


def test_the_register_lists_a_period_oldest_first(office: Office) -> None:
    first = done(office)
    office.watch.turn_to(date(2027, 4, 1))
    proposed(office, early())
    whole = disposal_register.register(office.auditor, Days())
    assert [line[0] for line in whole.rows] == ["廃26-0001", "廃27-0001"]
    assert {len(line) for line in whole.rows} == {len(whole.columns)}
    assert whole.rows[0][5] == "R8.4.20\n架空 太郎"
    assert whole.rows[0][1:3] == ("廃棄済み", "2022年度の申込書\n・架空の申込書　3箱")
    of_year = disposal_register.register(office.auditor, Days(None, date(2027, 3, 31)))
    assert [line[0] for line in of_year.rows] == [row(office, first).number]
    assert disposal_register.register(office.clerk, Days(date(2030, 1, 1))).rows == ()


def test_nothing_is_found_under_a_key_that_is_none(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        disposal_sheets.look(office.clerk, DisposalId(99))
    assert disposals.rows(office.clerk, [99]) == []
