import pytest
from pytestqt.qtbot import QtBot

from app.ui.progress import Running, Stopped, seconds_left, time_left_words


def test_the_time_left_follows_the_pace() -> None:
    assert seconds_left(10, 25, 100) == 30
    assert seconds_left(0.5, 25, 100) == -1
    assert seconds_left(10, 0, 100) == -1


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-1, "残り時間を計算しています"), (0, "残り 約1秒"), (59, "残り 約59秒"), (61, "残り 約2分")],
)
def test_the_time_left_is_said_roughly(seconds: int, words: str) -> None:
    assert time_left_words(seconds) == words


def test_a_report_reaches_the_screen(qtbot: QtBot) -> None:
    running = Running()
    report = running.reporter()
    with qtbot.waitSignal(running.progressed) as told:
        report(3, 3)
    assert told.args is not None
    assert told.args[:2] == [3, 3]


def test_a_stopped_act_is_told_at_its_next_report() -> None:
    running = Running()
    report = running.reporter()
    report(1, 3)
    running.stop()
    assert running.stopped
    with pytest.raises(Stopped):
        report(2, 3)
