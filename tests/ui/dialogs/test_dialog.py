from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.dialogs.dialog import OfficeDialog


class Sample(OfficeDialog):
    def __init__(self) -> None:
        super().__init__()
        self.edit, self.go, self.stop = QLineEdit(), QPushButton("go"), QPushButton("stop")
        column = QVBoxLayout(self)
        for widget in (self.edit, self.go, self.stop):
            column.addWidget(widget)
        self.saved = 0
        self.settle(self.go, self.stop)

    def save(self) -> None:
        self.saved += 1

    def is_touched(self) -> bool:
        return bool(self.edit.text())


def shown(qtbot: QtBot) -> Sample:
    dialog = Sample()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def question() -> QMessageBox:
    (box,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    )
    return box


def test_ctrl_s_and_f12_save(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_F12)
    assert dialog.saved == 2
    dialog.leave()


def test_a_busy_dialog_saves_nothing_twice_and_stays(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    dialog.set_busy(busy=True)
    QTest.keyClick(dialog, Qt.Key.Key_F12)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.saved == 0
    assert dialog.isVisible()
    dialog.set_busy(busy=False)
    dialog.leave()


def test_escape_closes_an_untouched_dialog(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_closing_asks_before_typed_text_is_lost(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    dialog.edit.setText("架空")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = question()
    assert box.defaultButton().text() == "キャンセル"
    with qtbot.waitSignal(box.finished):
        box.defaultButton().click()
    assert dialog.isVisible()
    dialog.close()
    yes = next(one for one in question().buttons() if one.text().startswith("保存しないで"))
    with qtbot.waitSignal(dialog.destroyed):
        yes.click()
