"""What cannot be undone is asked first: a late text, another text over somebody's draft."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.dialogs.test_policy_import_dialog import LATE, file_of, shown

NEXT = POLICY.replace("2024年4月1日", "2027年4月1日")


def read(seat: Seat, qtbot: QtBot, path: Path) -> PolicyImportDialog:
    dialog = shown(seat, qtbot)
    dialog.read(path)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    return dialog


def asked(dialog: PolicyImportDialog, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton().text() == "キャンセル"
    return box


def answer(box: QMessageBox, word: str) -> None:
    next(one for one in box.buttons() if one.text().startswith(word)).click()


def test_a_late_text_is_frozen_only_after_a_yes(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, LATE.replace("配達", "配達\ue123")))
    assert dialog.ui.save_button.text() == "本文として登録(&S)…"
    dialog.ui.save_button.click()
    box = asked(dialog, qtbot)
    assert "2022年4月1日の版の本文として登録し、後から変えられません。" in box.text()
    assert "U+E123（4行目）" in box.text()
    answer(box, "キャンセル")
    assert not policy.versions(seat.desk)[-1].has_text
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
    dialog.save()
    with qtbot.waitSignals([dialog.taken_in, dialog.registered]):
        answer(asked(dialog, qtbot), "本文として登録する")
    assert policy.versions(seat.desk)[-1].text_late


def test_another_text_over_a_draft_is_asked_about(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    clerk = at.clerk_beside(desk)
    policy.import_file(clerk, file_of(tmp_path, NEXT))
    dialog = read(seat, qtbot, file_of(tmp_path, NEXT.replace("配達", "お届け")))
    assert f"この日の下書き（{clerk.actor.name}、" in dialog.ui.version_label.text()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    box = asked(dialog, qtbot)
    assert f"{clerk.actor.name}が" in box.text()
    with qtbot.waitSignal(dialog.taken_in) as told:
        answer(box, "置き換える")
    assert "この日の下書きの本文と置き換えました。" in told.args[0]
    kept = policy.text_of(desk, policy.versions(desk)[-1].id)
    assert kept is not None
    assert kept.parsed.purposes[0] == "商品のお届け"


def test_a_draft_that_came_meanwhile_is_shown_before_it_is_asked_about(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = read(seat, qtbot, file_of(tmp_path, NEXT.replace("配達", "お届け")))
    policy.import_file(at.clerk_beside(desk), file_of(tmp_path, NEXT))
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "別の本文が登録されています" in dialog.ui.trouble_notice.sentence)
    qtbot.waitUntil(lambda: "本文と置き換わります" in dialog.ui.version_label.text())
    dialog.ui.save_button.click()
    answer(asked(dialog, qtbot), "キャンセル")
    qtbot.waitUntil(seat.doing.is_idle)


def test_keys_alone_lead_from_the_file_to_the_draft(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    path = file_of(tmp_path, NEXT)
    dialog = shown(seat, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    line = chooser.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    table: QWidget = dialog.ui.reading_view.ui.table
    dialog.activateWindow()
    qtbot.waitUntil(table.hasFocus)
    view = dialog.ui.reading_view
    assert view.part.key == "notes"
    assert not view.ui.acts.buttons()
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert view.part.key == "clauses"
    while dialog.focusWidget() is not table:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert "直しました" in view.ui.adjusted_label.text()
    with qtbot.waitSignal(dialog.taken_in) as told:
        QTest.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "令和9年4月1日の版を下書きとして登録しました。" in told.args[0]
    assert "読み取りから1か所を直しています。" in told.args[0]
