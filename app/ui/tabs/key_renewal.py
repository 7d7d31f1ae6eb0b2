"""Ask before the key of the records is changed or they are encrypted, and say when it is done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import key_changes
from app.office.key_changes import Changed
from app.ui import alerts
from app.ui.seat import Seat

Tell = Callable[[str], object]

RENEW: Final = (
    "記録の鍵を新しくします。パスワードと復旧用シートは、そのまま使えます。"
    "先に控えを1つ作ります。ほかの画面やコマンドは、開き直すまで記録を使えません。"
)
RENEWED: Final = "記録の鍵を新しくしました。"
ENCRYPT: Final = (
    "記録を暗号化します。パスワードと復旧用シートは、そのまま使えます。"
    "先に控えを1つ作ります。暗号化する前に作った控えは、暗号化されないまま残ります。"
)
ENCRYPTED: Final = (
    "記録を暗号化しました。暗号化する前の控えは、だれでも読めます。要らないものは処分してください。"
)


def ask_to_renew(seat: Seat, asker: QWidget, tell: Tell) -> None:
    """Change the key once the person has agreed."""
    desk = seat.desk
    act = _act(seat, asker, lambda: key_changes.renew(desk), RENEWED, tell)
    alerts.ask(asker, RENEW, act="鍵を新しくする(&K)", then=act, irreversible=True)


def ask_to_encrypt(seat: Seat, asker: QWidget, tell: Tell) -> None:
    """Encrypt plain records once the person has agreed."""
    desk = seat.desk
    act = _act(seat, asker, lambda: key_changes.encrypt(desk), ENCRYPTED, tell)
    alerts.ask(asker, ENCRYPT, act="暗号化する(&E)", then=act)


def _act(
    seat: Seat, asker: QWidget, change: Callable[[], Changed], done: str, tell: Tell
) -> Callable[[], object]:
    """Return what does it beside the UI thread; a refusal is told by itself."""

    def say(changed: Changed) -> None:
        tell("".join((done, *changed.sentences)))

    return lambda: seat.doing.do(change, asker=asker, then=say)
