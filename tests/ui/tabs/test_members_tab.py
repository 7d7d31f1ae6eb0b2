from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import consents, member_states, members
from app.rules.members import ConsentDraft
from app.rules.roles import Role
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.tab import Wish
from tests.ui.conftest import Register, draft


@pytest.fixture
def tab(seat: Seat, qtbot: QtBot) -> Iterator[MembersTab]:
    made = MembersTab(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    for dialog in open_dialogs(OfficeDialog):
        dialog.leave()
    qtbot.waitUntil(seat.doing.is_idle)


def open_dialogs(kind: type[OfficeDialog]) -> list[OfficeDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    ]


def names(tab: MembersTab) -> list[str]:
    model = tab.ui.table.model()
    return [model.index(line, 1).data() for line in range(model.rowCount())]


def search(tab: MembersTab, text: str) -> None:
    tab.ui.search_box.setText(text)
    tab.ui.search_box.returnPressed.emit()


def announce_three(seat: Seat, register: Register) -> None:
    register("1003", "髙橋　恵", kana="タカハシ　メグミ")
    register("1001", "架空　太郎")
    register("1002", "試験　花子", kana="シケン　ハナコ", telephone="0235000123")
    seat.bus.changed.emit(frozenset({"members"}))


def test_an_empty_register_offers_the_first_registration(tab: MembersTab) -> None:
    assert tab.ui.empty_state.isVisible()
    assert tab.ui.empty_state.act_button.text().startswith("会員を登録")
    tab.ui.empty_state.act_button.click()
    assert len(open_dialogs(MemberDialog)) == 1


def test_the_list_stands_by_code_and_follows_changes(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    qtbot.waitUntil(lambda: names(tab) == ["架空　太郎", "試験　花子", "髙橋　恵"])
    assert tab.ui.count_label.text() == "3名"
    qtbot.waitUntil(tab.person.ui.person_page.isVisible)
    assert tab.person.ui.name_label.text() == "架空　太郎"


@pytest.mark.parametrize("text", ["高橋", "たかはし", "タカハシ", "1003"])
def test_people_are_found_however_they_are_typed(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot, text: str
) -> None:
    announce_three(seat, register)
    search(tab, text)
    qtbot.waitUntil(lambda: names(tab) == ["髙橋　恵"])


def test_a_search_without_a_hit_offers_to_clear_it(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    search(tab, "いない")
    qtbot.waitUntil(lambda: "すべてから" in tab.ui.empty_state.act_button.text())
    tab.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: "条件を消す" in tab.ui.empty_state.act_button.text())
    tab.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(names(tab)) == 3)


def test_who_has_left_is_not_in_the_usual_list_but_can_be_found(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    (found,) = members.find_ids(seat.desk, "1002")
    seat.bus.announce(member_states.leave(seat.desk, found, "", "架空").changes)
    qtbot.waitUntil(lambda: names(tab) == ["架空　太郎", "髙橋　恵"])
    search(tab, "1002")
    qtbot.waitUntil(lambda: "すべてから" in tab.ui.empty_state.act_button.text())
    tab.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: names(tab) == ["試験　花子"])
    tab.ui.search_box.clear()
    tab.ui.chips.choose("ended")
    qtbot.waitUntil(lambda: names(tab) == ["試験　花子"])
    qtbot.waitUntil(lambda: tab.person.ui.state_pill.accessibleName() == "退会")


def test_another_tab_shows_a_member_in_whatever_state(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    (found,) = members.find_ids(seat.desk, "1003")
    seat.bus.announce(member_states.decease(seat.desk, found, "").changes)
    tab.grant(Wish("show_member", found))
    qtbot.waitUntil(lambda: tab.person.member_id == found)
    assert tab.person.ui.request_button.isHidden()


def test_a_chip_shows_those_who_withdrew(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    (found,) = members.find_ids(seat.desk, "1002")
    consents.withdraw(seat.desk, found, ConsentDraft(given_on="2026-04-15"))
    tab.ui.chips.choose("active/withdrawn")
    qtbot.waitUntil(lambda: names(tab) == ["試験　花子"])
    qtbot.waitUntil(lambda: tab.person.member_id == found)
    assert tab.person.ui.withdraw_button.isHidden()


def test_a_header_sorts_both_ways(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    tab.ui.table.sort_asked.emit("kana", False)
    qtbot.waitUntil(lambda: names(tab) == ["架空　太郎", "試験　花子", "髙橋　恵"])
    tab.ui.table.sort_asked.emit("kana", True)
    qtbot.waitUntil(lambda: names(tab) == ["髙橋　恵", "試験　花子", "架空　太郎"])


def test_whoever_is_registered_is_chosen_at_once(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    tab.new()
    (dialog,) = open_dialogs(MemberDialog)
    done = members.register(seat.desk, draft("1009", "例題　一"))
    assert isinstance(dialog, MemberDialog)
    with qtbot.waitSignal(tab.said) as told:
        dialog.registered.emit(done.member_id)
    assert told.args == ["会員を登録しました。"]
    qtbot.waitUntil(lambda: tab.person.member_id == done.member_id)


def test_each_act_opens_its_dialog(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    qtbot.waitUntil(tab.person.ui.person_page.isVisible)
    for button, kind in (
        (tab.person.ui.change_button, MemberDialog),
        (tab.person.ui.consent_button, ConsentDialog),
        (tab.person.ui.withdraw_button, WithdrawDialog),
        (tab.ui.import_button, ImportDialog),
        (tab.ui.export_button, ExportDialog),
    ):
        button.click()
        (dialog,) = open_dialogs(kind)
        qtbot.waitUntil(seat.doing.is_idle)
        dialog.leave()


def test_f2_changes_the_person_on_the_page(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    qtbot.waitUntil(tab.person.ui.person_page.isVisible)
    QTest.keyClick(tab.ui.table, Qt.Key.Key_F2)
    assert len(open_dialogs(MemberDialog)) == 1


def test_a_request_is_wished_only_where_a_tab_takes_one(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    qtbot.waitUntil(tab.person.ui.person_page.isVisible)
    assert tab.person.ui.request_button.isHidden()
    tab.offer(frozenset({"take_request"}))
    with qtbot.waitSignal(tab.wished) as told:
        tab.person.ui.request_button.click()
    assert told.args == [Wish("take_request", tab.person.member_id)]


def test_another_tab_can_have_a_member_shown(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    announce_three(seat, register)
    search(tab, "いない")
    qtbot.waitUntil(tab.ui.empty_state.isVisible)
    (found,) = members.find_ids(seat.desk, "1003")
    tab.grant(Wish("show_member", found))
    qtbot.waitUntil(lambda: tab.person.member_id == found)


def test_an_auditor_sees_no_button_that_changes(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register()
    actor = replace(seat.desk.actor, roles=frozenset({Role.auditor}))
    reader = take_seat(replace(seat.desk, actor=actor))
    tab = MembersTab(reader)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(tab.person.ui.person_page.isVisible)
    for button in (
        tab.ui.new_button,
        tab.ui.import_button,
        tab.ui.export_button,
        tab.person.ui.change_button,
        tab.person.ui.consent_button,
        tab.person.ui.withdraw_button,
    ):
        assert button.isHidden(), button.objectName()
    tab.new()
    assert open_dialogs(MemberDialog) == []
    qtbot.waitUntil(reader.doing.is_idle)


def test_widths_and_order_are_remembered(seat: Seat, tab: MembersTab, qtbot: QtBot) -> None:
    tab.ui.table.sort_asked.emit("kana", True)
    tab.ui.table.set_widths({"name": 199})
    qtbot.waitUntil(seat.doing.is_idle)
    tab.leave()
    qtbot.waitUntil(seat.doing.is_idle)
    again = MembersTab(seat)
    qtbot.addWidget(again)
    assert again.ui.table.widths()["name"] == 199
    assert again._sort == ("kana", True)


def test_a_sleeping_tab_asks_when_it_is_looked_at(
    tab: MembersTab, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    tab.hide()
    announce_three(seat, register)
    assert seat.doing.is_idle()
    tab.show()
    qtbot.waitUntil(lambda: len(names(tab)) == 3)
