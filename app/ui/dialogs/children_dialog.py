"""Share what the lists of children have in common: a title, a list, a way to the family."""

from collections.abc import Sequence
from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from app.office.rows import TieRow
from app.rules.errors import OfficeError
from app.rules.ids import ChildId
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.forms.ui_children_dialog import Ui_ChildrenDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable


class ChildLine(Protocol):
    """Be a row about one child."""

    @property
    def id(self) -> ChildId:
        """Return the key of the child."""

    @property
    def members(self) -> Sequence[TieRow]:
        """Return the members whose child it is."""


R = TypeVar("R", bound=ChildLine)


class ChildrenDialog(OfficeDialog, Generic[R]):
    """List children; a double click or the button opens the family of one."""

    title: ClassVar[str]
    intro: ClassVar[str]
    act: ClassVar[str]
    nothing: ClassVar[tuple[str, str]]
    """What is said where nobody is listed: a heading and a sentence."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ChildrenDialog()
        self.ui.setupUi(self)
        self.rows: dict[int, R] = {}
        self._table = IdTable(self.columns(), self._fetch, self)
        self.ui.table.hold(self._table)
        self._dress()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.family_button.clicked.connect(self.open_family)
        self.ui.table.opened.connect(lambda _record: self.open_family())
        self.take_room(1120, 600)

    def columns(self) -> Sequence[Column[R]]:
        """Describe the list."""
        raise NotImplementedError

    def load(self) -> None:
        """Ask the office for the list."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these children in this order."""
        ui = self.ui
        chosen = ui.table.current_id()
        self.rows = {row.id: row for row in rows}
        self._table.show_ids([row.id for row in rows])
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(rows):,}人")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        ui.family_button.setEnabled(bool(rows))

    def current(self) -> R | None:
        """Return the row under the cursor."""
        return self.rows.get(self.ui.table.current_id())

    def redraw(self) -> None:
        """Paint the rows anew after something about them was changed here."""
        self.ui.table.viewport().update()

    def may_change(self) -> bool:
        """Tell whether this person may change children."""
        return may(self.seat.desk.actor.roles, Verb.register_member)

    def open_family(self) -> None:
        """Open the family of the child under the cursor; the list is fresh afterwards."""
        row = self.current()
        if row is not None:
            dialog = FamilyDialog(self.seat, row.id, self)
            dialog.finished.connect(lambda _result: self.load())
            dialog.open()

    def fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

    def _dress(self) -> None:
        """Put the words of this list into the form; what a list does not use is hidden."""
        ui = self.ui
        self.setWindowTitle(f"{self.title} - すくすく窓口")
        ui.title_label.setText(self.title)
        ui.intro_label.setText(self.intro)
        ui.save_button.setText(self.act)
        ui.empty_state.say("child", *self.nothing)
        for widget in (ui.month_box, ui.period_box, ui.all_button, ui.none_button):
            widget.hide()

    def _fetch(self, ids: Sequence[int]) -> Sequence[R]:
        return [self.rows[key] for key in ids if key in self.rows]


def member_words(row: ChildLine) -> str:
    """Name the members whose child it is, so that two of one name are told apart."""
    return "、".join(f"{one.name} 様（{one.member_code}）" for one in row.members)
