"""Ask once more where a number of the post looks mistyped; the clerk, not the program, decides."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.rules.dispatches import Posting, read_method, tracking_doubt
from app.ui import alerts

_SHOWN = 5
"""How many of the doubted numbers a box names."""


def ask_doubts(asker: QWidget, postings: Sequence[Posting], then: Callable[[], object]) -> None:
    """Go on at once where the numbers look right; otherwise when it is wanted as typed."""
    found = (tracking_doubt(read_method(one.method), one.tracking_number) for one in postings)
    doubts = [doubt for doubt in found if doubt]
    if not doubts:
        then()
        return
    more = f"\nほか{len(doubts) - _SHOWN}件" if len(doubts) > _SHOWN else ""
    said = "\n".join(doubts[:_SHOWN])
    alerts.ask(asker, f"{said}{more}", act="このまま記録する(&O)", then=then)
