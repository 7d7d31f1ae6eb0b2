"""Say a sentence and wait for a key; ask before what cannot be undone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.ui import theme
from app.ui.bus import Bus
from app.ui.icons import picture

TITLE = "すくすく窓口"
_open: set[QMessageBox] = set()
"""The boxes on the screen: one that nobody asked for has no owner but this."""


def tell(asker: QWidget | None, sentence: str, *, icon: str = "warning") -> QMessageBox:
    """Show one sentence with 「閉じる」; the program goes on behind it."""
    box = _box(asker, sentence, icon)
    box.addButton("閉じる(&C)", QMessageBox.ButtonRole.AcceptRole)
    box.open()
    return box


def ask(
    asker: QWidget | None,
    sentence: str,
    *,
    act: str,
    then: Callable[[], object],
    irreversible: bool = False,
) -> QMessageBox:
    """Ask whether to do `act` (the word on the button) and call `then` on yes.

    An irreversible act rests on 「キャンセル」 and its button is red; the sentence must name
    what will go.
    """
    box = _box(asker, sentence, "warning" if irreversible else "info")
    yes = box.addButton(act, QMessageBox.ButtonRole.ActionRole)
    yes.setProperty("kind", "danger" if irreversible else "primary")
    _repolish(yes)
    no = box.addButton("キャンセル", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no if irreversible else yes)
    box.setEscapeButton(no)
    yes.clicked.connect(then)
    box.open()
    return box


def _repolish(button: QPushButton) -> None:
    """Let the style sheet look again: the box has dressed the button before it had its kind."""
    button.style().unpolish(button)
    button.style().polish(button)


def _box(asker: QWidget | None, sentence: str, icon: str) -> QMessageBox:
    """Build the plain box that both kinds share."""
    box = _Box(asker)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _open.add(box)
    box.finished.connect(lambda _result: _open.discard(box))
    box.setWindowTitle(TITLE)
    colours = theme.colours()
    colour = colours.due if icon == "warning" else colours.accent
    box.setIconPixmap(picture(icon, colour, 32))
    box.setText(sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


class _Box(QMessageBox):
    """Be a box in which Ctrl+L locks the screen as it does everywhere; the question stays open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key of the lock to the window behind, and keep all others."""
        bus = _bus_behind(self.parentWidget())
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if bus is not None and control and event.key() == Qt.Key.Key_L:
            bus.lock_asked.emit()
        else:
            super().keyPressEvent(event)


def _bus_behind(asker: QWidget | None) -> Bus | None:
    """Find the bus of the seat from which a box was asked for; a locked screen has none."""
    while asker is not None:
        bus = getattr(getattr(asker, "seat", None), "bus", None)
        if isinstance(bus, Bus):
            return bus
        asker = asker.parentWidget()
    return None
