"""Slips: taken in by number, once, late ones too; a mistake is corrected by a new row."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.office import campaigns, consents, exits, follow_ups, history, member_states, slips
from app.rules.campaigns import NoAnswer, Returned, SlipMove, SlipState
from app.rules.errors import OfficeError, Refused
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.ids import SlipId
from app.rules.slip_numbers import BadSlipNumber, spoken
from app.storage.consents import ConsentRow
from app.storage.follow_ups import FollowUpRow
from tests.office.campaign_work import ARRIVED, CLOSED, POSTED, REVISED, Campaign, member_of
from tests.office.seats import Office

Act = Callable[[], object]

WRITTEN = date(2027, 4, 18)


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    begun = Campaign.begun(office, tmp_path)
    begun.posted()
    office.watch.turn_to(ARRIVED)
    return begun


@pytest.fixture
def slip(campaign: Campaign) -> SlipId:
    return campaign.keys()[0]


def ledger(office: Office, slip_id: SlipId) -> list[ConsentRow]:
    (row,) = campaigns.slip_rows(office.clerk, [slip_id])
    found = consents.find_ids(office.clerk, member_id=row.member_id)
    return list(consents.rows(office.clerk, found))


def tasks(office: Office, *, open_only: bool = True) -> list[FollowUpRow]:
    found = follow_ups.ids(office.clerk, open_only=open_only)
    return list(follow_ups.rows(office.clerk, found))


def test_the_number_on_the_slip_finds_its_member(office: Office, campaign: Campaign) -> None:
    row = campaign.rows()[2]
    wide = spoken(row.number).translate(str.maketrans("0123456789-", "０１２３４５６７８９ー"))
    for typed in (row.number, spoken(row.number), f" {wide}　"):
        assert slips.find(office.clerk, typed) == row
    wrong = row.number[:-1] + str((int(row.number[-1]) + 1) % 10)
    with pytest.raises(BadSlipNumber, match="正しくありません"):
        slips.find(office.clerk, wrong)
    with pytest.raises(Refused, match="返信票はありません"):
        slips.find(office.clerk, "0000005724")


def test_an_answer_goes_into_the_ledger_under_the_exact_version(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    done = campaign.answered(slip, "granted")
    row = ledger(office, slip)[0]
    assert (row.id, row.answer, row.version_on) == (done.consent_id, "renewed", REVISED)
    assert (row.given_on, row.method, row.receiver) == (WRITTEN, "郵送", "試験　担当者")
    assert (row.inferred, row.recorded_by, row.notice_on) == (False, "試験　担当者", POSTED)
    assert (done.slip.state, done.slip.answered_on) == (SlipState.granted, ARRIVED)
    assert (done.late, done.note, tasks(office)) == (False, "", [])
    logged = history.rows(office.manager)[0]
    assert {"campaign", "slip", "member", "consent"} <= {noun for noun, _ in logged.subjects}


def test_the_way_may_be_the_counter(office: Office, slip: SlipId) -> None:
    slips.enter(office.clerk, slip, "granted", "2027-04-20", "2027-04-20", method="書面")
    assert ledger(office, slip)[0].method == "書面"


def test_a_slip_without_a_day_counts_from_its_arrival(office: Office, slip: SlipId) -> None:
    slips.enter(office.clerk, slip, "granted", " ", "2027-04-20")
    assert ledger(office, slip)[0].given_on == ARRIVED
    assert slips.events(office.clerk, slip)[-1].reason == "記入日の記入なし"


def test_a_no_opens_a_task_of_its_own(office: Office, campaign: Campaign, slip: SlipId) -> None:
    done = campaign.answered(slip, "declined")
    assert consents.as_of(office.clerk, done.slip.member_id, ARRIVED) == "declined"
    (task,) = tasks(office)
    assert (task.kind, task.slip_id, task.opened_on) == (FollowUpKind.declined, slip, ARRIVED)


def test_the_same_slip_is_not_taken_in_twice(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    campaign.answered(slip, "granted")
    before = ledger(office, slip)
    for answer in ("granted", "declined"):
        with pytest.raises(Refused, match=r"4月20日（火）に「同意」を記録済み.*訂正"):
            campaign.answered(slip, answer)
    with pytest.raises(Refused, match="「同意」を記録済み"):
        slips.undelivered(office.clerk, slip, Returned.moved, "2027-04-20")
    assert ledger(office, slip) == before


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (("yes", "2027-04-18", "2027-04-20"), "「同意」か「不同意」"),
        (("granted", "2027-04-18", ""), "届いた日を入れて"),
        (("granted", "2027-04-18", "2027-04-21"), "後の日付"),
        (("granted", "2027-04-20", "2027-04-19"), "届いた日.*より後"),
        (("granted", "2027-04-01", "2027-04-20"), "文書の日付.*より前"),
        (("granted", "きのう", "2027-04-20"), "日付として読めません"),
    ],
)
def test_what_no_slip_can_say_is_refused(
    said: tuple[str, str, str], words: str, office: Office, slip: SlipId
) -> None:
    with pytest.raises(OfficeError, match=words):
        slips.enter(office.clerk, slip, *said)
    assert len(ledger(office, slip)) == 1
    assert campaigns.slip_rows(office.clerk, [slip])[0].state is SlipState.sent


def test_nothing_is_taken_in_before_the_letters_left(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path)
    campaign.printed()
    with pytest.raises(Refused, match="まだ投函を記録していません"):
        slips.enter(office.clerk, campaign.keys()[0], "granted", "2027-04-02", "2027-04-02")


def test_a_letter_that_came_back_opens_a_task(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    done = slips.undelivered(office.clerk, slip, Returned.not_at_address, "2027-04-20")
    assert (done.slip.state, done.slip.reason) == (
        SlipState.undelivered,
        "あて所に尋ねあたりません",
    )
    (task,) = tasks(office)
    assert (task.kind, task.note) == (FollowUpKind.undelivered, "あて所に尋ねあたりません")
    assert campaigns.page(office.clerk, campaign.id).returned == {"あて所に尋ねあたりません": 1}
    campaign.answered(slip, "granted")
    assert tasks(office) == []
    assert tasks(office, open_only=False)[0].outcome == FollowUpEnd.agreed


@pytest.mark.parametrize(
    ("reason", "on", "words"),
    [
        ("lost", "2027-04-20", "返戻の理由"),
        ("moved", "", "戻った日"),
        ("moved", "2027-04-04", "投函日.*より前"),
    ],
)
def test_a_return_that_cannot_be_is_refused(
    reason: str, on: str, words: str, office: Office, slip: SlipId
) -> None:
    with pytest.raises(Refused, match=words):
        slips.undelivered(office.clerk, slip, reason, on)
    assert tasks(office) == []


def test_a_late_answer_counts_and_what_silence_led_to_is_looked_at(
    office: Office, tmp_path: Path
) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.stop_mail)
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    late = date(2027, 5, 10)
    done = campaign.answered(campaign.keys()[0], "granted", late)
    assert (done.late, done.slip.state) == (True, SlipState.granted)
    assert "ご案内を止めたまま" in done.note
    (task,) = tasks(office)
    assert (task.kind, task.note) == (FollowUpKind.no_answer, done.note)
    assert consents.as_of(office.clerk, done.slip.member_id, late) == "current"
    assert consents.as_of(office.clerk, done.slip.member_id, date(2027, 5, 7)) == "renewal_due"


def test_silence_can_begin_an_exit_that_a_late_yes_asks_to_end(
    office: Office, tmp_path: Path
) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.exit)
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    assert len(exits.ids(office.clerk)) == 3
    assert {one.state for one in campaign.rows()} == {SlipState.expired}
    done = campaign.answered(campaign.keys()[0], "granted", date(2027, 5, 10))
    assert "退会の手続" in done.note


def test_a_yes_to_a_coming_version_counts_from_its_day(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, on=date(2027, 3, 1))
    campaign.posted(date(2027, 3, 2))
    done = campaign.answered(campaign.keys()[0], "granted", date(2027, 3, 20))
    key = done.slip.member_id
    assert ledger(office, done.slip.slip_id)[0].version_on == REVISED
    assert consents.as_of(office.clerk, key, date(2027, 3, 31)) == "current"
    assert consents.as_of(office.clerk, key, REVISED) == "current"
    assert consents.as_of(office.clerk, campaign.rows()[1].member_id, REVISED) == "renewal_due"


def test_the_answer_of_somebody_who_left_is_on_record_too(
    office: Office, campaign: Campaign
) -> None:
    key = member_of(office, 1)
    member_states.leave(office.clerk, key, "2027-04-19", "お引越し")
    slip = next(row.slip_id for row in campaign.rows() if row.member_id == key)
    assert campaign.answered(slip, "granted").slip.state is SlipState.granted
    assert member_of_state(office, slip) == "left"


def member_of_state(office: Office, slip_id: SlipId) -> str:
    with office.clerk.look() as unit:
        (row,) = unit.slips.rows([slip_id])
        return unit.members.rows([row.member_id])[0].state


def test_a_wrong_entry_is_corrected_by_a_new_row(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    wrong = campaign.answered(slip, "declined")
    done = slips.correct(office.clerk, slip, "granted", "1と2を読み違えた")
    assert (done.slip.state, done.slip.answered_on) == (SlipState.granted, ARRIVED)
    rows = ledger(office, slip)
    assert [row.answer for row in rows] == ["renewed", "declined", "granted"]
    assert (rows[0].corrects_id, rows[0].given_on) == (wrong.consent_id, WRITTEN)
    assert tasks(office) == []
    assert consents.as_of(office.clerk, done.slip.member_id, ARRIVED) == "current"
    with pytest.raises(Refused, match="もう「同意」"):
        slips.correct(office.clerk, slip, "granted", "もう一度")


def test_an_entry_on_the_wrong_slip_is_taken_back(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    campaign.answered(slip, "granted")
    done = slips.correct(office.clerk, slip, None, "別の方の返信票だった")
    assert (done.slip.state, done.slip.consent_id) == (SlipState.sent, None)
    assert ledger(office, slip)[0].answer == "voided"
    assert consents.as_of(office.clerk, done.slip.member_id, ARRIVED) == "renewal_due"
    assert campaign.answered(slip, "declined").slip.state is SlipState.declined


def test_a_return_that_was_typed_by_mistake_is_taken_back(office: Office, slip: SlipId) -> None:
    slips.undelivered(office.clerk, slip, Returned.moved, "2027-04-20")
    done = slips.correct(office.clerk, slip, None, "別の封筒だった")
    assert (done.slip.state, done.consent_id) == (SlipState.sent, None)
    assert tasks(office) == []
    kinds = [event.kind for event in slips.events(office.clerk, slip)]
    assert kinds == [SlipMove.send, SlipMove.come_back, SlipMove.clear]
    assert len(ledger(office, slip)) == 1


@pytest.mark.parametrize(
    ("answer", "reason", "words"),
    [
        ("granted", " ", "訂正の理由"),
        ("granted", "理\u2066由", "目に見えない文字"),
        ("maybe", "理由", "「同意」か「不同意」"),
        ("granted", "理由", "まだ回答を入力していません"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    answer: str, reason: str, words: str, office: Office, slip: SlipId
) -> None:
    with pytest.raises(Refused, match=words):
        slips.correct(office.clerk, slip, answer, reason)


def test_an_auditor_takes_nothing_in(office: Office, campaign: Campaign, slip: SlipId) -> None:
    assert slips.find(office.auditor, campaign.rows()[0].number).slip_id == slip
    acts: tuple[Act, ...] = (
        lambda: slips.enter(office.auditor, slip, "granted", "2027-04-18", "2027-04-20"),
        lambda: slips.undelivered(office.auditor, slip, Returned.moved, "2027-04-20"),
        lambda: slips.correct(office.auditor, slip, None, "理由"),
    )
    for act in acts:
        with pytest.raises(Refused, match="同意の記録"):
            act()
