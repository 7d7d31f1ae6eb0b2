"""Choose people of the house from a list: narrowed by words and by a group, ticked by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.office.workers import WorkerRow
from app.rules.ids import WorkerId
from app.rules.names import search_key
from app.ui import theme
from app.ui.widgets.search_box import SearchBox

_KEY = int(Qt.ItemDataRole.UserRole)
LINE = 26
"""How high a line with its box is, in pixels at 標準."""


@dataclass(frozen=True)
class Offer:
    """Be one person to choose; `state` stands beside the name, `groups` are those she is in."""

    worker: WorkerRow
    state: str = ""
    groups: frozenset[str] = frozenset()

    @property
    def words(self) -> str:
        """Say who it is."""
        number, place = self.worker.number, self.worker.department_name
        parts = (number, self.worker.name, place, self.worker.kind.word, self.state)
        return "　".join(part for part in parts if part)


class PickerForm(Protocol):
    """Be a form with the widgets of this choice."""

    people_search: SearchBox
    whom_combo: QComboBox
    all_button: QPushButton
    none_button: QPushButton
    people_label: QLabel
    people_list: QListWidget


class WorkerPicker(QObject):
    """Keep who is ticked, whatever the list shows at the moment."""

    def __init__(
        self, form: PickerForm, groups: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._offers: Sequence[Offer] = ()
        self._ticked: set[WorkerId] = set()
        self._text = ""
        self.when_changed: Callable[[], object] = _nothing
        for key, word in groups:
            form.whom_combo.addItem(word, key)
        form.people_search.searched.connect(self.narrow)
        form.whom_combo.currentIndexChanged.connect(lambda _at: self._show())
        form.all_button.clicked.connect(lambda: self._tick_all(ticked=True))
        form.none_button.clicked.connect(lambda: self._tick_all(ticked=False))
        form.people_list.itemChanged.connect(self._take)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these people; who was ticked and is still there stays so."""
        self._offers = offers
        self._ticked &= {one.worker.id for one in offers}
        self._show()

    def narrow(self, text: str) -> None:
        """Show only whom these words name."""
        self._text = text
        self._show()

    def choose(self, keys: Sequence[WorkerId]) -> None:
        """Tick these people."""
        self._ticked |= set(keys)
        self._show()

    def clear(self) -> None:
        """Take all ticks away."""
        self._ticked.clear()
        self._show()

    def ticked(self) -> tuple[Offer, ...]:
        """Return who is ticked, in the order of the list."""
        return tuple(one for one in self._offers if one.worker.id in self._ticked)

    def _fits(self, one: Offer) -> bool:
        group = str(self._form.whom_combo.currentData() or "")
        said = search_key(one.words + one.worker.kana)
        named = all(search_key(word) in said for word in self._text.split())
        return named and (not group or group in one.groups)

    def _show(self) -> None:
        shown = self._form.people_list
        shown.blockSignals(True)
        shown.clear()
        for one in filter(self._fits, self._offers):
            item = QListWidgetItem(one.words)
            item.setData(_KEY, int(one.worker.id))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(QSize(0, theme.scaled(LINE)))
            item.setCheckState(_check(ticked=one.worker.id in self._ticked))
            shown.addItem(item)
        shown.blockSignals(False)
        self._say()

    def _take(self, item: QListWidgetItem) -> None:
        key = WorkerId(int(item.data(_KEY)))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self._say()

    def _tick_all(self, *, ticked: bool) -> None:
        """Tick everybody who is shown; take all ticks away, of those not shown too."""
        seen = {one.worker.id for one in self._offers if self._fits(one)}
        self._ticked = self._ticked | seen if ticked else set()
        self._show()

    def _say(self) -> None:
        label = self._form.people_label
        bare, _, letter = label.text().partition("　")[0].partition("(&")
        label.setText(f"{bare}(&{letter}　{len(self._ticked)}人を選択")
        self.when_changed()


def _check(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _nothing() -> None:
    """Do nothing."""
