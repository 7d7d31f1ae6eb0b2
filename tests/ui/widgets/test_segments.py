"""The row of joined buttons: one is down, the keys move along."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.segments import Segments


def row(qtbot: QtBot) -> Segments:
    made = Segments()
    qtbot.addWidget(made)
    made.offer(("履歴(&1)", "状態(&2)", "状況(&3)"))
    made.show()
    return made


def test_the_first_one_is_down(qtbot: QtBot) -> None:
    segments = row(qtbot)
    assert segments.at == 0
    assert [one.isChecked() for one in segments.buttons()] == [True, False, False]


def test_choosing_tells_the_place(qtbot: QtBot) -> None:
    segments = row(qtbot)
    with qtbot.waitSignal(segments.chosen) as told:
        segments.choose(2)
    assert told.args == [2]
    assert segments.at == 2
    segments.choose(9)
    assert segments.at == 2


def test_the_arrows_stop_at_the_ends(qtbot: QtBot) -> None:
    segments = row(qtbot)
    buttons = segments.buttons()
    QTest.keyClick(buttons[0], Qt.Key.Key_Left)
    assert segments.at == 0
    for at in (0, 1):
        QTest.keyClick(buttons[at], Qt.Key.Key_Right)
    assert segments.at == 2
    QTest.keyClick(buttons[2], Qt.Key.Key_Right)
    assert segments.at == 2


def test_nothing_moves_when_a_button_goes_down(qtbot: QtBot) -> None:
    segments = row(qtbot)
    before = [one.geometry() for one in segments.buttons()]
    segments.choose(1)
    qtbot.wait(20)
    assert [one.geometry() for one in segments.buttons()] == before
