from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.idle_watch import IdleWatch
from app.ui.seat import Seat

MINUTE = 60.0


@dataclass
class Hand:
    """Be a clock that is turned by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Watched:
    watch: IdleWatch
    clock: Hand
    said: list[str]
    calls: list[bool]

    def pass_by(self, minutes: float) -> int:
        self.clock.now += minutes * MINUTE
        self.watch.look()
        return len(self.said)


@pytest.fixture
def watched(seat: Seat) -> Iterator[Watched]:
    clock, keeper = Hand(), QObject()
    made = Watched(IdleWatch(seat, keeper, clock), clock, [], [])
    made.watch.over.connect(lambda: made.said.append("over"))
    made.watch.call_turned.connect(made.calls.append)
    yield made
    keeper.deleteLater()


def test_fifteen_idle_minutes_are_over(watched: Watched) -> None:
    assert watched.pass_by(14.9) == 0
    assert watched.pass_by(0.2) == 1


def test_a_key_begins_the_minutes_anew(watched: Watched, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    watched.pass_by(14)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    assert line.text() == "a"
    assert watched.pass_by(14) == 0
    assert watched.pass_by(2) == 1


def test_a_call_holds_for_half_an_hour_and_then_ends(watched: Watched, seat: Seat) -> None:
    seat.bus.called.emit()
    assert watched.watch.is_on_call
    assert watched.pass_by(29) == 0
    assert watched.pass_by(2) == 1
    assert watched.calls == [True]
    watched.watch.rest()
    assert watched.calls == [True, False]


def test_the_key_of_the_call_ends_it_again(watched: Watched, seat: Seat) -> None:
    seat.bus.call_asked.emit()
    watched.pass_by(20)
    seat.bus.call_asked.emit()
    assert not watched.watch.is_on_call
    assert watched.pass_by(14) == 0
    assert watched.pass_by(1) == 1


def test_an_hour_of_work_on_a_call_is_no_call_any_more(watched: Watched) -> None:
    watched.watch.begin_call()
    for _ in range(4):
        watched.pass_by(10)
        watched.watch._activity.touch()
    assert not watched.watch.is_on_call
    assert watched.said == []


def test_nothing_is_counted_while_the_screen_is_locked(watched: Watched) -> None:
    watched.watch.rest()
    watched.watch.begin_call()
    assert not watched.watch.is_on_call
    watched.clock.now += 600 * MINUTE
    watched.watch.go_on()
    assert watched.pass_by(1) == 0
