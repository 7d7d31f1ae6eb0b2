"""Offer a few acts as quiet buttons in a row that wraps where it is too narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.icons import icon

GAP: Final = 4


@dataclass(frozen=True)
class ActButton:
    """Be one button: its key, its words with their mnemonic, its icon; or a menu of others."""

    key: str
    words: str
    icon: str = ""
    menu: tuple["ActButton", ...] = ()


class ActRow(QWidget):
    """Show buttons for what can be done now; `pressed` carries the key of one of them."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts: tuple[ActButton, ...] = ()
        self._buttons: list[QPushButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_acts(self, acts: Sequence[ActButton]) -> None:
        """Show these buttons instead of the earlier ones; with none the row is hidden.

        The same acts keep their buttons: one that is just being pressed would not come to its end.
        """
        if tuple(acts) == self._acts:
            self._dress()
        else:
            self._make(acts)
        self.setVisible(bool(acts))
        self.break_anew()

    def break_anew(self) -> None:
        """Break the lines where the words on the buttons have changed."""
        self._place(self.width())
        self.updateGeometry()

    def buttons(self) -> list[QPushButton]:
        """List the buttons that are shown, in their order."""
        return list(self._buttons)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        places = self._places(width)
        return max((y + size.height() for _x, y, size in places), default=0)

    def sizeHint(self) -> QSize:
        """Return the room of all buttons side by side."""
        sizes = [button.sizeHint() for button in self._buttons]
        width = sum(size.width() + GAP for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest button, and of the lines there are now."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def event(self, event: QEvent) -> bool:
        """Break the lines anew where a button has changed its size: another word, another font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.break_anew()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Break the lines anew: of a text that grew while it was hidden nothing was told here."""
        super().showEvent(event)
        self.break_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; the room they need is asked for where their number changes."""
        super().resizeEvent(event)
        width, before = event.size().width(), event.oldSize().width()
        self._place(width)
        if self.heightForWidth(width) != self.heightForWidth(before):
            self.updateGeometry()

    def _make(self, acts: Sequence[ActButton]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._acts = tuple(acts)
        self._buttons = [self._button(act) for act in acts]
        self._dress()
        self._stand_in_line()

    def _dress(self) -> None:
        """Say the words, and draw the icons in the colours of the moment."""
        for act, button in zip(self._acts, self._buttons, strict=True):
            button.setText(act.words)
            if act.icon:
                button.setIcon(icon(act.icon, theme.colours().accent_text))

    def _stand_in_line(self) -> None:
        """Let Tab come to the buttons where the row stands; what is made later would come last."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and self._is_passed(before):
            before = before.previousInFocusChain()
        lead = () if before is None or before is self else (before,)
        for one, other in pairwise((*lead, *self._buttons)):
            QWidget.setTabOrder(one, other)

    def _is_passed(self, widget: QWidget) -> bool:
        """Tell whether Tab passes this one by, or it is of the row itself."""
        return widget.focusPolicy() == Qt.FocusPolicy.NoFocus or self.isAncestorOf(widget)

    def _place(self, width: int) -> None:
        """Put every button into its place."""
        for button, (x, y, size) in zip(self._buttons, self._places(width), strict=True):
            button.setGeometry(x, y, size.width(), size.height())

    def _places(self, width: int) -> list[tuple[int, int, QSize]]:
        """Find where each button stands when the lines are this wide."""
        places = []
        x = y = 0
        for button in self._buttons:
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + GAP
            places.append((x, y, size))
            x += size.width() + GAP
        return places

    def _button(self, act: ActButton) -> QPushButton:
        """Make the button of one act."""
        button = QPushButton(act.words, self)
        button.setObjectName(f"{act.key}_button")
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        if act.menu:
            button.setMenu(self._menu(act, button))
        else:
            button.clicked.connect(lambda _checked=False, key=act.key: self.pressed.emit(key))
        button.show()
        return button

    def _menu(self, act: ActButton, button: QPushButton) -> QMenu:
        """Make the menu behind a button."""
        menu = QMenu(button)
        for one in act.menu:
            chosen = menu.addAction(one.words).triggered
            chosen.connect(lambda _checked=False, key=one.key: self.pressed.emit(key))
        return menu
