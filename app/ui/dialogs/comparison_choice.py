"""Choose the two sides of a 新旧対照表: versions, or a file that is not yet taken in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel

from app.office.policy import VersionRow
from app.rules.eras import western
from app.ui import policy_words
from app.ui.forms.ui_policy_comparison_dialog import Ui_PolicyComparisonDialog

FILE: Final = -1
"""Stands in a list for the file."""
Chosen = VersionRow | Path | None


@dataclass(frozen=True)
class Side:
    """Hold the list of one side and what is written above it."""

    label: QLabel
    combo: QComboBox

    def name(self, words: str, letter: str) -> None:
        """Write which side this is."""
        self.label.setText(f"{words}(&{letter})")
        self.combo.setAccessibleName(words)


class ComparisonChoice(QObject):
    """Hold what is chosen on both sides; `changed` comes where somebody chooses otherwise."""

    changed = Signal()

    def __init__(self, ui: Ui_PolicyComparisonDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._sides = (Side(ui.left_label, ui.left_combo), Side(ui.right_label, ui.right_combo))
        self._new, self._old = self._sides
        self._versions: dict[int, VersionRow] = {}
        self.file: Path | None = None
        for side in self._sides:
            side.combo.currentIndexChanged.connect(lambda _place: self.changed.emit())

    @property
    def old(self) -> Chosen:
        """Return what the version before is."""
        return self._versions.get(self._old.combo.currentData())

    @property
    def new(self) -> Chosen:
        """Return what the version after is, or the file."""
        key = self._new.combo.currentData()
        return self.file if key == FILE else self._versions.get(key)

    @property
    def words(self) -> list[tuple[str, str]]:
        """Return both sides as they are written in the lists."""
        sides = (("改正後", self._new), ("改正前", self._old))
        return [(words, side.combo.currentText()) for words, side in sides]

    def offer(self, versions: Sequence[VersionRow], version_id: int, *, amended_left: bool) -> None:
        """Offer the versions, newest first; what was chosen stays, at first `version_id` is."""
        known = bool(self._versions)
        kept = (self._new.combo.currentData(), self._old.combo.currentData())
        self._new, self._old = self._sides if amended_left else self._sides[::-1]
        self._new.name("改正後", "A")
        self._old.name("改正前", "B")
        self._versions = {row.id: row for row in versions}
        self._choose(*(kept if known else self._beginning(version_id)))

    def take_file(self, path: Path) -> None:
        """Put a file on the side of the new version, and the version in force beside it."""
        self.file = path
        states = {row.state: row.id for row in self._versions.values()}
        self._choose(FILE, states.get("in_force", self._old.combo.currentData()))
        self.changed.emit()

    def _beginning(self, version_id: int) -> tuple[int, int]:
        """Begin with a version against the one before it; the first one stands before the next."""
        ids = list(self._versions)
        at = min(ids.index(version_id) if version_id in ids else 0, max(0, len(ids) - 2))
        return (ids[at], ids[at + 1]) if len(ids) > 1 else (version_id, version_id)

    def _choose(self, new: int, old: int) -> None:
        for side, key in ((self._new, new), (self._old, old)):
            with QSignalBlocker(side.combo):
                side.combo.clear()
                for row in self._versions.values():
                    side.combo.addItem(version_words(row), row.id)
                if self.file is not None and side is self._new:
                    side.combo.insertItem(0, f"ファイル「{self.file.name}」", FILE)
                side.combo.setCurrentIndex(max(0, side.combo.findData(key)))
            side.combo.setToolTip(side.combo.currentText())


def version_words(row: VersionRow) -> str:
    """Name a version in a list, with what matters for comparing it."""
    state = "" if row.state == "past" else policy_words.STATES[row.state].word
    said = "・".join(words for words in (state, "" if row.has_text else "本文未登録") if words)
    return f"{western(row.on)} {row.kind}" + (f"（{said}）" if said else "")
