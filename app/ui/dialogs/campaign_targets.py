"""Choose to whom a campaign goes, and say at once how many that are and who is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from app.office.campaigns import TargetFilter, TargetPreview
from app.rules.consents import Standing
from app.ui.widgets.paragraph import Paragraph

ALL: Final = "すべて"


class TargetFields(Protocol):
    """Be the fields of a form that say to whom a campaign goes."""

    centre_combo: QComboBox
    course_combo: QComboBox
    target_label: QLabel
    left_label: Paragraph


@dataclass(frozen=True)
class TargetWords:
    """Name those who get a letter, and those who get none."""

    reached: str
    left: str


ASKED: Final = TargetWords("お願いする方", "一斉のお願いをお送りしない方")
Checks = Sequence[tuple[QCheckBox, tuple[Standing, ...]]]
"""Boxes, and the standings that each stands for."""


class CampaignTargets(QObject):
    """Be the part of the form that narrows the people; `changed` comes with each change."""

    changed = Signal()

    def __init__(
        self, ui: TargetFields, checks: Checks, words: TargetWords, keeper: QObject
    ) -> None:
        super().__init__(keeper)
        self._ui, self._checks, self._words = ui, checks, words
        self._places: Sequence[tuple[str, str]] = ()
        self.offer(())
        ui.centre_combo.currentIndexChanged.connect(self._offer_courses)
        for combo in (ui.centre_combo, ui.course_combo):
            combo.currentIndexChanged.connect(self.changed)
        for check, _standings in checks:
            check.toggled.connect(self.changed)

    @property
    def filter(self) -> TargetFilter:
        """Return whom the form names now."""
        ui = self._ui
        ticked = [standings for check, standings in self._checks if check.isChecked()]
        standings = tuple(one for standings in ticked for one in standings)
        return TargetFilter(standings, _chosen(ui.centre_combo), _chosen(ui.course_combo))

    def offer(self, places: Sequence[tuple[str, str]]) -> None:
        """Offer the centres and their courses; nothing is narrowed yet."""
        self._places = places
        _fill(self._ui.centre_combo, {centre for centre, _course in places})
        self._offer_courses()

    def show(self, preview: TargetPreview) -> None:
        """Say how many are asked, and how many of the others are left out by which word."""
        left = [f"{word} {count:,}名" for word, count in preview.left_out.items() if count]
        self._ui.target_label.setText(f"{self._words.reached}　{preview.count:,}名")
        self._ui.left_label.setText(f"{self._words.left}　{'、'.join(left)}" if left else "")
        self._ui.left_label.setVisible(bool(left))

    def say(self, sentence: str) -> None:
        """Say why nobody can be counted."""
        self._ui.target_label.setText(f"{self._words.reached}　―")
        self._ui.left_label.setText(sentence)
        self._ui.left_label.show()

    def _offer_courses(self) -> None:
        """Offer the courses of the chosen centre."""
        centres = _chosen(self._ui.centre_combo)
        fitting = {course for centre, course in self._places if not centres or centre in centres}
        _fill(self._ui.course_combo, fitting)


def _chosen(combo: QComboBox) -> tuple[str, ...]:
    """Return the one that is chosen, none for all."""
    return (combo.currentText(),) if combo.currentIndex() > 0 else ()


def _fill(combo: QComboBox, words: set[str]) -> None:
    """Offer 「すべて」 and the words, quietly."""
    quiet = QSignalBlocker(combo)
    combo.clear()
    combo.addItems([ALL, *sorted(word for word in words if word)])
    quiet.unblock()
