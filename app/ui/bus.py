"""Carry the news of a change from the verb that made it to every screen that shows it."""

from PySide6.QtCore import QObject, Signal

from app.office.changes import Changes


class Bus(QObject):
    """Ring once for each act that changed records.

    `changed` carries the nouns that were touched, a frozenset of str: "members", "consents" …
    `called` comes where somebody wants to write down a call (F4).
    """

    changed = Signal(object)
    called = Signal()

    def announce(self, changes: Changes) -> None:
        """Tell every listener what was touched; silent when nothing was."""
        if changes.touched:
            self.changed.emit(changes.touched)
