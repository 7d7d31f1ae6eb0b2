"""An answer comes back: the case opens, the address is asked, the same letter leaves again."""

from datetime import date
from pathlib import Path

import pytest

from app.letters import extraction
from app.office import decisions, history, letters, requests
from app.office.desk import Desk
from app.rules.ids import RequestId
from tests.office.matters import Matter
from tests.office.posted_letters import answered
from tests.office.seats import Office, Watch
from tests.stories import case_work, register_work, sent_work, step_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

AGAIN = "987-65-43210-2"
NEW = "山形県鶴岡市架空新町7番8号"


@pytest.fixture
def key(folder: Path, watch: Watch, clerk: Desk, office: Desk) -> RequestId:
    """Answer a disclosure, post the letter and close the case, as was done before the story."""
    matter = Matter.taken(Office(folder, watch, office, clerk, office, office))
    answered(matter)
    decisions.close(clerk, matter.id)
    return matter.id


def test_an_answer_comes_back_and_leaves_again(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, key: RequestId
) -> None:
    first = requests.page(office, key).letters[0]
    stored = letters.pdf(office, first.id, reprint=False)

    watch.turn_to(date(2026, 4, 27))
    window = reception.let_in(CLERK)
    hands.chord("Ctrl+3")
    case_work.show_all(hands, window)
    case_work.find(hands, window, "26-0001")
    case_work.wait_for_state(hands, window, "完了")
    proposed = sent_work.come_back(hands, window, "あて所に尋ねあたりません")
    assert "今のご住所をうかがいます" in proposed
    case_work.wait_for_state(hands, window, "返戻")
    step_work.waits(hands, window, "あて所に尋ねあたりません")

    offered = sent_work.ask_address(hands, window, "9970099", NEW)
    assert "住所等変更届" in offered
    step_work.waits(hands, window, "新しい送り先を確かめました")
    note = sent_work.cover(hands, window)
    sent_work.send_again(hands, window, AGAIN)
    assert "26-0001" in case_work.close(hands, window)
    case_work.wait_for_state(hands, window, "完了")

    page = requests.page(office, key)
    rows = {row.document_number: row for row in page.letters}
    assert rows[note].tracking_number == AGAIN
    said = extraction.text(letters.pdf(office, rows[note].id, reprint=False))
    assert "架空新町7番8号" in said
    assert letters.pdf(office, first.id, reprint=False) == stored
    kept = office.folder.parent / "発送簿.xlsx"
    states = [line[0] for line in sent_work.book(hands, window, kept)]
    assert sorted(states) == ["発送済", "発送済", "返戻（対応済）"]
    (back,) = (line for line in register_work.lines(kept) if line["返戻日"] != "None")
    assert (back["返戻の理由"], back["返戻の対応"]) == (
        "あて所に尋ねあたりません",
        "もう一度発送（4月27日（月））",
    )
    assert history.verify(office).verdict.ok
