"""Take what is wished of each right: a line beside each, and what a wish is about."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.rules.requests import Wish
from app.rules.rights import Remedy
from app.ui.widgets.enter_moves import chain

CHOOSE: Final = "申出の内容を選んでください"
HINTS: Final[Mapping[Remedy, str]] = {
    Remedy.disclosure: "例　登録の内容と、提供した先",
    Remedy.correction: "どの項目を、何から何に",
    Remedy.suspension_of_use: "どの利用を止めてほしいか",
    Remedy.erasure: "どの情報を消してほしいか",
    Remedy.suspension_of_provision: "どこへの提供を止めてほしいか",
    Remedy.complaint: "どうしてほしいか",
}
"""What helps to ask."""
ALWAYS: Final = frozenset(
    {
        Remedy.correction,
        Remedy.suspension_of_use,
        Remedy.erasure,
        Remedy.suspension_of_provision,
    }
)
"""Whose words decide what will be done; the others need them only beside each other."""


class AskedFields(QObject):
    """Show a line for each right that is ticked; `changed` tells of every word."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, box: QWidget, keeper: QWidget) -> None:
        super().__init__(keeper)
        self._box = box
        self.edits: dict[Remedy, QLineEdit] = {}
        self._labels: dict[Remedy, QLabel] = {}
        for line, remedy in enumerate(one for one in Remedy if one is not Remedy.wish):
            self._add(remedy, line, grid, box)
        self.wish_combo = self._add_wish(grid, box)
        grid.setColumnStretch(1, 1)
        self._ticked: tuple[Remedy, ...] = ()
        self.follow(())

    def follow(self, ticked: Sequence[str]) -> None:
        """Show the lines of what is ticked."""
        self._ticked = tuple(Remedy(code) for code in ticked)
        several = len(self._ticked) > 1
        for remedy, edit in self.edits.items():
            wanted = remedy in self._ticked and (several or remedy in ALWAYS)
            edit.setVisible(wanted)
            self._labels[remedy].setVisible(wanted)
        wish = Remedy.wish in self._ticked
        self.wish_combo.setVisible(wish)
        self._labels[Remedy.wish].setVisible(wish)
        shown = [*self.edits.values(), self.wish_combo]
        self._box.setVisible(any(not field.isHidden() for field in shown))

    def read(self, rights: Sequence[str]) -> tuple[str, ...]:
        """Return what was written beside these rights, in their order."""
        edits = [self.edits.get(Remedy(code)) for code in rights]
        words = ["" if edit is None or edit.isHidden() else edit.text().strip() for edit in edits]
        return tuple(words) if any(words) else ()

    @property
    def wish(self) -> str:
        """Return the code of what the wish is, empty where none is ticked or chosen."""
        return str(self.wish_combo.currentData() or "") if Remedy.wish in self._ticked else ""

    @property
    def lacks_wish(self) -> bool:
        """Tell whether a wish is ticked and nobody said which."""
        return Remedy.wish in self._ticked and not self.wish

    def choose_wish(self, wish: str) -> None:
        """Choose what the wish is."""
        self.wish_combo.setCurrentIndex(max(0, self.wish_combo.findData(wish)))

    def show(self, rights: Sequence[str], asked: Sequence[str], wish: str) -> None:
        """Put back what was written at intake."""
        for code, words in zip(rights, asked, strict=False):
            if (edit := self.edits.get(Remedy(code))) is not None:
                edit.setText(words)
        self.choose_wish(wish)

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Let Tab go through the lines between two fields."""
        chain(before, *self.edits.values(), self.wish_combo, after)

    def _add(self, remedy: Remedy, line: int, grid: QGridLayout, box: QWidget) -> None:
        edit = QLineEdit(box)
        edit.setObjectName(f"asked_{remedy.value}")
        edit.setAccessibleName(f"{remedy.word}について、どうしてほしいか")
        edit.setPlaceholderText(HINTS.get(remedy, ""))
        edit.setMaxLength(1000)
        edit.textChanged.connect(self.changed)
        self.edits[remedy] = edit
        self._label(remedy, remedy.word, line, grid, box)
        grid.addWidget(edit, line, 1)

    def _add_wish(self, grid: QGridLayout, box: QWidget) -> QComboBox:
        combo = QComboBox(box)
        combo.setObjectName("wish_combo")
        combo.setAccessibleName("申出の内容")
        combo.addItem(CHOOSE, "")
        for wish in Wish:
            combo.addItem(wish.word, wish.value)
        combo.currentIndexChanged.connect(self.changed)
        self._label(Remedy.wish, "申出の内容", len(self.edits), grid, box)
        grid.addWidget(combo, len(self.edits), 1)
        return combo

    def _label(self, remedy: Remedy, text: str, line: int, grid: QGridLayout, box: QWidget) -> None:
        label = QLabel(text, box)
        label.setProperty("kind", "muted")
        self._labels[remedy] = label
        grid.addWidget(label, line, 0)
