"""Describe the sheets on which something goes round on paper, for the window that shows them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import draft_sheets
from app.rules.approvals import Pending
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat

HINT = (
    "印刷して回してください。後ろに文書の案が付きます。決裁が済んだら「紙の決裁を入力」に"
    "記録します。印刷と保存は操作記録に残ります。"
)


def sheet_dialog(
    seat: Seat,
    pending: Sequence[Pending],
    facts: Sequence[tuple[str, str]],
    parent: QWidget | None = None,
) -> LetterDialog:
    """Make the window that shows the sheets with the drafts behind each."""
    desk = seat.desk
    sheets = Sheets(
        title=draft_sheets.FILE_NAME,
        facts=facts,
        load=lambda: draft_sheets.draw(desk, pending),
        take=lambda: draft_sheets.take(desk, pending),
        hint=HINT,
        file_name=f"{draft_sheets.FILE_NAME}_{desk.today:%Y%m%d}.pdf",
    )
    return LetterDialog(seat, sheets, parent)
