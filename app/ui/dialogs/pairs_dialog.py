"""Share what the lists of those entered twice have in common: the pairs, and how they are shown."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_merges_dialog import Ui_MergesDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import HasId, IdTable

_ROOM: Final = (900, 560)
P = TypeVar("P", bound=HasId)


class PairsDialog(OfficeDialog, Generic[P]):
    """List pairs; a double click or the button goes on with one."""

    def __init__(
        self, seat: Seat, columns: Sequence[Column[P]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_MergesDialog()
        self.ui.setupUi(self)
        self._pairs: Sequence[P] = ()
        self._table = IdTable(columns, lambda ids: [self._pairs[at] for at in ids], self)
        self.ui.table.hold(self._table)
        self.dress()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.table.opened.connect(lambda _at: self.save())
        self.seat.bus.changed.connect(self._hear)
        self.take_room(*_ROOM)
        self._show(())
        self.load()

    def search(self) -> Callable[[], Sequence[P]]:
        """Make what asks the office for the pairs, to be run beside the UI thread."""
        raise NotImplementedError

    def dress(self) -> None:
        """Put the words of this list into the form that it shares."""
        raise NotImplementedError

    def show_acts(self, *, some: bool, writes: bool) -> None:
        """Offer what can be done with the pair under the cursor."""
        raise NotImplementedError

    def load(self) -> None:
        """Ask for the pairs."""
        self.seat.doing.look(
            self.search(), asker=self, then=self._show, key="pairs", refused=self._fail
        )

    def pair(self) -> P | None:
        """Return the pair under the cursor."""
        at = self.ui.table.current_id()
        return self._pairs[at] if 0 <= at < len(self._pairs) else None

    def _hear(self, touched: frozenset[str]) -> None:
        if "members" in touched:
            self.load()

    def _show(self, pairs: Sequence[P]) -> None:
        """Show the pairs, the surest first."""
        ui = self.ui
        self._pairs = pairs
        self._table.show_ids(range(len(pairs)))
        ui.table.choose_line(0)
        ui.count_label.setText(f"{len(pairs):,}組" if pairs else "")
        ui.stack.setCurrentWidget(ui.list_page if pairs else ui.empty_page)
        ui.table.setFocus()
        writes = may(self.seat.desk.actor.roles, Verb.merge_members)
        self.show_acts(some=bool(pairs), writes=writes)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
