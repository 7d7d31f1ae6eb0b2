import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.countdown import Countdown, waiting_words


@pytest.mark.parametrize(("seconds", "said"), [(9, "9秒"), (60, "1分"), (75, "1分15秒")])
def test_the_wait_is_said_in_minutes_and_seconds(seconds: int, said: str) -> None:
    assert waiting_words(seconds).endswith(f"あと{said}お待ちください。")


def test_the_button_waits_and_each_second_is_said(qtbot: QtBot) -> None:
    button, said = QPushButton(), list[str]()
    qtbot.addWidget(button)
    countdown = Countdown(button, said.append)
    countdown.start(0)
    assert button.isEnabled()
    countdown.start(2)
    assert not button.isEnabled()
    countdown.tick()
    assert not button.isEnabled()
    countdown.tick()
    assert button.isEnabled()
    assert [words[-11:] for words in said] == [
        "あと2秒お待ちください。"[-11:],
        "あと1秒お待ちください。"[-11:],
        "",
    ]
