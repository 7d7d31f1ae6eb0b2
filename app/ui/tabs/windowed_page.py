"""Be a page whose list may be a million rows long: all keys, but only the rows looked at."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.rules.errors import OfficeError
from app.ui.tables.id_table import HasId
from app.ui.tabs.register_ground import LEAST, NOT_FOUND
from app.ui.tabs.register_page import RegisterPage

R = TypeVar("R", bound=HasId)


class WindowedPage(RegisterPage[R]):
    """Let the office find the keys; words and chips go there, and rows come as one scrolls.

    `found` holds the keys that are listed.
    """

    found: Sequence[int] = ()

    def finding(self) -> Callable[[], Sequence[int]]:
        """Return the question for the keys that fit words and chip; asked beside the UI thread."""
        raise NotImplementedError

    def fetch(self, ids: Sequence[int]) -> Sequence[R]:
        """Return the rows of a few keys, in any order."""
        raise NotImplementedError

    def current(self) -> R | None:
        """Return the row under the cursor."""
        return self._table.row_at(self._table.line_of(self.ui.table.current_id()))

    def refresh(self) -> None:
        """Ask again for the keys."""
        self.seat.doing.look(
            self.finding(), asker=self, then=self._list, key="rows", refused=self._refused
        )

    def _show(self) -> None:
        """Ask for what the words and the chip find now."""
        self.refresh()

    def _list(self, found: Sequence[int]) -> None:
        """List what was found; the cursor stays on its row."""
        ui = self.ui
        if self._wanted >= 0 and self._wanted not in found and self._is_narrowed():
            self._widen()
            self.refresh()
            return
        keep = self._wanted if self._wanted >= 0 else ui.table.current_id()
        self.found, self._wanted = found, -1
        self._let_act(allowed=True)
        self._table.show_ids(found)
        ui.table.squeeze(LEAST)
        ui.count_label.setText(f"{len(found):,}{self.unit}" if found else "")
        ui.list_stack.setCurrentWidget(ui.list_page if found else ui.empty_page)
        if not found:
            self._say_empty()
            self.sheet.show_nothing(choosable=False)
        elif not ui.table.choose(keep):
            ui.table.choose_line(0)

    def _refused(self, error: OfficeError) -> None:
        self.found = ()
        super()._refused(error)

    def _say_empty(self) -> None:
        """Say why nothing is listed, and offer the way on."""
        if self._is_narrowed():
            heading = "見つかりませんでした"
            self.ui.empty_state.say("search", heading, NOT_FOUND, "条件を消す(&Z)")
        else:
            self.ui.empty_state.say(self.picture, *self.empty_words())

    def _is_narrowed(self) -> bool:
        return bool(self.ui.search_box.text().strip() or self.ui.chips.key)

    def _help_on(self) -> None:
        """Take the conditions away, or begin what is new."""
        if self._is_narrowed():
            self._widen()
        else:
            self.new()

    def _choose(self, row_id: int) -> None:
        """Ask for everything of the row under the cursor."""
        row = self.current()
        self._rows = {} if row is None else {row_id: row}
        super()._choose(row_id)

    def _fetch(self, ids: Sequence[int]) -> Sequence[R]:
        return self.fetch(ids)
