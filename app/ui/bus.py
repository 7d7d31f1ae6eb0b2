"""Carry the news of a change from the verb that made it to every screen that shows it."""

from PySide6.QtCore import QObject, Signal

from app.office.changes import Changes


class Bus(QObject):
    """Ring once for each act that changed records.

    `changed` carries the nouns that were touched, a frozenset of str: "members", "consents" …
    `called` comes where somebody wants to write down a call (F4), `call_asked` where a call begins
    or ends (F8), `lock_asked` where the screen is to be locked (Ctrl+L); `locked` tells of it.
    `resting` comes with True before other records take the place of these, so that nobody asks
    them any more, and with False where that failed. `exchanged` comes once they have taken it and
    what was done has been read: whoever sits here signs in anew.
    """

    changed = Signal(object)
    called = Signal()
    call_asked = Signal()
    lock_asked = Signal()
    locked = Signal(bool)
    resting = Signal(bool)
    exchanged = Signal()

    def announce(self, changes: Changes) -> None:
        """Tell every listener what was touched; silent when nothing was."""
        if changes.touched:
            self.changed.emit(changes.touched)
