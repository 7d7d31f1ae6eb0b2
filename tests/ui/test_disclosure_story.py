"""One disclosure by mouse and keys, from the member's registration to the closed case."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.letters import extraction
from app.office import letters
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.rules.rights import Remedy
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window
from tests.ui import request_desk as at

D = TypeVar("D", bound=QDialog)
NAME = "𠮷田　辻\U000e0100子"
CHILDREN = ("渡邊\U000e0100　一郎", "渡邊\U000e0109　次郎", "髙橋　三郎")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    clerk = take_seat(at.clerk_beside(desk))
    made = Window(clerk, (MembersTab(clerk), RequestsTab(clerk)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: clerk.doing.is_idle() and made.isActiveWindow())
    yield made
    made.close()


def write(field: QWidget, text: str) -> None:
    """Type what a keyboard has, commit the rest through the input method."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(field, character)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(character)
            QApplication.sendEvent(field, event)


def click(button: QWidget) -> None:
    left = QPoint(10, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, left)


def save(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def opened(kind: type[D], qtbot: QtBot) -> D:
    def found() -> list[D]:
        windows = QApplication.topLevelWidgets()
        return [one for one in windows if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    dialog = found()[0]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def register(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(MemberDialog, qtbot)
    ui = dialog.ui
    for field, text in (
        (ui.name_edit, NAME),
        (ui.kana_edit, "ヨシダ ツジコ"),
        (ui.birth_field.edit, "H2.4.1"),
        (ui.code_edit, "00123"),
        (ui.address_edit, "山形県鶴岡市架空町1-1"),
        (ui.given_field.edit, "0418"),
    ):
        field.clear()
        write(field, text)
    for name in CHILDREN:
        child = dialog.children_rows.add()
        child.ui.name_edit.setText(name)
        child.ui.birth_field.set_text("R5.6.10")
    click(ui.agreed_check)
    save(dialog)
    members = window.tabs[0]
    assert isinstance(members, MembersTab)
    qtbot.waitUntil(lambda: members.person.page is not None)
    assert members.person.ui.name_label.text() == NAME


def take(window: Window, qtbot: QtBot) -> RequestsTab:
    members, requests = window.tabs
    assert isinstance(members, MembersTab)
    assert isinstance(requests, RequestsTab)
    click(members.person.ui.request_button)
    dialog = opened(RequestDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.subject.code == "00123")
    QTest.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    ui = dialog.ui
    qtbot.waitUntil(ui.channel_combo.hasFocus)
    QTest.keyClick(ui.channel_combo, Qt.Key.Key_Down)
    click(dialog.rights.boxes[Remedy.disclosure])
    write(ui.about_edit, "登録の内容すべて")
    qtbot.waitUntil(ui.missing_box.isHidden)
    save(dialog)
    qtbot.waitUntil(lambda: requests.case_page.request_id is not None)
    return requests


def go_on(tab: RequestsTab, kind: type[D], words: str, qtbot: QtBot) -> D:
    button = tab.case_page.ui.next_button
    qtbot.waitUntil(lambda: button.isVisible() and button.text().startswith(words))
    click(button)
    return opened(kind, qtbot)


def identify(tab: RequestsTab, qtbot: QtBot) -> None:
    dialog = go_on(tab, IdentityDialog, "本人確認を記録する", qtbot)
    row = dialog.papers.rows[0].ui
    QTest.keyClick(row.paper_combo, Qt.Key.Key_Down)
    write(row.issuer_edit, "架空県公安委員会")
    write(row.number_edit, "0000")
    write(row.valid_field.edit, "R10.3.31")
    save(dialog)


def decide(tab: RequestsTab, qtbot: QtBot) -> None:
    dialog = go_on(tab, DecisionDialog, "対応を決定する", qtbot)
    click(dialog.ui.outcomes.button("full"))
    save(dialog)
    held = opened(DisclosureDialog, qtbot)
    qtbot.waitUntil(lambda: held.ui.item_tree.count > 8)
    save(held)


def submit(tab: RequestsTab, qtbot: QtBot) -> None:
    page = tab.case_page.ui
    qtbot.waitUntil(lambda: page.next_button.text().startswith("決裁に回す"))
    click(page.next_button)
    qtbot.waitUntil(lambda: "別の決裁者" in page.next_label.plain)
    assert page.next_button.isHidden()


def approve(seat: Seat, qtbot: QtBot) -> None:
    tab = RequestsTab(seat)
    qtbot.addWidget(tab)
    tab.resize(1300, 600)
    tab.show()
    qtbot.waitUntil(lambda: tab.case_page.request_id is not None)
    dialog = go_on(tab, ApprovalDialog, "内容を確かめる", qtbot)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count > 1)
    click(dialog.ui.save_button)
    qtbot.waitUntil(lambda: tab.case_page.ui.next_button.text().startswith("回答を発行する"))
    tab.hide()


def issue(tab: RequestsTab, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F5)
    dialog = go_on(tab, IssueDialog, "回答を発行する", qtbot)
    save(dialog)
    qtbot.waitUntil(dialog.ui.print_button.isVisible)
    assert "で発行しました" in dialog.ui.notice.sentence
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def dispatch_and_close(tab: RequestsTab, qtbot: QtBot) -> None:
    dialog = go_on(tab, DispatchDialog, "発送を記録する", qtbot)
    write(dialog.ui.tracking_edit, "000-00-00000-0")
    save(dialog)
    box = go_on(tab, QMessageBox, "完了にする", qtbot)
    click(next(one for one in box.buttons() if "完了" in one.text()))
    qtbot.waitUntil(tab.ui.empty_state.isVisible)


def test_a_disclosure_from_registration_to_the_end(
    window: Window, seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    register(window, qtbot)
    tab = take(window, qtbot)
    request_id = tab.case_page.request_id
    assert request_id is not None
    identify(tab, qtbot)
    decide(tab, qtbot)
    submit(tab, qtbot)
    approve(seat, qtbot)
    issue(tab, window, qtbot)
    dispatch_and_close(tab, qtbot)
    check_records(desk, RequestId(request_id))


def check_records(desk: Desk, request_id: RequestId) -> None:
    page = at.page_of(desk, request_id)
    assert page.case.closed_on == desk.today
    right = page.case.rights[0]
    assert right.drafted_by != right.approved_by == desk.actor.id
    letter = page.letters[0]
    assert letter.tracking_number == "000-00-00000-0"
    text = extraction.text(letters.pdf(desk, letter.id, reprint=False))
    assert letter.document_number in text
    for name in (NAME, *CHILDREN):
        assert name in text
    assert "架空町1-1" in text
