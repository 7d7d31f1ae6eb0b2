from datetime import date

import pytest

from app.office.campaigns import CampaignRow
from app.rules.campaigns import CampaignState, LeftOut, NoAnswer, SlipState, Tally
from app.rules.ids import CampaignId, PolicyVersionId
from app.ui import campaign_words as words

ROW = CampaignRow(
    id=CampaignId(1),
    fiscal_year=2026,
    serial=4,
    title="架空の再同意",
    version_id=PolicyVersionId(1),
    version_on=date(2026, 4, 1),
    changes_words="",
    due_on=date(2026, 4, 30),
    on_no_answer=NoAnswer.keep,
    state=CampaignState.frozen,
    target_words="",
    frozen_on=date(2026, 4, 2),
    frozen_by="試験　花子",
    closed_on=None,
    tally=Tally({}),
)


def row(**changed: object) -> CampaignRow:
    return CampaignRow(**{**vars(ROW), **changed})


def test_every_state_of_a_slip_has_a_shape_of_its_own() -> None:
    pills = [words.slip(state) for state in SlipState]
    assert len({pill.shape for pill in pills}) == len(SlipState)
    assert [pill.word for pill in pills] == [state.word for state in SlipState]
    assert words.slip(SlipState.left_out, LeftOut.confidential.word).word == "個別に発送"
    assert words.slip(SlipState.sent, "何か").word == "回答待ち"


@pytest.mark.parametrize(
    ("by_state", "word"),
    [
        ({SlipState.unsent: 3}, "発送前"),
        ({SlipState.sent: 1, SlipState.granted: 1}, "回答待ち"),
        ({SlipState.granted: 2, SlipState.left_out: 1}, "回答済"),
    ],
)
def test_a_campaign_says_where_it_is(by_state: dict[SlipState, int], word: str) -> None:
    assert words.state(row(tally=Tally(by_state))).word == word
    assert words.state(row(tally=Tally(by_state), state=CampaignState.closed)).word == "終了"


@pytest.mark.parametrize(
    ("today", "word", "tone"),
    [
        (date(2026, 4, 20), "期限まであと10日", "quiet"),
        (date(2026, 4, 27), "期限まであと3日", "due"),
        (date(2026, 4, 30), "今日が期限", "due"),
        (date(2026, 5, 2), "期限を2日経過", "due"),
    ],
)
def test_the_days_left_are_told(today: date, word: str, tone: str) -> None:
    pill = words.due(ROW, today)
    assert (pill.word, pill.tone) == (word, tone)
    assert words.due(row(state=CampaignState.closed), today).word == ""


def test_words_that_are_not_known_show_themselves() -> None:
    assert words.kind("declined").word == "不同意の方への対応"
    assert words.kind("別の用事").word == "別の用事"
    assert words.outcome("kept") == "そのままにする"
    assert words.outcome("別の結果") == "別の結果"
