"""Tell whoever comes in, or back, of the wrong passwords that somebody typed meanwhile (SAFETY §2).

It is put on record as well: telling it forgets the tries themselves.
"""

from contextlib import suppress
from typing import Final

from app.office.desk import Desk
from app.rules import tries
from app.rules.errors import OfficeError
from app.rules.roles import Role

WRONG_TRIES: Final = "まちがったパスワードが入力されていた"


def tell(desk: Desk, wrong: int) -> str:
    """Put on record how many there were and return what is said of them; empty where none."""
    if not wrong:
        return ""
    with suppress(OfficeError), desk.unit(WRONG_TRIES) as unit:
        unit.log((("staff", desk.actor.id),), {"tries": wrong})
    return tries.told(wrong, is_head=Role.manager in desk.actor.roles)
