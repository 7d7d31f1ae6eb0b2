"""Say each second how long one still has to wait, and open the way when it is over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton


def waiting_words(seconds: int) -> str:
    """Say how long somebody has to wait who typed something wrong too often."""
    minutes, rest = divmod(seconds, 60)
    span = (
        f"{minutes}分{rest}秒" if minutes and rest else f"{minutes}分" if minutes else f"{rest}秒"
    )
    return f"まちがいが続いたため、いまは試せません。あと{span}お待ちください。"


class Countdown(QObject):
    """Hold a button until a wait is over; `say` gets the sentence of each second, "" at the end.

    The `fields` take no keys meanwhile: half a password typed into the wait would be no guess of
    anybody's. When it is over, the cursor stands in the one that is seen, and typing replaces.
    """

    def __init__(
        self,
        button: QPushButton,
        say: Callable[[str], object],
        fields: Sequence[QLineEdit] = (),
    ) -> None:
        super().__init__(button)
        self._button = button
        self._fields = tuple(fields)
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
            self._hold(held=True)
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
        self._hold(held=False)
        self._say("")
        for field in self._fields:
            if field.isVisible():
                field.setFocus()
                field.selectAll()

    def _hold(self, *, held: bool) -> None:
        for field in self._fields:
            field.setReadOnly(held)
            field.style().unpolish(field)
            field.style().polish(field)
