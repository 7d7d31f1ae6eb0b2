"""Remember how a person left a list: widths of columns and panes, and the order."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSplitter

from app.ui import memory
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView

Order = tuple[str, bool]
USUAL_PANES = (820, 500)
"""Widths of the list and of what stands beside it, where nobody chose others."""


class RememberedList:
    """Put a list back as its person left it, and keep it when she leaves."""

    def __init__(self, seat: Seat, key: str, table: TableView, splitter: QSplitter) -> None:
        self._seat = seat
        self._key = key
        self._table = table
        self._splitter = splitter
        self._left = memory.recall(seat, key)

    def put_back(self, order: Order, usual: Sequence[int] = USUAL_PANES) -> Order:
        """Restore the widths and return the order to begin with.

        `order` is the usual one, and so are the widths of the `usual` panes.
        """
        widths = self._left.get("widths")
        if isinstance(widths, dict):
            self._table.set_widths({str(key): int(width) for key, width in widths.items()})
        panes = self._left.get("panes")
        sizes = [int(width) for width in panes] if isinstance(panes, list) else list(usual)
        self._splitter.setSizes(sizes)
        left = self._left.get("order")
        known = self._table.sortable_keys()
        if isinstance(left, list) and left[0] in known:
            return str(left[0]), bool(left[1])
        return order

    def keep(self, order: Order) -> None:
        """Write down how the list stands now."""
        state = {
            "widths": self._table.widths(),
            "panes": self._splitter.sizes(),
            "order": list(order),
        }
        memory.remember(self._seat, self._key, state, self._table)
