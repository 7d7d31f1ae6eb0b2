"""Open the window in which the printing of a rare name is decided, as it looks in the work."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import members
from app.office.member_drafts import stored_draft
from app.office.spelt_names import Whose
from app.ui.dialogs.printed_name_dialog import PrintedNameDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]
RARE: Final = "見本邊\U000e0104　花子"
_CODE: Final = "98765432"


def _rare(seat: Seat) -> QWidget:
    """Register somebody whose name no font has, after the likeness of somebody else."""
    desk = seat.desk
    rows = members.rows(desk, members.find_ids(desk))
    key = next((row.id for row in rows if row.name == RARE), None)
    if key is None:
        with desk.look() as unit:
            likeness = stored_draft(unit, rows[0].id)
        draft = replace(likeness, member_code=_CODE, name=RARE, children=())
        key = members.register(desk, draft).member_id
    return PrintedNameDialog(seat, Whose(key))


SCENES: Final[tuple[tuple[str, Open], ...]] = (("printed_name_dialog", _rare),)
"""The window of rare names."""
