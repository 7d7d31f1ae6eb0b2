"""Open the dialogs about one member as they look in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.office import member_page, members
from app.office.member_page import MemberPage
from app.ui.dialogs.come_back_dialog import ComeBackDialog
from app.ui.dialogs.confidentiality_dialogs import LiftDialog, ProtectDialog, UnveilDialog
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.exits_dialog import ExitsDialog
from app.ui.dialogs.mail_dialogs import ResumeMailDialog, StopMailDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.member_end_dialogs import DeathDialog, LeaveDialog, UndoStateDialog
from app.ui.dialogs.member_step_dialog import MemberStepDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _page(seat: Seat, standing: str | None = None) -> MemberPage:
    """Return the page of somebody, of this standing where there is one."""
    fitting = members.find_ids(seat.desk, standing=standing)
    return member_page.page(seat.desk, (*fitting, *members.find_ids(seat.desk))[0])


def _step(kind: type[MemberStepDialog]) -> Open:
    return lambda seat: kind(seat, _page(seat))


def _more(seat: Seat) -> QWidget:
    dialog = MemberDialog(seat)
    ui = dialog.ui
    for edit, text in (
        (ui.name_edit, "架空　美咲"),
        (ui.group_edit, "見本第3"),
        (ui.care_edit, "架空　一郎様方"),
        (ui.note_edit, "留守番電話には残さない。平日の夜のみ。"),
        (ui.away_postal_edit, "997-0015"),
        (ui.away_address_edit, "山形県鶴岡市架空町9-9"),
    ):
        edit.setText(text)
    ui.away_until_field.set_text("2026-09-30")
    QTimer.singleShot(0, dialog, lambda: ui.scroll.ensureWidgetVisible(ui.away_until_field))
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("member_dialog_more", _more),
    ("leave_dialog", _step(LeaveDialog)),
    ("death_dialog", _step(DeathDialog)),
    ("undo_state_dialog", _step(UndoStateDialog)),
    ("stop_mail_dialog", _step(StopMailDialog)),
    ("resume_mail_dialog", _step(ResumeMailDialog)),
    ("protect_dialog", _step(ProtectDialog)),
    ("lift_dialog", _step(LiftDialog)),
    ("unveil_dialog", _step(UnveilDialog)),
    ("exit_plan_dialog", lambda seat: ExitPlanDialog(seat, _page(seat, "withdrawn"))),
    ("come_back_dialog", lambda seat: ComeBackDialog(seat, _page(seat, "renewal_due"))),
    ("come_back_dialog_at_once", lambda seat: ComeBackDialog(seat, _page(seat, "current"))),
    ("exits_dialog", ExitsDialog),
)
"""Each picture's name, and how to open what it shows."""
