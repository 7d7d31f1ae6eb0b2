"""An issued letter goes by e-mail behind a password; its words are compared with today's."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import electronic_answers, wording_editing
from app.office.desk import Desk
from app.rules.electronic import Told
from app.rules.ids import RequestId
from app.ui.dialogs.dispatch_book_dialog import DispatchBookDialog
from app.ui.dialogs.electronic_dialog import MailDialog, TellDialog
from app.ui.dialogs.issued_letter import draft_sheets, issued_sheets
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.wording_seen_dialog import DIFFERS, SAME, WordingSeenDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    clerk = at.clerk_beside(desk)
    key = at.take(clerk)
    for step in (at.identify, at.decide, at.submit):
        step(clerk, key)
    at.approve(desk, key)
    at.issue(clerk, key)
    return key


@pytest.fixture
def seat(desk: Desk) -> Seat:
    return take_seat(desk)


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


def letter(seat: Seat, key: RequestId, qtbot: QtBot) -> LetterDialog:
    page = at.page_of(seat.desk, key)
    dialog = LetterDialog(seat, issued_sheets(seat.desk, page, page.letters[0].id))
    shown(dialog, qtbot)
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def under(kind: type[QDialog], host: QDialog) -> QDialog:
    (found,) = (one for one in host.findChildren(kind) if one.isVisible())
    return found


def test_a_letter_is_given_by_mail_and_its_password_told(
    seat: Seat, key: RequestId, tmp_path: Path, qtbot: QtBot
) -> None:
    host = letter(seat, key, qtbot)
    assert (host.ui.mail_button.isVisible(), host.ui.tell_button.isVisible()) == (True, False)
    host.ui.mail_button.click()
    dialog = under(MailDialog, host)
    assert isinstance(dialog, MailDialog)
    assert dialog.ui.choice_combo.currentText() == "電子メール"
    with qtbot.waitSignal(dialog.recorded):
        dialog.make_at(tmp_path / "文書_パスワード付き.pdf")
    password = dialog.ui.effect_label.text().removeprefix("パスワード　")
    content = (tmp_path / "文書_パスワード付き.pdf").read_bytes()
    with pikepdf.open(BytesIO(content), password=password) as opened:
        assert len(opened.pages) == 2
    dialog.leave()
    qtbot.waitUntil(host.ui.tell_button.isVisible)
    assert password not in host.ui.notice.sentence
    host.ui.tell_button.click()
    telling = under(TellDialog, host)
    assert isinstance(telling, TellDialog)
    assert telling.choice == Told.call_back.value
    with qtbot.waitSignal(telling.recorded):
        telling.save()
    qtbot.waitUntil(lambda: not host.ui.tell_button.isVisible())
    (row,) = electronic_answers.of_case(seat.desk, key)
    assert row.told_how is Told.call_back
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_draft_offers_neither_and_an_auditor_sees_the_words_only(
    desk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    auditor = take_seat(at.reader_beside(desk))
    host = letter(auditor, key, qtbot)
    assert not host.ui.mail_button.isVisible()
    assert host.ui.wording_button.isVisible()
    page = at.page_of(desk, key)
    host.show_sheets(draft_sheets(desk, page.case, page.case.rights[0]))
    assert not host.ui.wording_button.isVisible()
    qtbot.waitUntil(auditor.doing.is_idle)


def test_the_words_are_compared_with_those_of_today(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    host = letter(seat, key, qtbot)
    host.ui.wording_button.click()
    dialog = under(WordingSeenDialog, host)
    assert isinstance(dialog, WordingSeenDialog)
    ui = dialog.ui
    qtbot.waitUntil(lambda: ui.version_list.count() == 1)
    assert ui.changed_edit.toPlainText() == SAME
    assert "■ 件名" in ui.text_edit.toPlainText()
    dialog.leave()
    desk = seat.desk
    typed = {line.key: line.text for line in wording_editing.sentences(desk, "disclosure")}
    typed["complaint"] = typed["complaint"].replace("この回答についての", "このお答えについての")
    wording_editing.save(desk, "disclosure", typed, "架空の見直しのため")
    host.ui.wording_button.click()
    again = under(WordingSeenDialog, host)
    assert isinstance(again, WordingSeenDialog)
    qtbot.waitUntil(lambda: again.ui.version_list.count() == 1)
    said = again.ui.changed_edit.toPlainText()
    assert said.startswith(DIFFERS)
    assert "【いまの文面】" in said
    assert "このお答えについての" in said
    qtbot.waitUntil(seat.doing.is_idle)


@pytest.mark.usefixtures("key")
def test_the_book_shows_a_letter_whole(seat: Seat, qtbot: QtBot) -> None:
    dialog = DispatchBookDialog(seat)
    shown(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    menu = dialog.ui.letter_button.menu()
    assert menu is not None
    assert menu.actions()[0].text() == "文書を見る・印刷(&V)…"
    menu.actions()[0].trigger()
    host = under(IssuedLetterDialog, dialog)
    assert isinstance(host, IssuedLetterDialog)
    qtbot.waitUntil(lambda: host.ui.stack.currentWidget() is host.ui.letter_page)
    assert host.ui.mail_button.isVisible()
    assert host.ui.title_label.text()
    qtbot.waitUntil(seat.doing.is_idle)
