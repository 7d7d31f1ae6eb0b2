"""Take which rights are asked for, each with its basis where there is a choice."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from app.rules.rights import Remedy, bases_of
from app.ui.widgets.enter_moves import chain

CHOOSE: Final = "根拠を選んでください"
ABREAST: Final = 3
"""How many boxes stand in one line."""


class RightsFields(QObject):
    """Hold a box for each remedy and, where one is ticked, its bases; `changed` tells of both."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, on: date, keeper: QWidget) -> None:
        super().__init__(keeper)
        self.boxes: dict[Remedy, QCheckBox] = {}
        self.bases: dict[Remedy, QComboBox] = {}
        self._labels: dict[Remedy, QLabel] = {}
        for place, remedy in enumerate(Remedy):
            grid.addWidget(self._box(remedy, keeper), place // ABREAST, place % ABREAST)
        choosable = [remedy for remedy in Remedy if bases_of(remedy, on)[1:]]
        for line, remedy in enumerate(choosable, start=grid.rowCount()):
            self._add_bases(remedy, bases_of(remedy, on), keeper)
            grid.addWidget(self._labels[remedy], line, 0)
            grid.addWidget(self.bases[remedy], line, 1, 1, ABREAST - 1)
        for column in range(ABREAST):
            grid.setColumnStretch(column, 1)
        self._follow()

    def read(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the codes of what is ticked, and beside each its basis or an empty text."""
        ticked = [remedy for remedy, box in self.boxes.items() if box.isChecked()]
        return tuple(ticked), tuple(self._basis(remedy) for remedy in ticked)

    def show(self, rights: Sequence[str], bases: Sequence[str]) -> None:
        """Tick these rights and choose their bases."""
        beside = (*bases, *("" for _ in rights))
        for code, basis in zip(rights, beside, strict=False):
            remedy = next((one for one in Remedy if one == code), None)
            if remedy is None:
                continue
            self.boxes[remedy].setChecked(True)
            if remedy in self.bases:
                combo = self.bases[remedy]
                combo.setCurrentIndex(max(0, combo.findData(basis)))

    @property
    def last(self) -> QWidget:
        """Return the field that Tab comes to last."""
        return [*self.boxes.values(), *self.bases.values()][-1]

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """Let Tab go from one field through every box and its bases to another."""
        chain(before, *self.boxes.values(), *self.bases.values(), after)

    def _box(self, remedy: Remedy, keeper: QWidget) -> QCheckBox:
        """Make the box of one remedy."""
        self.boxes[remedy] = QCheckBox(remedy.word, keeper)
        self.boxes[remedy].setObjectName(f"right_{remedy.value}")
        self.boxes[remedy].toggled.connect(self._follow)
        return self.boxes[remedy]

    def _basis(self, remedy: Remedy) -> str:
        """Return the basis that is chosen for a remedy."""
        return str(self.bases[remedy].currentData() or "") if remedy in self.bases else ""

    def _add_bases(self, remedy: Remedy, choices: Sequence[str], keeper: QWidget) -> None:
        """Add the bases one can choose from."""
        combo = QComboBox(keeper)
        combo.setObjectName(f"basis_{remedy.value}")
        combo.setAccessibleName(f"{remedy.word}の根拠")
        combo.addItem(CHOOSE, "")
        for basis in choices:
            combo.addItem(basis, basis)
        combo.setMinimumContentsLength(12)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(self.changed)
        self.bases[remedy] = combo
        label = QLabel(f"{remedy.word}の根拠", keeper)
        label.setProperty("kind", "muted")
        self._labels[remedy] = label

    def _follow(self) -> None:
        """Show the bases of what is ticked only."""
        for remedy, combo in self.bases.items():
            for field in (combo, self._labels[remedy]):
                field.setVisible(self.boxes[remedy].isChecked())
        self.changed.emit()
