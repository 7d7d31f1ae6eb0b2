"""Open the dialogs of erasure as they look in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import members, requests
from app.office.erasure_due import DueRow
from app.office.erasures import LEFT
from app.rules.cases import Case
from app.ui.dialogs.erasure_dialog import ErasureDialog, LeftErasureDialog
from app.ui.dialogs.erasure_due_dialog import ErasureDueDialog
from app.ui.dialogs.erasure_plan_dialog import ErasurePlanDialog
from app.ui.dialogs.erasures_dialog import ErasuresDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _case(seat: Seat) -> Case:
    """Find a case of somebody on record who asks for herself."""
    keys = requests.find_ids(seat.desk)
    cases = [requests.page(seat.desk, key).case for key in keys]
    return next(one for one in cases if one.member_id is not None and one.rights)


def _plan(seat: Seat) -> QWidget:
    case = _case(seat)
    dialog = ErasurePlanDialog(seat, case, case.rights[0])
    dialog.ui.roll_check.setChecked(True)
    return dialog


def _erase(seat: Seat) -> QWidget:
    case = _case(seat)
    return ErasureDialog(seat, case, case.rights[0])


def _left(seat: Seat) -> QWidget:
    (row, *_others) = members.rows(seat.desk, members.find_ids(seat.desk, limit=1))
    due = DueRow(row.id, row.member_code, row.name, "退会", seat.desk.today, LEFT)
    return LeftErasureDialog(seat, due)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("erasure_plan_dialog", _plan),
    ("erasure_dialog", _erase),
    ("erasure_dialog_left", _left),
    ("erasure_due_dialog", ErasureDueDialog),
    ("erasures_dialog", ErasuresDialog),
)
"""Each picture's name, and how to open what it shows."""
