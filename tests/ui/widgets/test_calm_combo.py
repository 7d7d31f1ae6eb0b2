"""The wheel scrolls past a choice, and the cursor brings it into sight."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.calm_combo import CalmCombo


def test_the_wheel_changes_nothing_and_the_cursor_is_seen(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    combos = [CalmCombo(page) for _ in range(20)]
    for combo in combos:
        combo.addItems(["担当者", "部署管理者"])
        column.addWidget(combo)
    area.setWidget(page)
    area.resize(200, 120)
    qtbot.addWidget(area)
    area.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combos[0], wheel)
    assert combos[0].currentIndex() == 0
    assert not wheel.isAccepted()
    area.activateWindow()
    combos[-1].setFocus()
    qtbot.waitUntil(lambda: combos[-1].visibleRegion().boundingRect().height() > 5)
