"""Remind of a recovery sheet of which nobody has shown yet that it is on paper and can be read."""

from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.roles import Verb
from app.storage.unit import Unit

_KEY: Final = "recovery_sheet_proved"
PROVED: Final = "復旧用シートの文字を確かめた"
REMINDER: Final = (
    "復旧用シートが紙になっていて読めることを、まだ確かめていません。パスワードを忘れると、"
    "記録を開けるのはこのシートだけです。「操作記録・設定」の「利用者」にある"
    "「復旧用シートを作り直す」で、新しいシートを印刷して文字を確かめてください。"
)


def keep(unit: Unit, *, proved: bool) -> None:
    """Keep whether the sheet that opens the records now was read from paper."""
    unit.settings.change(_KEY, proved)


def prove(desk: Desk) -> Changes:
    """Put on record that characters of the sheet were typed from paper, and were right."""
    desk.demand(Verb.renew_keys)
    with desk.unit(PROVED) as unit:
        keep(unit, proved=True)
        unit.log((("staff", desk.actor.id),))
    return changes("history", "settings")


def unproved(desk: Desk) -> str:
    """Return the reminder; empty where the sheet was read, or nobody knows of an older one."""
    desk.demand(Verb.renew_keys)
    with desk.look() as unit:
        return REMINDER if unit.settings.read(_KEY) is False else ""
