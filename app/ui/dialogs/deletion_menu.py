"""Ask which of its four meanings 「削除してほしい」 has (LAW A-1)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from app.rules.deletion_wishes import DELETION_WISHES, DeletionWish


class DeletionMenu(QObject):
    """Open below a button; `chosen` carries the `DeletionWish`."""

    chosen = Signal(object)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for number, wish in enumerate(DELETION_WISHES, start=1):
            action = menu.addAction(f"「{wish.says}」(&{number})")
            action.setToolTip(wish.means)
            action.triggered.connect(lambda _checked=False, one=wish: self._choose(one))
        button.setMenu(menu)

    def _choose(self, wish: DeletionWish) -> None:
        self.chosen.emit(wish)
