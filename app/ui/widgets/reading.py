"""Fill フリガナ from what was typed into the IME for the name."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from app.ui.widgets.name_edit import NameEdit


def follow_reading(name: NameEdit, kana: QLineEdit) -> None:
    """Add each reading to the フリガナ, until somebody writes there by hand."""
    reader = _Follower(name, kana)
    name.reading_typed.connect(reader.add)
    kana.textEdited.connect(reader.let_go)


class _Follower(QObject):
    """Know whether the フリガナ is still ours to fill."""

    def __init__(self, name: NameEdit, kana: QLineEdit) -> None:
        super().__init__(kana)
        self._name = name
        self._kana = kana
        self._by_hand = False

    def add(self, reading: str) -> None:
        """Append a reading, with a space where the name has one."""
        if self._by_hand:
            return
        before = self._kana.text()
        if not self._name.text().replace(" ", "　").strip("　") or not before:
            self._kana.setText(reading)
            return
        space = "　" if "　" in self._name.text().replace(" ", "　") and "　" not in before else ""
        self._kana.setText(f"{before}{space}{reading}")

    def let_go(self) -> None:
        """Leave the フリガナ to the hand that writes it; an emptied one is ours again."""
        self._by_hand = bool(self._kana.text())
