"""What a campaign is for decides whom its letters suit, and that a notice takes no answer."""

import pytest

from app.rules.campaign_aims import (
    SUITED,
    Aim,
    NoticeLetter,
    aim_of,
    kind_of,
    refuse_answer,
    state_word,
)
from app.rules.campaigns import SlipState
from app.rules.errors import Refused
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.slip_numbers import slip_number
from app.rules.wording_kinds import CAMPAIGN


def test_whoever_is_registered_may_be_told_and_few_are_asked() -> None:
    assert SUITED[Aim.consent] < SUITED[Aim.notice]
    assert all("withdrawn" not in standings for standings in SUITED.values())


@pytest.mark.parametrize("letter", NoticeLetter)
def test_each_notice_is_a_kind_of_letter_of_its_own(letter: NoticeLetter) -> None:
    kind = kind_of(Aim.notice, letter)
    assert kind in LETTER_WORDS
    assert aim_of(kind) is Aim.notice
    assert kind_of(Aim.consent, None) == CAMPAIGN
    assert aim_of(CAMPAIGN) is Aim.consent


def test_only_who_was_asked_waits_for_an_answer() -> None:
    assert state_word(Aim.consent, SlipState.sent) == "回答待ち"
    assert state_word(Aim.notice, SlipState.sent) == "発送済"
    assert state_word(Aim.notice, SlipState.undelivered) == "返戻"


def test_no_answer_is_taken_from_a_notice() -> None:
    number = slip_number(2027, 4, 12)
    with pytest.raises(Refused, match=r"27-04-00012-.*お知らせの文書の番号です"):
        refuse_answer(Aim.notice, number)
    refuse_answer(Aim.consent, number)


def test_the_letters_of_a_run_are_named_by_what_they_are_for() -> None:
    assert Aim.consent.run_word("1回目") == "1回目のお願い"
    assert Aim.notice.run_word("1回目") == "お知らせ"
