"""Names that few fonts have go through a whole case, are printed exactly, or refused by name."""

import pytest
from PySide6.QtCore import Qt

from app.letters import extraction
from app.letters.characters import units
from app.office import history, letters, members
from app.office.desk import Desk
from app.office.rows import LetterRow
from app.rules.ids import RequestId
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.window import Window
from tests.letters.drawn import Drawn, drawn, expected_outline
from tests.office import seats
from tests.stories import boxes, case_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception
from tests.ui import request_desk as at

PRINTED = (
    "𠮷田　花子",
    "髙橋　花子",
    "辻\U000e0100　花子",
    "邊\U000e0100　花子",
    "邊\U000e0109　花子",
)
REFUSED = "邊\U000e0104　花子"


def decided(clerk: Desk, name: str, code: str) -> RequestId:
    """Bring the request of a member with this name to where its answer can go round."""
    members.register(clerk, seats.member(code, name=name, kana="カクウ　ハナコ"))
    key = at.take(clerk, member_code=code, requester_name=name)
    at.identify(clerk, key)
    at.decide(clerk, key)
    return key


def approved(clerk: Desk, manager: Desk, name: str, code: str = "00010001") -> RequestId:
    """Bring the request of a member with this name to where its answer can be issued."""
    key = decided(clerk, name, code)
    at.submit(clerk, key)
    at.approve(manager, key)
    return key


def at_the_case(reception: Reception, hands: Hands) -> Window:
    """Sign in as the clerk and turn to the requests; the one open case is chosen."""
    window = reception.let_in(CLERK)
    hands.chord("Ctrl+3")
    return window


def issue(hands: Hands, window: Window) -> None:
    """Issue the answer of the chosen case by keys and close its window."""
    case_work.go_on(hands, window, "回答を発行する")
    dialog = hands.see(IssueDialog, window)
    hands.until(lambda: dialog.ui.pdf_view.page_count > 0)
    hands.chord("Ctrl+S")
    hands.until(dialog.ui.print_button.isVisible)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(IssueDialog, window)


def letters_of(office: Desk, key: RequestId) -> list[LetterRow]:
    """List the letters of a case."""
    return list(at.page_of(office, key).letters)


def drawn_name(pdf: bytes, name: str) -> list[Drawn]:
    """Find where the name is drawn above the 様 and return its characters without spaces."""
    found = drawn(pdf)
    texts = [one.text for one in found]
    (end,) = (place for place, text in enumerate(texts) if text == "様")
    start = end - len(units(name)) - 1
    assert texts[start : end - 1] == list(units(name))
    return [one for one in found[start:end] if one.text.strip()]


@pytest.mark.parametrize("name", PRINTED)
def test_a_rare_name_is_printed_as_it_is(
    name: str, reception: Reception, hands: Hands, clerk: Desk, office: Desk
) -> None:
    key = approved(clerk, office, name)
    issue(hands, at_the_case(reception, hands))
    (letter,) = letters_of(office, key)
    pdf = letters.pdf(office, letter.id, reprint=False)
    assert f"\n{name}　様\n" in extraction.text(pdf)
    for one in drawn_name(pdf, name):
        assert one.glyph != 0
        assert one.outline == expected_outline(one.font, one.text)
    pictures = boxes.name_pictures(pdf)
    assert len(pictures) == len(units(name.replace("　", "")))
    assert not any(map(boxes.is_box, pictures))


def test_a_box_would_be_seen() -> None:
    assert all(boxes.is_box(picture) for size in (40, 52) for picture in boxes.box_pictures(size))


def test_a_name_in_no_font_is_refused_by_its_character_before_anybody_approves(
    reception: Reception, hands: Hands, clerk: Desk, office: Desk
) -> None:
    key = decided(clerk, REFUSED, "00010001")
    window = at_the_case(reception, hands)
    rows = len(history.rows(office))
    case_work.go_on(hands, window, "決裁に回す")
    sentence = hands.answer(window, "キャンセル")
    assert "お名前の1文字目「邊\U000e0104」（U+908A U+E0104）" in sentence
    assert "文書は作られていません。" in sentence
    assert len(history.rows(office)) == rows
    assert at.right_of(office, key).submitted_on is None


def test_a_blank_is_left_for_it_and_filled_in_by_hand(
    reception: Reception, hands: Hands, clerk: Desk, office: Desk
) -> None:
    key = decided(clerk, REFUSED, "00010001")
    window = at_the_case(reception, hands)
    case_work.go_on(hands, window, "決裁に回す")
    hands.answer(window, "空欄にして決裁に回す")
    hands.until(lambda: at.right_of(office, key).submitted_on is not None)
    at.approve(office, key)
    hands.until(lambda: at.right_of(office, key).approved_on is not None)
    issue(hands, window)
    (letter,) = letters_of(office, key)
    assert letter.document_number == "共人総発第8-1号"
    pdf = letters.pdf(office, letter.id, reprint=False)
    assert "\n（　）　花子　様\n" in extraction.text(pdf)
