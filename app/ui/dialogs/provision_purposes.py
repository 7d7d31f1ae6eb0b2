"""Choose for which purposes something is given: those of the policy in force on the day."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem

from app.office import provision_promises
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_purposes import PURPOSED
from app.ui.seat import Seat
from app.ui.widgets.ticked_lines import TickedLines


class PurposesForm(Protocol):
    """Be a form with the widgets of this choice."""

    purposes_label: QLabel
    purposes_list: QListWidget
    other_purpose_edit: QLineEdit


class ProvisionPurposes(QObject):
    """List the purposes that are offered on a ground; ticked ones count, and what is typed."""

    def __init__(self, form: PurposesForm, seat: Seat, keeper: QDialog) -> None:
        super().__init__(keeper)
        self._form, self._seat, self._keeper = form, seat, keeper
        form.purposes_list.setItemDelegate(TickedLines(form.purposes_list))
        self._wished: set[str] = set()
        self._asked: tuple[ProvisionGround | None, date | None] = (None, None)

    def purposes(self) -> tuple[str, ...]:
        """Return what was ticked, and what was typed beside the list."""
        if self._form.purposes_list.isHidden():
            return ()
        typed = self._form.other_purpose_edit.text().replace(",", "、").split("、")
        return (*self._ticked(), *(one.strip() for one in typed if one.strip()))

    def tick(self, words: str) -> None:
        """Tick one of the purposes that are offered, at once or when they are there."""
        self._wished.add(words)
        for item in self._items():
            if item.text() == words:
                self._wished.discard(words)
                item.setCheckState(Qt.CheckState.Checked)

    def ask(self, ground: ProvisionGround | None, day: date | None) -> None:
        """Offer the purposes for a ground on a day; the law's own exceptions need none."""
        wanted = ground in PURPOSED
        widgets = (self._form.purposes_label, self._form.purposes_list)
        for widget in (*widgets, self._form.other_purpose_edit):
            widget.setVisible(wanted)
        if not wanted or day is None or self._asked == (ground, day):
            return
        self._asked = (ground, day)
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: provision_promises.purposes_for(desk, ground, day),
            asker=self._keeper,
            then=self._show,
            key="purposes",
        )

    def _show(self, words: Sequence[str]) -> None:
        ticked = {*self._ticked(), *self._wished}
        self._wished.clear()
        self._form.purposes_list.clear()
        for one in words:
            item = QListWidgetItem(one, self._form.purposes_list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = one in ticked or len(words) == 1
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        listed = self._form.purposes_list
        return [listed.item(row) for row in range(listed.count())]

    def _ticked(self) -> tuple[str, ...]:
        items = (one for one in self._items() if one.checkState() is Qt.CheckState.Checked)
        return tuple(one.text() for one in items)
