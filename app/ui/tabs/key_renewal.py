"""Ask before the key of the records is changed or they are encrypted, and say when it is done."""

from collections.abc import Callable
from typing import Any, Final

from app.office import key_changes
from app.office.key_changes import Changed
from app.ui import alerts
from app.ui.tabs.register_page import RegisterPage

RENEW: Final = (
    "記録の鍵を新しくします。パスワードと復旧用シートは、そのまま使えます。"
    "先に控えを1つ作ります。ほかの画面やコマンドは、開き直すまで記録を使えません。"
)
RENEWING: Final = "記録の鍵を新しくしています。そのままお待ちください。"
ENCRYPTING: Final = "記録を暗号化しています。そのままお待ちください。"
RENEWED: Final = "記録の鍵を新しくしました。"
ENCRYPT: Final = (
    "記録を暗号化します。パスワードと復旧用シートは、そのまま使えます。"
    "先に控えを1つ作ります。暗号化する前に作った控えは、暗号化されないまま残ります。"
)
ENCRYPTED: Final = (
    "記録を暗号化しました。暗号化する前の控えは、だれでも読めます。要らないものは処分してください。"
)


def ask_to_renew(page: RegisterPage[Any]) -> None:
    """Change the key once the person has agreed."""
    desk = page.seat.desk
    act = _act(page, RENEWING, lambda: key_changes.renew(desk), RENEWED)
    alerts.ask(page, RENEW, act="鍵を新しくする(&K)", then=act, irreversible=True)


def ask_to_encrypt(page: RegisterPage[Any]) -> None:
    """Encrypt plain records once the person has agreed."""
    desk = page.seat.desk
    act = _act(page, ENCRYPTING, lambda: key_changes.encrypt(desk), ENCRYPTED)
    alerts.ask(page, ENCRYPT, act="暗号化する(&E)", then=act)


def _act(
    page: RegisterPage[Any], words: str, change: Callable[[], Changed], done: str
) -> Callable[[], object]:
    """Return what does it beside the UI thread; a refusal is told by itself."""

    def say(changed: Changed) -> None:
        page.tell("".join((done, *changed.sentences)))

    return lambda: page.work(words, change, say)
