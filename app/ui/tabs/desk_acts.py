"""Put 「手続き」 and 「一覧・集計」 behind their buttons, and open what is chosen there."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from app.ui.seat import Seat
from app.ui.tabs.case_menus import CaseAct, acts_for
from app.ui.tabs.desk_menus import DeskList, lists_for
from app.ui.tabs.request_facts import Sight


class _Line(Protocol):
    @property
    def word(self) -> str: ...


Line = TypeVar("Line", bound=_Line)


class DeskActs(QObject):
    """Open dialogs over the tab of requests; `said` carries what was done."""

    said = Signal(str)
    request_asked = Signal(int)

    def __init__(self, seat: Seat, tab: QWidget) -> None:
        super().__init__(tab)
        self._seat = seat
        self._tab = tab

    def offer_lists(self, button: QPushButton) -> None:
        """Offer the lists of the desk; whoever may see none sees no button."""
        menu = QMenu(button)
        for group in lists_for(self._seat.desk.actor.roles):
            _add(menu.addMenu(group.word) if group.word else menu, group, self._open_list)
            if not group.word:
                menu.addSeparator()
        _hang(button, menu)

    def offer_acts(self, button: QPushButton, sight: Sight) -> None:
        """Offer what may be done about one case besides its steps."""
        groups = acts_for(sight, self._seat.desk.actor.roles)
        _offer(button, groups, lambda act: self._open_act(act, sight))

    def _open_list(self, one: DeskList) -> None:
        self._show(one.open(self._seat, self._tab))

    def _open_act(self, act: CaseAct, sight: Sight) -> None:
        self._show(act.open(self._seat, sight, self._tab))

    def _show(self, dialog: QDialog) -> None:
        """Open a dialog; it may say what it did, or ask for a case to be shown."""
        for name, signal in (("recorded", self.said), ("request_asked", self.request_asked)):
            told = getattr(dialog, name, None)
            if isinstance(told, SignalInstance):
                told.connect(signal)
        dialog.open()


def _offer(
    button: QPushButton, groups: Iterable[Sequence[Line]], choose: Callable[[Line], None]
) -> None:
    menu = QMenu(button)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        _add(menu, group, choose)
    _hang(button, menu)


def _add(menu: QMenu, lines: Iterable[Line], choose: Callable[[Line], None]) -> None:
    for one in lines:
        chosen = menu.addAction(one.word).triggered
        chosen.connect(lambda _checked=False, line=one: choose(line))


def _hang(button: QPushButton, menu: QMenu) -> None:
    older = button.menu()
    button.setMenu(menu)
    if older is not None:
        older.deleteLater()
    button.setHidden(menu.isEmpty())
