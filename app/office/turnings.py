"""Put on record how encryption is turned on and off, and end at an opening what was cut short.

What was begun stands in the settings until its end stands in the log: the records may turn and
the program be killed before it can say so.
"""

from typing import Final

from app.office.desk import Desk
from app.storage.conversion import Traces

TURNING: Final = {True: "記録の暗号化を始めた", False: "記録の暗号化をやめる処理を始めた"}
TURNED: Final = {True: "記録を暗号化した", False: "記録の暗号化をやめた"}
UNTURNED: Final = "記録の暗号化は、元のままで終わった"

_BEGUN: Final = "keys/turning"
_OVERWRITTEN: Final = "暗号化していない元のファイルは、上書きして消しました。"
_OUT_OF_REACH: Final = (
    "元のファイルの跡は、このディスクでは上書きできませんでした。"
    "暗号化していない内容が、ディスクから読み取られるおそれがあります。"
    "ディスク全体を暗号化するか、手放すときに全体を消去してください。"
)
_WAITING: Final = (
    "元のファイルと鍵のファイルの後始末が残っています。次に開くときに仕上げます。"
    "いったん閉じて、もう一度サインインしてください。"
)
UNLOGGED: Final = "操作記録には、次に開くときに書きます。"


def begin(desk: Desk, *, encrypted: bool) -> None:
    """Put on record that the records are about to turn."""
    with desk.unit(TURNING[encrypted]) as unit:
        unit.settings.change(_BEGUN, {"encrypted": encrypted, "by": desk.actor.id})
        unit.log((("staff", desk.actor.id),))


def end(desk: Desk, *, encrypted: bool) -> None:
    """Put on record that the records have turned."""
    _end(desk, TURNED[encrypted], desk.actor.id)


def settle(desk: Desk) -> None:
    """Put on record what became of a turning whose end nobody could write down."""
    with desk.look() as unit:
        begun = unit.settings.read(_BEGUN)
    if isinstance(begun, dict):
        turned = desk.store.encrypted is begun["encrypted"]
        _end(desk, TURNED[begun["encrypted"]] if turned else UNTURNED, begun["by"])


def said(traces: Traces, *, encrypted: bool) -> tuple[str, ...]:
    """Say what became of the old file; an encrypted one may lie where it lay."""
    if traces is Traces.waiting:
        return (_WAITING,)
    if not encrypted:
        return ()
    return (_OVERWRITTEN if traces is Traces.overwritten else _OUT_OF_REACH,)


def _end(desk: Desk, title: str, by: int) -> None:
    with desk.unit(title) as unit:
        unit.settings.change(_BEGUN, None)
        unit.log((("staff", by),))
