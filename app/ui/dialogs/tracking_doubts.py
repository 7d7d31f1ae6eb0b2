"""Ask once more where a number of the post looks wrong; the clerk, not the program, decides."""

from collections.abc import Callable, Sequence
from typing import Final

from app.rules.errors import OfficeError
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing

_SHOWN: Final = 5
"""How many of the doubted numbers a box names."""


def ask_doubts(
    doing: Doing,
    asker: OfficeDialog,
    question: Callable[[], Sequence[str]],
    then: Callable[[], object],
    refused: Callable[[OfficeError], object],
) -> None:
    """Go on at once where the numbers look right; otherwise when it is wanted as typed."""

    def answer(doubts: Sequence[str]) -> None:
        asker.set_busy(busy=False)
        if not doubts:
            then()
            return
        more = f"\nほか{len(doubts) - _SHOWN}件" if len(doubts) > _SHOWN else ""
        said = "\n".join(doubts[:_SHOWN])
        alerts.ask(asker, f"{said}{more}", act="このまま記録する(&O)", then=then)

    def fail(error: OfficeError) -> None:
        asker.set_busy(busy=False)
        refused(error)

    asker.set_busy(busy=True)
    doing.look(question, asker=asker, then=answer, refused=fail, key="doubts")
