from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.office import desk_settings, fees
from app.rules.closures import Closure
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from app.ui.dialogs.desk_settings_dialog import DeskSettingsDialog
from app.ui.dialogs.fee_dialog import FeeDialog
from app.ui.seat import Seat, take_seat
from tests.office.published_fees import publish
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QDialog], None]:
    def show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()

    return show


def opened(seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]) -> DeskSettingsDialog:
    dialog = DeskSettingsDialog(seat)
    shown(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_everything_is_set_and_shown_again(
    seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = opened(seat, qtbot, shown)
    assert not dialog.is_touched()
    ui = dialog.ui
    ui.procedures_field.setText("5/1")
    ui.since_field.setText("5/1")
    ui.disclosure_edit.setText("３００円")
    ui.closures_edit.setPlainText("6/20 総代会")
    ui.new_year_check.setChecked(False)
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    kept = desk_settings.read(seat.desk)
    assert kept.procedures_on == date(2026, 5, 1)
    assert kept.fees == (FeeTable(date(2026, 5, 1), {Remedy.disclosure: 300}),)
    assert kept.closures == (Closure(date(2026, 6, 20), "総代会"),)
    assert (kept.closed_on_holidays, kept.closed_at_new_year) == (True, False)
    again = opened(seat, qtbot, shown)
    assert again.ui.disclosure_edit.text() == "300"
    assert again.ui.purpose_edit.text() == ""
    assert again.ui.closures_edit.toPlainText() == "2026/6/20 総代会"
    assert "2026/05/01" in again.ui.tables_label.plain


def test_only_what_was_changed_is_logged(
    seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = opened(seat, qtbot, shown)
    dialog.ui.procedures_field.setText("5/1")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    with seat.desk.look() as unit:
        titles = [row.title for row in unit.history.rows(limit=2)]
    assert titles[0] == "開示等の手続を公表した日を設定"
    assert titles[1] != titles[0]


@pytest.mark.parametrize(
    ("field", "typed", "problem"),
    [
        ("procedures_field", "いつか", "procedures_problem 読み取れません"),
        ("disclosure_edit", "三百くらい", "amount_problem 数字で入れてください"),
        ("disclosure_edit", "300", "since_problem 公表した日を入れてください"),
        ("closures_edit", "お盆", "closures_problem 1行目"),
    ],
)
def test_what_cannot_be_read_is_said_beside_it(
    field: str, typed: str, problem: str, seat: Seat, qtbot: QtBot
) -> None:
    dialog = DeskSettingsDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    qtbot.waitUntil(seat.doing.is_idle)
    widget = getattr(dialog.ui, field)
    (widget.setPlainText if field == "closures_edit" else widget.setText)(typed)
    dialog.save()
    place, sentence = problem.split()
    assert sentence in getattr(dialog.ui, place).plain
    assert desk_settings.read(seat.desk).procedures_on is None


def test_a_day_that_is_over_is_asked_about(
    seat: Seat, register: Register, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    register("1001", "架空　太郎")
    at.take(seat.desk)
    dialog = opened(seat, qtbot, shown)
    dialog.ui.procedures_field.setText("4/15")
    dialog.save()
    box = None

    def asked() -> bool:
        nonlocal box
        box = dialog.findChild(QMessageBox)
        return box is not None

    qtbot.waitUntil(asked)
    assert box is not None
    assert "その日以後に届いた対応中の受付1件" in box.text()
    assert desk_settings.read(seat.desk).procedures_on is None
    with qtbot.waitSignal(dialog.recorded):
        next(one for one in box.buttons() if "設定" in one.text()).click()
    assert desk_settings.read(seat.desk).procedures_on == date(2026, 4, 15)


def test_a_clerk_may_look(seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]) -> None:
    clerk = take_seat(at.clerk_beside(seat.desk))
    dialog = opened(clerk, qtbot, shown)
    assert dialog.ui.save_button.isHidden()


def test_a_fee_is_received(
    seat: Seat, register: Register, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    register("1001", "架空　太郎")
    publish(seat.desk, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    key = at.take(seat.desk)
    dialog = FeeDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.right_combo.currentText() == "開示　300円"
    dialog.ui.day_field.setText("4/1")
    dialog.save()
    qtbot.waitUntil(lambda: "前になっています" in dialog.ui.trouble_notice.sentence)
    dialog.ui.day_field.setText("4/16")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (line,) = fees.lines(seat.desk, key)
    assert line.row is not None
    assert line.row.received_on == date(2026, 4, 16)
    paid = FeeDialog(seat, at.case_of(seat.desk, key))
    shown(paid)
    qtbot.waitUntil(seat.doing.is_idle)
    assert not paid.ui.save_button.isEnabled()
