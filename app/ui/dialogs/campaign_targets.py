"""Choose whom a campaign asks, and say at once how many that are and who is left out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from app.office.campaigns import TargetFilter, TargetPreview
from app.rules.consents import Standing
from app.ui.forms.ui_campaign_dialog import Ui_CampaignDialog

ALL: Final = "すべて"


class CampaignTargets(QObject):
    """Be the part of the form that narrows the people; `changed` comes with each change."""

    changed = Signal()

    def __init__(self, ui: Ui_CampaignDialog, keeper: QObject) -> None:
        super().__init__(keeper)
        self._ui = ui
        self._places: Sequence[tuple[str, str]] = ()
        self.offer(())
        ui.centre_combo.currentIndexChanged.connect(self._offer_courses)
        for combo in (ui.centre_combo, ui.course_combo):
            combo.currentIndexChanged.connect(self.changed)
        for check in (ui.due_check, ui.none_check):
            check.toggled.connect(self.changed)

    @property
    def filter(self) -> TargetFilter:
        """Return whom the form names now."""
        ui = self._ui
        return TargetFilter(_standings(ui), _chosen(ui.centre_combo), _chosen(ui.course_combo))

    def offer(self, places: Sequence[tuple[str, str]]) -> None:
        """Offer the centres and their courses; nothing is narrowed yet."""
        self._places = places
        _fill(self._ui.centre_combo, {centre for centre, _course in places})
        self._offer_courses()

    def show(self, preview: TargetPreview) -> None:
        """Say how many are asked, and how many of the others are left out by which word."""
        left = [f"{word} {count:,}名" for word, count in preview.left_out.items() if count]
        self._ui.target_label.setText(f"お願いする方　{preview.count:,}名")
        self._ui.left_label.setText(
            f"一斉のお願いをお送りしない方　{'、'.join(left)}" if left else ""
        )
        self._ui.left_label.setVisible(bool(left))

    def say(self, sentence: str) -> None:
        """Say why nobody can be counted."""
        self._ui.target_label.setText("お願いする方　―")
        self._ui.left_label.setText(sentence)
        self._ui.left_label.show()

    def _offer_courses(self) -> None:
        """Offer the courses of the chosen centre."""
        centres = _chosen(self._ui.centre_combo)
        fitting = {course for centre, course in self._places if not centres or centre in centres}
        _fill(self._ui.course_combo, fitting)


def _standings(ui: Ui_CampaignDialog) -> tuple[Standing, ...]:
    """Return the standings whose boxes are ticked."""
    standings: list[tuple[bool, Standing]] = [
        (ui.due_check.isChecked(), "renewal_due"),
        (ui.none_check.isChecked(), "none"),
    ]
    return tuple(standing for ticked, standing in standings if ticked)


def _chosen(combo: QComboBox) -> tuple[str, ...]:
    """Return the one that is chosen, none for all."""
    return (combo.currentText(),) if combo.currentIndex() > 0 else ()


def _fill(combo: QComboBox, words: set[str]) -> None:
    """Offer 「すべて」 and the words, quietly."""
    quiet = QSignalBlocker(combo)
    combo.clear()
    combo.addItems([ALL, *sorted(word for word in words if word)])
    quiet.unblock()
