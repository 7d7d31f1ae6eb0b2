from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.office import staff, staff_leaving
from app.office.staff import NewStaff
from app.rules.roles import Role, Verb
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.staff_change_dialog import StaffChangeDialog
from app.ui.dialogs.staff_leave_dialog import StaffLeaveDialog
from app.ui.dialogs.staff_password_dialog import StaffPasswordDialog
from app.ui.seat import Seat
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.staff_page import StaffPage
from app.ui.tabs.staff_sheet import Standing, describe, state_pill
from tests.ui.conftest import LOGIN, PASSWORD, doors_of

FIRST = "架空のはじめの合言葉です"


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[StaffPage]:
    staff.add(seat.desk, NewStaff("jiro", "架空　次郎", FIRST, frozenset({Role.clerk})))
    made = StaffPage(seat)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.current() is not None and made.sheet.sheet is not None)
    yield made
    for one in QApplication.topLevelWidgets():
        if isinstance(one, OfficeDialog):
            one.hide()


def sheet_of(page: StaffPage, login: str, qtbot: QtBot) -> Sheet:
    (row,) = (one for one in staff.listed(page.seat.desk) if one.login == login)
    page.show_row(row.id)
    qtbot.waitUntil(lambda: page.sheet.sheet is not None and page.sheet.sheet.title == row.name)
    sheet = page.sheet.sheet
    assert sheet is not None
    return sheet


def words(sheet: Sheet) -> set[str]:
    return {act.words for act in sheet.acts}


def test_a_colleague_is_shown_with_what_the_role_allows(page: StaffPage, qtbot: QtBot) -> None:
    sheet = sheet_of(page, "jiro", qtbot)
    assert (sheet.over, sheet.under) == ("利用者", "担当者")
    can, cannot = sheet.blocks[-2:]
    assert "すくすく会員の登録" in dict(can.facts)["会員"]
    assert "利用者の登録と変更" in dict(cannot.facts)["記録・設定"]
    assert any(word.startswith("退職を記録") for word in words(sheet))
    assert sheet.step is not None
    assert "ほかの人が決めたパスワード" in sheet.step.sentence


def test_what_a_head_may_do_is_read_in_short_lines_and_nothing_is_missing(seat: Seat) -> None:
    head = replace(staff.listed(seat.desk)[0], roles=frozenset({Role.manager}))
    can, cannot = describe(Standing(head), may_manage=False).blocks[-2:]
    assert [name for name, _words in cannot.facts] == ["記録・設定"]
    assert max(len(words) for _name, words in can.facts) <= 120
    said = [word for _name, words in (*can.facts, *cannot.facts) for word in words.split("、")]
    assert sorted(said) == sorted(verb.word for verb in Verb)


def test_oneself_can_neither_leave_nor_be_given_a_password(page: StaffPage, qtbot: QtBot) -> None:
    sheet = sheet_of(page, page.seat.desk.actor.login, qtbot)
    assert words(sheet) == {"お名前・役割を変える(&E)…"}


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("change", StaffChangeDialog),
        ("password", StaffPasswordDialog),
        ("leave", StaffLeaveDialog),
    ],
)
def test_each_act_opens_its_dialog(
    page: StaffPage, key: str, kind: type[OfficeDialog], qtbot: QtBot
) -> None:
    row = staff.listed(page.seat.desk)[-1]
    page.act(key, None, row)
    (dialog,) = (
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    )
    qtbot.waitUntil(page.seat.doing.is_idle)
    dialog.leave()


def agree(act: str) -> None:
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    (button,) = (one for one in box.buttons() if one.text().startswith(act))
    button.click()


def test_enter_does_not_change_the_key(page: StaffPage, qtbot: QtBot) -> None:
    before = page.seat.desk.store.data_key
    (deed,) = (one for one in page.deeds() if one.words.startswith("記録の鍵"))
    deed.run()
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    with qtbot.waitSignal(box.finished):
        box.defaultButton().click()
    qtbot.waitUntil(page.seat.doing.is_idle)
    assert page.seat.desk.store.data_key == before


def test_the_key_changes_and_the_window_goes_on(page: StaffPage, qtbot: QtBot) -> None:
    before = page.seat.desk.store.data_key
    (deed,) = (one for one in page.deeds() if one.words.startswith("記録の鍵"))
    deed.run()
    with qtbot.waitSignal(page.said):
        agree("鍵を新しくする")
    assert page.seat.desk.store.data_key != before
    assert len(staff.listed(page.seat.desk)) == 2
    doors_of(page.seat.desk.folder).by_password(LOGIN, PASSWORD).close()


def test_plain_records_are_encrypted_on_request(page: StaffPage, qtbot: QtBot) -> None:
    desk = page.seat.desk
    (deed,) = (one for one in page.deeds() if one.words.startswith("記録を暗号化"))
    deed.run()
    with qtbot.waitSignal(page.said) as said:
        agree("暗号化する")
    assert "暗号化する前の控え" in said.args[0]
    assert "元のファイルは、上書きして消しました" in said.args[0]
    assert desk.store.encrypted
    assert [one for one in page.deeds() if one.words.startswith("記録を暗号化")] == []
    assert len(staff.listed(desk)) == 2
    doors_of(desk.folder).by_password(LOGIN, PASSWORD).close()


def test_a_leaver_is_kept_and_can_come_back(page: StaffPage) -> None:
    desk = page.seat.desk
    row = staff.listed(desk)[-1]
    staff_leaving.leave(desk, row.id, desk.today)
    left = staff.listed(desk)[-1]
    sheet = describe(Standing(left, unfinished="鍵がまだ外れていません。"), may_manage=True)
    assert state_pill(left).word == "退職"
    assert words(sheet) == {"復帰を記録(&B)…"}
    assert sheet.step is not None
    assert sheet.step.key == "renew"
    assert words(describe(Standing(left), may_manage=False)) == set()
