"""Say what is on record of the backups (控え); this release makes none yet."""

from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.periods import Days
from app.rules.roles import Verb

TITLE: Final = "控えの作成と確認"
_COLUMNS: Final = (("作成の日時", 40.0), ("確認の結果", 90.0), ("置き場所", 40.0))


def register(desk: Desk, period: Days) -> Register:
    """Return the backups of a period: none, and why."""
    desk.demand(Verb.read_governance)
    lead = (
        f"{period.words}にプログラムが作った控えです。"
        "この版のプログラムは、まだ控えを作りません。別の方法で取った控えは、ここには載りません。"
    )
    return Register(TITLE, lead, _COLUMNS, ())
