"""The page of the posts shows who holds them, what is missing, and every term that was."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.office import appointments
from app.office.desk import Desk
from app.rules.appointments import AppointmentDraft
from app.rules.roles import Role
from app.ui.dialogs.appointment_dialog import AppointmentDialog
from app.ui.dialogs.appointment_end_dialog import AppointmentEndDialog
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs.organisation_page import OrganisationPage

BEFORE = AppointmentDraft("head", None, None, "架空　太郎", "", "2022-04-01", "2024-03-31")
NOW = AppointmentDraft("head", None, None, "架空　花子", "常務理事", "2024-05-01")


@pytest.fixture
def page(seat: Seat, desk: Desk, qtbot: QtBot) -> OrganisationPage:
    for draft in (BEFORE, NOW):
        appointments.appoint(desk, draft)
    return show(seat, qtbot)


def show(seat: Seat, qtbot: QtBot) -> OrganisationPage:
    """Show the page with its first post."""
    made = OrganisationPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.sheet.sheet is not None)
    return made


def entries(page: OrganisationPage) -> Sequence[str]:
    """List the titles of all entries of the sheet."""
    sheet = page.sheet.sheet
    assert sheet is not None
    return [f"{block.heading} {one.title}" for block in sheet.blocks for one in block.entries]


def test_a_post_shows_its_holder_the_terms_before_and_the_gap(page: OrganisationPage) -> None:
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.under == "常務理事　架空　花子　令和6年5月1日から終わりの定めなし"
    assert entries(page) == [
        "任期 常務理事　架空　花子",
        "任期 架空　太郎",
        "空席だった期間 令和6年4月1日から令和6年4月30日まで",
    ]
    assert [pill.word for pill in sheet.pills] == ["在任"]


def test_what_is_to_be_looked_after_has_a_chip_with_its_count(page: OrganisationPage) -> None:
    assert [chip.text() for chip in page.ui.chips.buttons()] == [
        "現在の役職",
        "確かめること 3",
        "すべて",
    ]
    assert page.ui.count_label.text() == "4件"


def test_an_empty_post_asks_for_an_appointment(page: OrganisationPage, qtbot: QtBot) -> None:
    page.ui.table.choose(2)
    ui = page.sheet.ui
    qtbot.waitUntil(lambda: ui.title_label.text() == "監査責任者")
    assert "任命されている方がいません" in ui.next_label.plain
    ui.next_button.click()
    dialog = page.findChild(AppointmentDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ui.seat_combo.currentText() == "監査責任者")
    dialog.leave()


def test_who_held_a_post_before_is_found_too(page: OrganisationPage, qtbot: QtBot) -> None:
    page.ui.search_box.setText("太郎")
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "1件")
    assert page.ui.table.current_id() == 1


def test_a_term_is_taken_back_with_a_reason(
    page: OrganisationPage, desk: Desk, qtbot: QtBot
) -> None:
    first = appointments.rows(desk)[0]
    page.act("cancel", int(first.id), page.current() or pytest.fail("no row"))
    dialog = page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.ui.reason_edit.setText("お名前の誤り")
    with qtbot.waitSignal(page.said):
        dialog.save()
    page.refresh()
    qtbot.waitUntil(lambda: "取り消した登録 架空　太郎" in entries(page))


def test_the_end_of_a_term_is_asked_for(page: OrganisationPage, desk: Desk) -> None:
    last = appointments.rows(desk)[-1]
    page.act("end", int(last.id), page.current() or pytest.fail("no row"))
    dialog = page.findChild(AppointmentEndDialog)
    assert dialog is not None
    assert "架空　花子" in dialog.ui.title_label.text()
    dialog.leave()


def test_the_departments_are_kept_from_here(page: OrganisationPage) -> None:
    page.ui.more_button.menu().actions()[0].trigger()
    dialog = page.findChild(HouseDepartmentsDialog)
    assert dialog is not None
    dialog.leave()


def test_who_only_reads_is_offered_no_act(page: OrganisationPage, qtbot: QtBot) -> None:
    desk = page.seat.desk
    actor = replace(desk.actor, roles=frozenset({Role.auditor}))
    reader = show(take_seat(replace(desk, actor=actor)), qtbot)
    assert reader.ui.new_button.isHidden()
    assert reader.ui.book_button.isVisible()
    buttons = [one.text() for one in reader.sheet.findChildren(QPushButton) if one.isVisible()]
    assert buttons == []
