"""Marks follow the system when it turns dark while the window stands open."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.colours import DARK, LIGHT
from app.ui.seat import Seat
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.widgets.notice import Notice
from app.ui.window import Window


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    """Wear the light colours again at the end."""
    yield qapp
    theme.dress(qapp, LIGHT)


def ink_of(image: QImage) -> str:
    """Return the colour of a mark: that of its least transparent point."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(*point) for point in points), key=lambda one: one.alpha()).name()


def close_ink(notice: Notice) -> str:
    return ink_of(notice.close_button.icon().pixmap(20).toImage())


def mark_ink(label: QLabel) -> str:
    return ink_of(label.pixmap().toImage())


def lock_ink(button: QPushButton) -> str:
    return ink_of(button.icon().pixmap(20).toImage())


def test_a_notice_follows(light: QApplication, qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("控えが古くなっています。", "caution")
    assert close_ink(notice) == LIGHT.due_text
    theme.dress(light, DARK)
    qtbot.waitUntil(lambda: close_ink(notice) == DARK.due_text)
    assert mark_ink(notice.icon_label) == DARK.due_text


def test_the_status_line_follows(light: QApplication, seat: Seat, qtbot: QtBot) -> None:
    window = Window(seat, (ConsentsTab(seat),))
    qtbot.addWidget(window)
    window.show()
    mark = window.line.row._parts["staff"].mark
    assert mark_ink(mark) == LIGHT.muted
    theme.dress(light, DARK)
    qtbot.waitUntil(lambda: mark_ink(mark) == DARK.muted)
    assert lock_ink(window.line.lock_button) == DARK.muted
    qtbot.waitUntil(seat.doing.is_idle)
