"""Let somebody else sign in at a locked screen, and say first what that throws away."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat

AT_WORK: Final = "処理が続いています。終わってから、もう一度「ほかの人に替わる」を押してください。"
UNSAVED: Final = (
    "{name}さんの保存していない入力があります。"
    "替わると、その入力は失われます。保存した記録は変わりません。"
)
SAVED: Final = (
    "{name}さんの画面を閉じて、サインインの画面に替わります。保存していない入力はありません。"
)


def ask_to_hand_over(
    seat: Seat, asker: QWidget, hidden: Sequence[QWidget], then: Callable[[], object]
) -> None:
    """Ask before what somebody typed is thrown away; what is at work must end first."""
    held = [one for one in hidden if isinstance(one, OfficeDialog)]
    if any(one.is_busy for one in held) or not seat.doing.is_idle():
        alerts.tell(asker, AT_WORK)
        return
    unsaved = any(one.is_touched() for one in held)
    alerts.ask(
        asker,
        (UNSAVED if unsaved else SAVED).format(name=seat.desk.actor.name),
        act="入力を捨てて替わる(&D)" if unsaved else "替わる(&D)",
        then=then,
        irreversible=unsaved,
    )


def throw_away(hidden: Sequence[QWidget]) -> None:
    """Close the dialogs with what is typed in them, the last opened first."""
    for window in reversed(hidden):
        if isinstance(window, OfficeDialog):
            window.leave()
