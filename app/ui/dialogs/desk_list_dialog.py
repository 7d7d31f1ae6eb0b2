"""Be one list of the desk: rows, what they say whole, and what can be done with the chosen one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_desk_list_dialog import Ui_DeskListDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import HasId, IdTable

R = TypeVar("R", bound=HasId)


@dataclass(frozen=True)
class ListWords:
    """Hold what a list says: its title, what it is for, and what to do while it is empty."""

    title: str
    intro: str
    empty: str
    hint: str
    icon: str = "file"


@dataclass(frozen=True)
class ListAct(Generic[R]):
    """Be one button: its words, who may, for which rows, and what it does.

    Without `fits` no row is needed.
    """

    words: str
    verb: Verb
    run: Callable[[], object]
    fits: Callable[[R], bool] | None = None


class DeskListDialog(OfficeDialog, Generic[R]):
    """Show rows that `question` returns; the last act is the primary one."""

    nouns: ClassVar[frozenset[str]] = frozenset()
    """After what was changed the list asks again."""

    def __init__(
        self,
        seat: Seat,
        words: ListWords,
        columns: Sequence[Column[R]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_DeskListDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, R] = {}
        self._table = IdTable(columns, self._fetch, self)
        self.ui.table.hold(self._table)
        self.ui.table.setAccessibleName(words.title)
        self._say(words)
        self._join(self.acts())
        seat.bus.changed.connect(self._hear)
        self.take_room(1120, 560)
        self.load()

    def acts(self) -> Sequence[ListAct[R]]:
        """List the buttons, at most five, the primary one last."""
        raise NotImplementedError

    def question(self) -> Callable[[], Sequence[R]]:
        """Return the question to the office, to be asked beside the UI thread."""
        raise NotImplementedError

    def whole(self, row: R) -> str:
        """Say everything about one row that its columns have no room for."""
        del row
        return ""

    def load(self) -> None:
        """Ask for the rows."""
        self.seat.doing.look(
            self.question(), asker=self, then=self._show, key="rows", refused=self._fail
        )

    def current(self) -> R | None:
        """Return the row under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def save(self) -> None:
        """Do what the primary button stands for."""
        self._joined[-1][0].run()

    def tell(self, sentence: str) -> None:
        """Say that something is done."""
        self.ui.notice.say(sentence)
        self.recorded.emit(sentence)

    def _say(self, words: ListWords) -> None:
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        self.ui.intro_label.setText(words.intro)
        self.ui.empty_state.say(words.icon, words.empty, words.hint)

    def _join(self, acts: Sequence[ListAct[R]]) -> None:
        """Give each act its button; what this person may not do has none."""
        ui = self.ui
        beside = (ui.first_button, ui.second_button, ui.third_button, ui.fourth_button)
        buttons = (*beside[: len(acts) - 1], ui.save_button)
        self._joined: list[tuple[ListAct[R], QPushButton]] = list(zip(acts, buttons, strict=True))
        self.settle(ui.save_button, ui.cancel_button)
        for button in beside:
            button.setVisible(button in buttons)
        for act, button in self._joined:
            button.setText(act.words)
            button.setVisible(may(self.seat.desk.actor.roles, act.verb))
            if button is not ui.save_button:
                button.clicked.connect(act.run)
        ui.table.chosen.connect(lambda _key: self._show_acts())
        ui.table.opened.connect(lambda _key: ui.save_button.click())

    def _show(self, rows: Sequence[R]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {int(row.id): row for row in rows}
        self._table.show_ids(self._rows)
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.table.squeeze()
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        self._show_acts()

    def _show_acts(self) -> None:
        """Offer what can be done with the row under the cursor."""
        row = self.current()
        for act, button in self._joined:
            button.setEnabled(act.fits is None or (row is not None and act.fits(row)))
        words = "" if row is None else self.whole(row)
        self.ui.detail_label.setText(words)
        self.ui.detail_label.setVisible(bool(words))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something that is listed was changed."""
        if self.nouns & touched:
            self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

    def _fetch(self, ids: Sequence[int]) -> Sequence[R]:
        return [self._rows[key] for key in ids if key in self._rows]
