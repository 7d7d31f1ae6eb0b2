from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.office import wording_editing
from app.ui import theme
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.tab import Tab, Wish, WishKind
from app.ui.window import Window
from tests.ui.conftest import Register


class Sample(Tab):
    title: ClassVar[str] = "請求・申出(&R)"
    icon: ClassVar[str] = "requests"
    grants: ClassVar[frozenset[WishKind]] = frozenset({"take_request"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)
        self.granted: list[Wish] = []
        self.refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1

    def focus_search(self) -> None:
        self.edit.setFocus()

    def grant(self, wish: Wish) -> None:
        self.granted.append(wish)


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    made = Window(seat, (MembersTab(seat), ConsentsTab(seat), Sample(seat)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    made.close()


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_the_keys_turn_to_each_tab(window: Window) -> None:
    press(window, Qt.Key.Key_2)
    assert isinstance(window.current_tab(), ConsentsTab)
    press(window, Qt.Key.Key_1)
    assert isinstance(window.current_tab(), MembersTab)
    window.show_tab(9)
    assert isinstance(window.current_tab(), MembersTab)


def test_f3_searches_and_f5_refreshes_the_tab_that_is_shown(window: Window) -> None:
    press(window, Qt.Key.Key_3)
    sample = window.current_tab()
    assert isinstance(sample, Sample)
    sample.edit.clearFocus()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert sample.edit.hasFocus()
    sample.edit.clearFocus()
    press(window, Qt.Key.Key_F)
    assert sample.edit.hasFocus()
    before = sample.refreshed
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert sample.refreshed == before + 1


def test_ctrl_n_begins_what_the_tab_begins(window: Window) -> None:
    assert window.ui.new_action.text() == "会員を登録(&N)"
    press(window, Qt.Key.Key_N)
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MemberDialog))
    dialog.leave()
    press(window, Qt.Key.Key_2)
    assert not window.ui.new_action.isVisible()


def test_a_wish_is_granted_on_the_tab_that_grants_it(window: Window) -> None:
    wish = Wish("take_request", 7)
    window.tabs[0].wished.emit(wish)
    sample = window.current_tab()
    assert isinstance(sample, Sample)
    assert sample.granted == [wish]
    window.grant(Wish("show_request", 1))
    assert window.current_tab() is sample


def test_the_line_below_says_who_sits_here_and_where(window: Window, seat: Seat) -> None:
    said = [label.accessibleName() for label in window.ui.status_bar.findChildren(QLabel)]
    # What is read aloud is whole; what stands there is cut where the folder's path is long.
    assert "試験　花子（管理責任者・システム）" in said
    assert f"記録の場所　{seat.desk.folder}" in said
    assert window.windowTitle() == "すくすく窓口"


def test_what_a_tab_says_stands_across_the_top(window: Window) -> None:
    window.tabs[0].said.emit("会員を登録しました。")
    assert window.ui.notice.sentence == "会員を登録しました。"


def test_the_window_opens_as_it_was_left(window: Window, seat: Seat, qtbot: QtBot) -> None:
    window.show_tab(1)
    window.ui.size_large_action.trigger()
    qtbot.waitUntil(seat.doing.is_idle)
    with qtbot.waitSignal(window.shut):
        window.close()
    theme.wear(theme_of(), "標準")
    again = Window(seat, (MembersTab(seat), ConsentsTab(seat)))
    qtbot.addWidget(again)
    assert isinstance(again.current_tab(), ConsentsTab)
    assert theme.size_word() == "大"
    assert again.ui.size_large_action.isChecked()


def test_unsaved_work_keeps_the_window_open(
    window: Window, register: Register, qtbot: QtBot
) -> None:
    register()
    window.tabs[0].new()
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MemberDialog))
    dialog.ui.name_edit.setText("架空")
    window.close()
    assert window.isVisible()
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    with qtbot.waitSignal(box.finished):
        box.buttons()[0].click()
    dialog.leave()


def test_a_dialog_at_work_keeps_the_window_open(window: Window, qtbot: QtBot) -> None:
    window.tabs[0].new()
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MemberDialog))
    dialog.set_busy(busy=True)
    window.close()
    assert window.isVisible()
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    assert "処理中" in box.text()
    with qtbot.waitSignal(box.finished):
        box.buttons()[0].click()
    dialog.set_busy(busy=False)
    dialog.leave()


def theme_of() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def test_wording_that_cannot_be_used_is_said_at_the_start(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "「架空のお知らせ」は印刷できません。"
    monkeypatch.setattr(wording_editing, "troubles", lambda _desk: [said])
    window = Window(seat, (Sample(seat),))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.ui.notice.sentence == said)
    window.close()
