"""Open the dialogs of the papers of an audit and of the reports, for their pictures."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.audit_pack_cover import PackFile
from app.office.audit_packs import Pack
from app.office.changes import changes
from app.rules.periods import Days
from app.ui.dialogs.audit_pack_dialog import AuditPackDialog
from app.ui.dialogs.board_report_dialog import BoardReportDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _pack(seat: Seat) -> QWidget:
    dialog = AuditPackDialog(seat)
    dialog.ui.place_edit.setText("D:/監査/監査資料一式_20260401-20270331")
    return dialog


def _packed(seat: Seat) -> QWidget:
    dialog = AuditPackDialog(seat)
    files = (PackFile("01_請求受付簿.pdf", 16, 93_693, "a" * 64),) * 3
    days = Days(date(2026, 4, 1), date(2027, 3, 31))
    folder = Path("D:/監査/監査資料一式_20260401-20270331")
    dialog.show_written(Pack(folder, days, files, "7bca877f" * 8, changes()))
    return dialog


def _report(seat: Seat) -> QWidget:
    return BoardReportDialog(seat)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("audit_pack_dialog", _pack),
    ("audit_pack_dialog_done", _packed),
    ("board_report_dialog", _report),
)
