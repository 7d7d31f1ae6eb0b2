"""Lock the screen, and bring everything back as it stood."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.office import lock_settings
from app.office.access import Unlocked
from app.office.lock_settings import LockTimes
from app.ui.activity import Ticks, ticks
from app.ui.bus import Bus
from app.ui.clipboard import ClipboardKeeper
from app.ui.covering import Cover
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.idle_watch import IdleWatch
from app.ui.seat import Seat
from app.ui.session_lock import SessionEar
from app.ui.tabs.handing_over import ask_to_hand_over, throw_away


class LockDesk(QObject):
    """Lock and unlock the windows of one person; `other_asked` comes for a handover.

    It locks when nobody is there for too long, on Ctrl+L, and when the machine is locked. `warned`
    tells of wrong passwords typed meanwhile, `said` of another one that was chosen.
    """

    other_asked = Signal()
    warned = Signal(str)
    said = Signal(str)

    def __init__(self, seat: Seat, keeper: QWidget, clock: Ticks = ticks) -> None:
        super().__init__(keeper)
        self._seat, self._keeper = seat, keeper
        self._cover = Cover(self)
        self._screen: LockDialog | None = None
        self._untold: list[str] = []
        self._clipboard = ClipboardKeeper(self)
        self.idle = IdleWatch(seat, self, clock)
        self.idle.over.connect(self.lock)
        self._read_times()
        self._ear = SessionEar(self.lock, keeper)
        seat.bus.lock_asked.connect(self.lock)
        seat.bus.changed.connect(self._hear)
        seat.doing.gone.connect(self.see_out)

    @property
    def is_locked(self) -> bool:
        """Tell whether the screen is locked."""
        return self._screen is not None

    def lock(self) -> None:
        """Lock now: nothing of the records is seen until the password is typed."""
        if self._screen is not None:
            return
        self._clipboard.clear()
        self.idle.rest()
        screen = LockDialog(self._seat)
        screen.unlocked.connect(self._come_back)
        screen.other_asked.connect(self._ask_other)
        self._screen, middle = screen, self._keeper.frameGeometry().center()
        self._cover.lay(screen)
        screen.shrink()
        screen.move(middle - screen.rect().center())
        screen.show()
        screen.activateWindow()
        self._seat.bus.locked.emit(True)

    def see_out(self, sentence: str) -> None:
        """Lock for good: the person has left, and only somebody else may go on from here."""
        self.lock()
        if self._screen is not None:
            self._screen.see_out(sentence)

    def leave(self) -> None:
        """Take back what was copied here; the window closes."""
        self.idle.rest()
        self._clipboard.clear()
        self._drop_screen()

    def _come_back(self, unlocked: Unlocked) -> None:
        """Open, but not before somebody has a password that nobody else chose."""
        self._untold += [unlocked.greeting] if unlocked.greeting else []
        if unlocked.must_change and self._screen is not None:
            self._demand_password(self._screen)
        else:
            self._open()

    def _demand_password(self, screen: LockDialog) -> None:
        """Let another password be chosen before the screen; whoever chooses none stays outside."""
        # With a bus of its own: no telephone note opens beside a locked screen.
        desk = replace(self._seat.desk, by_sheet=False)
        dialog = PasswordDialog(Seat(desk, Bus(screen), self._seat.doing), must=True, parent=screen)
        dialog.recorded.connect(self.said)
        dialog.accepted.connect(self._open)
        dialog.open()

    def _open(self) -> None:
        """Show everything again as it stood, and tell of what was tried meanwhile."""
        self._cover.lift()
        self._drop_screen()
        self.idle.go_on()
        self._seat.bus.locked.emit(False)
        told, self._untold = self._untold, []
        for sentence in told:
            self.warned.emit(sentence)

    def _ask_other(self) -> None:
        if self._screen is not None and self._screen.is_over:
            self._hand_over()
        elif self._screen is not None:
            ask_to_hand_over(self._seat, self._screen, self._cover.hidden, self._hand_over)

    def _hand_over(self) -> None:
        """Throw away what is typed and let somebody else sign in."""
        hidden = self._cover.hidden
        self._cover.drop()
        throw_away(hidden)
        self.other_asked.emit()

    def _drop_screen(self) -> None:
        if self._screen is not None:
            self._screen.leave()
            self._screen = None

    def _read_times(self) -> None:
        """Ask the office after how long the screen locks, and a copy goes.

        Where the records are out of reach, the times that are known hold on.
        """
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: lock_settings.read(desk),
            asker=self._keeper,
            then=self._take_times,
            key="lock times",
            refused=lambda _error: None,
        )

    def _take_times(self, times: LockTimes) -> None:
        self.idle.keep(times.minutes)
        self._clipboard.last(times.office.clipboard_seconds)

    def _hear(self, touched: frozenset[str]) -> None:
        if "settings" in touched:
            self._read_times()
