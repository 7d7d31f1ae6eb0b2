"""Campaigns: where a slip may go, what is refused, and how a campaign is counted."""

from datetime import date

import pytest

from app.rules import campaigns
from app.rules.campaigns import MOVES, NoAnswer, Slip, SlipMove, SlipState, Tally
from app.rules.errors import Refused
from app.rules.slip_numbers import slip_number

NUMBER = slip_number(2027, 4, 123)
DATED, WRITTEN, ARRIVED, TODAY = (date(2027, 4, day) for day in (2, 10, 14, 15))


def slip(state: SlipState) -> Slip:
    return Slip(NUMBER, state, ARRIVED if state in campaigns.ANSWERED else None, DATED)


def allowed(move: SlipMove, state: SlipState) -> bool:
    try:
        campaigns.refuse_move(move, slip(state))
    except Refused:
        return False
    return True


@pytest.mark.parametrize(
    ("move", "before"),
    [
        (SlipMove.send, "unsent"),
        (SlipMove.send_again, "sent"),
        (SlipMove.send_alone, "left_out undelivered"),
        (SlipMove.grant, "sent undelivered expired left_out"),
        (SlipMove.decline, "sent undelivered expired left_out"),
        (SlipMove.come_back, "sent expired left_out"),
        (SlipMove.expire, "sent"),
        (SlipMove.leave_out, "unsent"),
    ],
)
def test_a_slip_moves_only_where_the_table_leads(move: SlipMove, before: str) -> None:
    assert {state.value for state in SlipState if allowed(move, state)} == set(before.split())


def test_a_late_answer_counts_and_a_second_one_is_a_correction() -> None:
    assert MOVES[SlipMove.grant].after is SlipState.granted
    with pytest.raises(
        Refused, match=r"27-04-00123-\d は、4月14日（水）に「同意」を記録済み.*訂正"
    ):
        campaigns.refuse_move(SlipMove.decline, slip(SlipState.granted))
    campaigns.refuse_correction(slip(SlipState.granted), SlipState.declined)
    campaigns.refuse_correction(slip(SlipState.granted), None)
    with pytest.raises(Refused, match="もう「同意」"):
        campaigns.refuse_correction(slip(SlipState.granted), SlipState.granted)
    with pytest.raises(Refused, match="まだ回答を入力していません"):
        campaigns.refuse_correction(slip(SlipState.sent), SlipState.granted)
    campaigns.refuse_correction(slip(SlipState.undelivered), None)
    with pytest.raises(Refused, match="まだ回答を入力していません"):
        campaigns.refuse_correction(slip(SlipState.undelivered), SlipState.granted)


def test_a_campaign_is_closed_from_the_day_after_the_due_day() -> None:
    due = date(2027, 4, 30)
    for today in (ARRIVED, due):
        with pytest.raises(Refused, match=r"2名のお返事.*5月1日（土）から締め切れます"):
            campaigns.refuse_close(due, today, 2)
        campaigns.refuse_close(due, today, 0)
    campaigns.refuse_close(due, date(2027, 5, 1), 2)


def test_a_cleared_slip_stands_where_it_stood_before() -> None:
    assert campaigns.cleared(slip(SlipState.granted)) is SlipState.sent
    assert campaigns.cleared(slip(SlipState.granted), closed=True) is SlipState.expired
    alone = Slip(NUMBER, SlipState.declined, ARRIVED)
    assert campaigns.cleared(alone) is SlipState.left_out


@pytest.mark.parametrize("state", SlipState)
def test_every_refusal_says_what_stands_on_record(state: SlipState) -> None:
    for move in MOVES:
        if not allowed(move, state):
            with pytest.raises(Refused, match=r"整理番号 27-04-00123-.*何も変えていません。$"):
                campaigns.refuse_move(move, slip(state))


@pytest.mark.parametrize(
    ("written", "arrived", "words"),
    [
        (WRITTEN, date(2027, 4, 16), "今日より後"),
        (date(2027, 4, 15), ARRIVED, "届いた日（4月14日（水））より後"),
        (date(2027, 4, 1), ARRIVED, "文書の日付（4月2日（金））より前"),
    ],
)
def test_days_that_no_slip_can_bear_are_refused(written: date, arrived: date, words: str) -> None:
    with pytest.raises(Refused, match=words):
        campaigns.refuse_days(written, arrived, dated_on=DATED, today=TODAY)


def test_the_days_of_a_real_slip_are_taken() -> None:
    campaigns.refuse_days(DATED, DATED, dated_on=DATED, today=TODAY)
    campaigns.refuse_days(date(2027, 3, 1), ARRIVED, dated_on=None, today=TODAY)


def test_silence_can_never_be_taken_for_consent() -> None:
    assert [choice.word for choice in NoAnswer] == [
        "そのまま（再同意待ち）",
        "案内を止める",
        "個別に連絡",
        "退会の手続へ",
    ]
    assert MOVES[SlipMove.expire].after not in campaigns.ANSWERED


def test_a_campaign_is_counted_by_where_its_slips_stand() -> None:
    tally = Tally(
        {
            SlipState.granted: 180,
            SlipState.declined: 20,
            SlipState.undelivered: 10,
            SlipState.sent: 90,
            SlipState.left_out: 3,
        }
    )
    assert (tally.total, tally.posted, tally.answered, tally.waiting) == (303, 300, 200, 90)
    assert (tally.answered_percent, tally.granted_percent) == (66, 59)
    assert campaigns.percent(299, 300) == 99
    assert campaigns.percent(300, 300) == 100
    assert Tally({}).answered_percent == 0
