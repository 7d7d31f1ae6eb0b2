"""Remind of a recovery sheet of which nobody has shown yet that it is on paper and can be read.

What was shown is kept with the sheet of which it was shown: one that was made since, or that is
the one of today after a restore, has been read by nobody.
"""

from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit

_KEY: Final = "recovery_sheet_proved"
PROVED: Final = "復旧用シートの文字を確かめた"
REMINDER: Final = (
    "復旧用シートが紙になっていて読めることを、まだ確かめていません。パスワードを忘れると、"
    "記録を開けるのはこのシートだけです。「操作記録・設定」の「利用者」にある"
    "「復旧用シートを作り直す」で、新しいシートを印刷して文字を確かめてください。"
)
_NOT_TODAYS: Final = (
    "このシートのあとに、別の復旧用シートが作られています。このシートでは、もう記録を開けません。"
    "文字を確かめたことは記録していません。この画面を閉じ、このシートを裁断してください。"
)


def keep(unit: Unit, sheet: str, *, proved: bool) -> None:
    """Keep whether this sheet was read from paper; `sheet` is by what the key ring knows it."""
    unit.settings.change(_KEY, {"sheet": sheet, "proved": proved})


def prove(desk: Desk, sheet: str) -> Changes:
    """Put on record that characters of this sheet were typed from paper, and were right.

    Raises:
        Refused: another sheet was made since, and this one opens nothing.
    """
    desk.demand(Verb.renew_keys)
    with desk.unit(PROVED) as unit:
        if sheet != desk.store.ring_now().sheet:
            raise Refused(_NOT_TODAYS)
        keep(unit, sheet, proved=True)
        unit.log((("staff", desk.actor.id),))
    return changes("history", "settings")


def unproved(desk: Desk) -> str:
    """Return the reminder; empty where the sheet was read, or nobody knows of an older one.

    Earlier releases kept true or false alone; a sheet made since is known by name.
    """
    desk.demand(Verb.renew_keys)
    with desk.look() as unit:
        kept = unit.settings.read(_KEY)
    if not isinstance(kept, dict):
        return REMINDER if kept is False else ""
    read = kept["proved"] and kept["sheet"] == desk.store.ring_now().sheet
    return "" if read else REMINDER
