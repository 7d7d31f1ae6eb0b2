"""What the menus lead to: from one step about a member to the next."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.dialogs.come_back_dialog import ComeBackDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.exits_dialog import ExitsDialog
from app.ui.dialogs.member_end_dialogs import LeaveDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.seat import Seat
from app.ui.tabs.members_tab import MembersTab
from tests.ui.conftest import Register

D = TypeVar("D", bound=OfficeDialog)


@pytest.fixture
def tab(seat: Seat, register: Register, qtbot: QtBot) -> Iterator[MembersTab]:
    register()
    made = MembersTab(seat)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.person.ui.acts_button.isVisible)
    yield made
    for dialog in opened(OfficeDialog):
        dialog.leave()
    qtbot.waitUntil(seat.doing.is_idle)


def opened(kind: type[D]) -> list[D]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    ]


def choose(tab: MembersTab, word: str) -> None:
    actions = {one.text(): one for one in tab.person.ui.acts_button.menu().actions()}
    actions[word].trigger()


def test_a_left_member_can_come_back(tab: MembersTab, qtbot: QtBot) -> None:
    choose(tab, "退会(&L)…")
    (dialog,) = opened(LeaveDialog)
    dialog.ui.reason_edit.setText("架空の転居のため")
    with qtbot.waitSignal(tab.said) as told:
        dialog.ui.save_button.click()
    assert told.args[0].startswith("退会を記録しました。")
    tab.ui.chips.choose("ended")
    qtbot.waitUntil(lambda: tab.person.ui.state_pill.accessibleName() == "退会")
    choose(tab, "登録に戻す(&R)…")
    assert len(opened(ComeBackDialog)) == 1


def test_a_withdrawal_leads_to_its_plan_and_on_to_leaving(tab: MembersTab, qtbot: QtBot) -> None:
    tab.person.ui.withdraw_button.click()
    (dialog,) = opened(WithdrawDialog)
    dialog.ui.method_combo.setCurrentText("電話")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: len(opened(ExitPlanDialog)) == 1)
    opened(ExitPlanDialog)[0].ui.save_button.click()
    qtbot.waitUntil(lambda: len(opened(LeaveDialog)) == 1)


def test_what_is_to_be_looked_through_stands_in_one_menu(tab: MembersTab, qtbot: QtBot) -> None:
    menu = tab.ui.checks_button.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    letters = {QKeySequence.mnemonic(word).toString() for word in words}
    assert (words[0], len(letters)) == ("退会などの手続き(&X)…", len(words))
    for action in menu.actions():
        if action.text():
            action.trigger()
            (dialog,) = opened(OfficeDialog)
            qtbot.waitUntil(tab.seat.doing.is_idle)
            dialog.leave()


def test_the_list_of_exits_leads_to_the_member(
    tab: MembersTab, register: Register, qtbot: QtBot
) -> None:
    other = register("1002", "試験　花子")
    tab.acts.show_exits()
    (dialog,) = opened(ExitsDialog)
    qtbot.waitUntil(tab.seat.doing.is_idle)
    dialog.member_asked.emit(other)
    qtbot.waitUntil(lambda: tab.person.member_id == other)


def test_what_the_list_shows_can_be_given_to_somebody(tab: MembersTab, qtbot: QtBot) -> None:
    tab.ui.search_box.setText("どこにもいない")
    qtbot.waitUntil(lambda: not tab.ui.count_label.text())
    with qtbot.waitSignal(tab.said) as told:
        tab.giving.give()
    assert told.args[0].startswith("一覧に会員がいません。")
    tab.ui.search_box.clear()
    qtbot.waitUntil(lambda: bool(tab.ui.count_label.text()))
    tab.giving.give()
    (dialog,) = opened(ProvisionDialog)
    assert len(dialog.people.people()) == int(tab.ui.count_label.text().removesuffix("名"))
    assert dialog.ui.people_list.item(0).text().startswith("一覧で選んだ方　")
