"""Offer to give the data of everybody whom a list of members shows to a recipient."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.rules.ids import MemberId
from app.rules.roles import Verb, may
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.seat import Seat

WORD: Final = "一覧の方の提供を登録(&Q)…"
NOBODY: Final = "一覧に会員がいません。提供する方を探してから、もう一度選んでください。"


class ListedGiving(QObject):
    """Open the form of a provision with those who are listed; `said` carries what was done."""

    said = Signal(str)

    def __init__(self, seat: Seat, tab: QWidget, listed: Callable[[], Sequence[int]]) -> None:
        super().__init__(tab)
        self._seat, self._tab, self._listed = seat, tab, listed

    def offer(self, button: QPushButton) -> None:
        """Put the act at the end of the menu of a button, for those who may."""
        menu = button.menu()
        if may(self._seat.desk.actor.roles, Verb.provide):
            menu.addSeparator()
            menu.addAction(WORD).triggered.connect(self.give)

    def give(self) -> None:
        """Open the form with everybody whom the list shows."""
        people = [MemberId(key) for key in self._listed()]
        if not people:
            self.said.emit(NOBODY)
            return
        dialog = ProvisionDialog(self._seat, None, self._tab, people=people)
        dialog.recorded.connect(self.said)
        dialog.open()
