"""Say each second how long one still has to wait, and open the way when it is over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton


def waiting_words(seconds: int) -> str:
    """Say how long somebody has to wait who typed something wrong too often."""
    minutes, rest = divmod(seconds, 60)
    span = (
        f"{minutes}分{rest}秒" if minutes and rest else f"{minutes}分" if minutes else f"{rest}秒"
    )
    return f"まちがいが続いたため、いまは試せません。あと{span}お待ちください。"


class Countdown(QObject):
    """Hold a button until a wait is over; `say` gets the sentence of each second, "" at the end."""

    def __init__(self, button: QPushButton, say: Callable[[str], object]) -> None:
        super().__init__(button)
        self._button = button
        self._say = say
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def start(self, seconds: int) -> None:
        """Wait so many seconds from now; none lets the button go at once."""
        self.left = max(0, seconds)
        if self.left:
            self._button.setEnabled(False)
            self._say(waiting_words(self.left))
            self._timer.start()

    def tick(self) -> None:
        """Let a second pass."""
        self.left -= 1
        if self.left > 0:
            self._say(waiting_words(self.left))
            return
        self._timer.stop()
        self._button.setEnabled(True)
        self._say("")
