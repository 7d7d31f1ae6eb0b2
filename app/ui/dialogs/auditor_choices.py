"""Offer who audits: everybody who works elsewhere, ticked one by one; one of them leads."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem

from app.office.workers import WorkerRow
from app.rules.ids import DepartmentId, WorkerId
from app.ui import theme

_LINE: Final = 30
_KEY: Final = Qt.ItemDataRole.UserRole


class AuditorChoices(QObject):
    """Fill the list of auditors and the choice of who leads, as the department is chosen."""

    def __init__(self, people: QListWidget, lead: QComboBox) -> None:
        super().__init__(people)
        self._people = people
        self._lead = lead
        self._all: Sequence[WorkerRow] = ()
        people.itemChanged.connect(lambda _item: self._offer_leads())

    def know(self, workers: Sequence[WorkerRow]) -> None:
        """Take everybody who works for the house."""
        self._all = workers

    def offer(self, department_id: DepartmentId | None) -> None:
        """Offer everybody but the people of a department; ticks of the others stay."""
        ticked = set(self.ticked())
        self._people.blockSignals(True)
        self._people.clear()
        for row in self._all:
            if department_id is None or row.department_id != department_id:
                self._add(row, ticked=row.id in ticked)
        self._people.blockSignals(False)
        self._offer_leads()

    def choose(self, workers: Sequence[WorkerId], lead: WorkerId | None) -> None:
        """Tick these people."""
        for item in self._items():
            on = item.data(_KEY) in workers
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._lead.setCurrentIndex(max(0, self._lead.findData(lead)))

    def ticked(self) -> tuple[WorkerId, ...]:
        """Return who is ticked, in the order of the list."""
        return tuple(
            WorkerId(item.data(_KEY))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def lead(self) -> WorkerId | None:
        """Return who leads; none while nobody is ticked."""
        chosen = self._lead.currentData()
        return None if chosen is None else WorkerId(chosen)

    def _add(self, row: WorkerRow, *, ticked: bool) -> None:
        where = row.department_name or "所属なし"
        item = QListWidgetItem(f"{row.name}　{where}・{row.kind.word}", self._people)
        item.setData(_KEY, int(row.id))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, theme.scaled(_LINE)))

    def _offer_leads(self) -> None:
        """Let one of the ticked people lead; who led before still does."""
        before = self._lead.currentData()
        self._lead.clear()
        for item in self._items():
            if item.checkState() is Qt.CheckState.Checked:
                self._lead.addItem(item.text(), item.data(_KEY))
        self._lead.setCurrentIndex(max(0, self._lead.findData(before)))

    def _items(self) -> Iterator[QListWidgetItem]:
        for line in range(self._people.count()):
            yield self._people.item(line)
