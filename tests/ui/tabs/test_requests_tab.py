from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.rules.ids import MemberId, RequestId
from app.rules.rights import Remedy
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.tabs.tab import Wish
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def member(register: Register) -> MemberId:
    return register("1001", "架空　太郎")


def shown(seat: Seat, qtbot: QtBot) -> RequestsTab:
    tab = RequestsTab(seat)
    qtbot.addWidget(tab)
    tab.resize(1334, 620)
    tab.show()
    qtbot.waitUntil(lambda: seat.doing.is_idle() and not tab._stale)
    return tab


def test_nobody_is_asked_to_choose_while_a_line_looks_chosen(
    desk: Desk, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    key = at.take(at.clerk_beside(desk))
    tab = RequestsTab(seat)
    qtbot.addWidget(tab)
    tab.show()
    ui = tab.case_page.ui
    assert ui.nothing_state.isVisible()
    asked: list[bool] = []
    tab.ui.table.selectionModel().currentRowChanged.connect(lambda *_: asked.append(True))
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.waitUntil(lambda: not ui.nothing_state.isVisible())
    qtbot.waitUntil(lambda: page_shows(tab, key))
    tab.case_page.show_nothing()
    assert ui.nothing_state.isVisible()


def column(tab: RequestsTab, key: str) -> list[str]:
    model = tab.ui.table.model()
    at_column = [one.key for one in tab._table.columns].index(key)
    return [str(model.index(line, at_column).data()) for line in range(model.rowCount())]


def page_shows(tab: RequestsTab, request_id: RequestId) -> bool:
    return tab.case_page.request_id == request_id


D = TypeVar("D", bound=QDialog)


def opened(kind: type[D], qtbot: QtBot) -> D:
    def found() -> list[D]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def test_an_empty_list_says_what_to_do(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    qtbot.waitUntil(tab.ui.empty_state.isVisible)
    assert tab.ui.empty_state.heading_label.text() == "対応中の請求・申出はありません"
    tab.ui.empty_state.act_button.click()
    dialog = opened(RequestDialog, qtbot)
    dialog.reject()


def test_the_most_urgent_case_stands_first_and_its_page_beside_it(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    assert member
    late = at.take(seat.desk, received_on="2026-04-01")
    at.take(seat.desk, received_on="2026-04-18", requester_name="試験　花子", member_code="")
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: page_shows(tab, late))
    assert column(tab, "requester") == ["架空　太郎", "試験　花子"]
    assert column(tab, "days") == ["5日超過", "あと12日"]
    assert column(tab, "due") == ["4/15（水）", "5/2（土）"]
    assert column(tab, "rights") == ["開示", "開示"]
    assert tab.case_page.ui.requester_label.text() == "架空　太郎 様"
    assert "組合員コード 1001" in tab.case_page.ui.subject_label.text()
    assert tab.ui.count_label.text() == "2件"


def test_words_and_the_chip_narrow_the_list(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    assert member
    gone = at.take(seat.desk)
    at.end(seat.desk, gone)
    at.take(seat.desk, requester_name="試験　花子", member_code="")
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: column(tab, "requester") == ["試験　花子"])
    tab.ui.chips.choose("")
    qtbot.waitUntil(lambda: len(column(tab, "requester")) == 2)
    tab.ui.search_box.setText("架空")
    qtbot.waitUntil(lambda: column(tab, "requester") == ["架空　太郎"])
    tab.ui.search_box.setText("だれもいない")
    qtbot.waitUntil(tab.ui.empty_state.isVisible)
    assert tab.ui.empty_state.heading_label.text() == "見つかりませんでした"
    tab.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(column(tab, "requester")) == 2)


def test_enter_in_the_list_opens_the_next_step(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    assert member
    key = at.take(seat.desk)
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: page_shows(tab, key))
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Return)
    dialog = opened(IdentityDialog, qtbot)
    dialog.reject()


def test_only_possible_acts_have_buttons(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    assert member
    key = at.take(seat.desk, rights=("disclosure", "complaint"))
    at.identify(seat.desk, key)
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: page_shows(tab, key))
    page = tab.case_page
    assert page.ui.next_button.text().startswith("対応を決定する")
    primaries = [
        one
        for one in page.findChildren(QPushButton)
        if one.property("kind") == "primary" and one.isVisible()
    ]
    assert primaries == [page.ui.next_button]
    quiet = [one.text() for one in page.ui.case_acts.buttons()]
    assert "受付を完了する(&O)" not in quiet
    assert len(page.findChildren(type(page._panels[0]))) == 2
    described = page._panels[0].ui.stepper.accessibleDescription()
    assert described.startswith("受付 済（4/15）、本人確認 済（4/20）、調査 いま")
    page.ui.next_button.click()
    dialog = opened(DecisionDialog, qtbot)
    dialog.reject()


def test_a_member_of_another_tab_begins_a_request(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    tab = shown(seat, qtbot)
    tab.grant(Wish("take_request", member))
    dialog = opened(RequestDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.name_edit.text() == "架空　太郎")
    dialog.go_on()
    dialog.ui.channel_combo.setCurrentIndex(1)
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    dialog.ui.about_edit.setPlainText("登録の内容すべて")
    with qtbot.waitSignal(tab.said) as told:
        dialog.ui.save_button.click()
    assert told.args == ["受付番号 26-0001 で受け付けました。"]
    qtbot.waitUntil(lambda: tab.case_page.request_id is not None)


def test_a_case_of_another_tab_is_shown_even_when_closed(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    assert member
    key = at.take(seat.desk)
    at.end(seat.desk, key)
    tab = shown(seat, qtbot)
    tab.grant(Wish("show_request", key))
    qtbot.waitUntil(lambda: page_shows(tab, key))
    assert tab.case_page.ui.next_box.isHidden()
    assert tab.case_page.ui.due_pill.isHidden()


def test_closing_asks_first(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    assert member
    key = at.take(seat.desk)
    at.withdraw(seat.desk, key)
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: page_shows(tab, key))
    tab.case_page.ui.next_button.click()
    box = opened(QMessageBox, qtbot)
    assert "26-0001" in box.text()
    with qtbot.waitSignal(tab.said):
        next(one for one in box.buttons() if "完了" in one.text()).click()
    assert at.case_of(seat.desk, key).closed_on == seat.desk.today


def test_a_reader_sees_the_page_without_buttons(desk: Desk, member: MemberId, qtbot: QtBot) -> None:
    assert member
    key = at.take(desk)
    reader = at.seat_of(at.reader_beside(desk))
    tab = shown(reader, qtbot)
    qtbot.waitUntil(lambda: page_shows(tab, key))
    assert tab.ui.take_button.isHidden()
    assert tab.case_page.ui.next_box.isHidden()
    assert tab.case_page.ui.case_acts.buttons() == []
    qtbot.waitUntil(reader.doing.is_idle)
