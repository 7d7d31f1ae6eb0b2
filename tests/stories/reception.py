"""Receive people as the program does: what the folder asks for first, then their own window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap.window import window_for
from app.office.desk import Desk
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.doors import Doors
from app.ui.entrance import enter
from app.ui.window import Window
from tests.office.seats import Watch, dice
from tests.stories.hands import Hands
from tests.stories.people import TYPED


class Reception:
    """Keep the windows of everybody who came in; `turned_away` counts who gave up."""

    def __init__(self, hands: Hands, folder: Path, watch: Watch) -> None:
        self._hands = hands
        self._folder = folder
        self._watch = watch
        self.windows: list[Window] = []
        self.turned_away = 0

    def ring(self, folder: Path | None = None) -> None:
        """Start the program on a data folder."""
        chance = dice(2 + len(self.windows)).randbytes
        enter(Doors(folder or self._folder, self._watch, chance), self._seat, self._turn_away)

    def let_in(self, login: str, typed: str = TYPED, folder: Path | None = None) -> Window:
        """Start the program, sign in by keys, and stand before one's own window."""
        self.ring(folder)
        ui = self._hands.see(SignInDialog).ui
        self._hands.fill((ui.login_edit, login), (ui.password_edit, typed))
        self._hands.chord("Ctrl+S")
        return self.newest(len(self.windows) + 1)

    def newest(self, count: int) -> Window:
        """Wait until so many windows have opened, and turn to the last one."""
        self._hands.until(lambda: len(self.windows) == count)
        self._hands.turn_to(self.windows[-1])
        return self.windows[-1]

    def close(self) -> None:
        """Close every window, as one does at the end of the day."""
        QApplication.setQuitOnLastWindowClosed(False)
        for window in self.windows:
            if window.isVisible():
                window.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _seat(self, desk: Desk) -> None:
        """Open the window of somebody who came in; its records close with it."""
        window = window_for(desk)
        window.shut.connect(desk.close)
        window.another_asked.connect(lambda: self.ring(desk.folder))
        self.windows.append(window)
        window.show()

    def _turn_away(self) -> None:
        """Count somebody who closed the door again."""
        self.turned_away += 1
