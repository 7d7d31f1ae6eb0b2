"""One request for disclosure from the application form to the closed case, by keys and mouse."""

from datetime import date
from pathlib import Path

from app.letters import extraction
from app.office import history, letters, requests
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.rules.moves import Move
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import case_work, desk_work, due_days, letter_texts, register_work, step_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, CLERK_NAME, MANAGER, MANAGER_NAME, WATANABE
from tests.stories.reception import Reception

DUE = date(2026, 5, 4)
BEFORE = 3
"""Rows of the log from the making of the records: who began, who was added, her password."""


def draft(hands: Hands, window: Window) -> list[tuple[str, str]]:
    """Do the clerk's first day: member, request, identity, decision, off to approval."""
    desk_work.register(hands, window, WATANABE)
    hands.click(desk_work.members_tab(window).person.ui.request_button)
    case_work.take_by_post(hands, window)
    step_work.tell_receipt(hands, window)
    case_work.check_licence(hands, window)
    case_work.decide_for_all(hands, window)
    lines = case_work.look_through(hands, window)
    case_work.submit(hands, window)
    return lines


def answer(hands: Hands, window: Window, watch: Watch, kept: Path) -> str:
    """Do the clerk's last two days: issue, keep as a file, post, close; return the number."""
    step_work.come_back(hands, window)
    number = case_work.issue(hands, window, kept)
    watch.turn_to(date(2026, 4, 23))
    case_work.post(hands, window, "123-45-67890-3")
    assert "26-0001" in case_work.close(hands, window)
    return number


def acts(office: Desk) -> list[tuple[str, str]]:
    """List who did what, oldest first, after the records were made."""
    return [(row.staff_name, row.title) for row in reversed(history.rows(office))][BEFORE:]


def test_a_disclosure_from_the_form_to_the_closed_case(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    window = reception.let_in(CLERK)
    lines = draft(hands, window)
    assert ("お名前", "渡邊\U000e0100　花子") in lines
    assert ("組合員コード", "00010001") in lines
    due_days.agree(hands, window, office, DUE)

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.approve(hands, manager)

    watch.turn_to(date(2026, 4, 22))
    first, again = tmp_path / "最初.pdf", tmp_path / "もう一度.pdf"
    number = answer(hands, window, watch, first)
    assert number == "共人総発第8-2号"
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")
    case_work.see_again(hands, window, again)

    (letter,) = (
        one for one in requests.page(office, RequestId(1)).letters if one.kind == "disclosure"
    )
    stored = letters.pdf(office, letter.id, reprint=False)
    assert first.read_bytes() == again.read_bytes() == stored
    assert (letter.method, letter.tracking_number) == ("簡易書留", "123-45-67890-3")
    assert letter.posted_on == date(2026, 4, 23)
    anchor = extraction.text(stored).split()[1]
    assert history.verify(office, anchor).verdict.anchor_fits
    assert letter_texts.texts(office, 1) == letter_texts.expected("disclosure")
    assert register_work.excel(hands, manager, tmp_path / "受付簿.xlsx", "26-0001") == {
        "回答期限（内規）": "2026/05/04",
        "期限": "期限内",
        "状態": "完了",
    }
    assert history.verify(office).verdict.ok
    assert acts(office) == [
        (CLERK_NAME, "会員を登録"),
        (CLERK_NAME, "請求・申出を受付"),
        (CLERK_NAME, "受付のお知らせを発行"),
        (CLERK_NAME, "文書を保管"),
        (CLERK_NAME, "文書の発送"),
        (CLERK_NAME, Move.check_identity.word),
        (CLERK_NAME, Move.decide.word),
        (CLERK_NAME, Move.submit.word),
        (MANAGER_NAME, Move.approve.word),
        (CLERK_NAME, Move.answer.word),
        (CLERK_NAME, "文書を保管"),
        (CLERK_NAME, Move.dispatch.word),
        (CLERK_NAME, Move.close.word),
        (CLERK_NAME, "文書を再印刷"),
        (MANAGER_NAME, "請求受付簿を書出し"),
    ]
