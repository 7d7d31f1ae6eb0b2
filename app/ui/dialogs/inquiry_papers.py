"""Describe the papers of 社内照会 for the dialogs that show and print them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import inquiry_prints, inquiry_replies, weekly_sheet
from app.office.desk import Desk
from app.office.inquiries import InquiryRow
from app.rules.ids import InquiryFileId, InquiryId
from app.ui.days import day_words
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat

SHEET_HINT = (
    "部署ごとの用紙です。個人情報が載っています。担当の方に直接渡してください。"
    "印刷は操作記録に残ります。"
)
PAPER_HINT = "部署から受け取った資料です。見たことは操作記録に残ります。"
WEEKLY_HINT = "印刷して回覧してください。印刷と保存は操作記録に残ります。"


def sheet_dialog(
    seat: Seat, rows: Sequence[InquiryRow], parent: QWidget | None = None
) -> LetterDialog:
    """Make the window that shows the sheets to be printed."""
    return LetterDialog(seat, _printed(seat.desk, rows), parent)


def paper_dialog(seat: Seat, row: InquiryRow, file_id: int, parent: QWidget) -> LetterDialog:
    """Make the window that shows a paper that a department delivered."""
    key = InquiryFileId(file_id)
    return IssuedLetterDialog(seat, lambda reason: _delivered(seat.desk, row, key, reason), parent)


def weekly_dialog(seat: Seat, parent: QWidget | None = None) -> LetterDialog:
    """Make the window that shows the sheet of the week."""
    desk = seat.desk
    sheets = Sheets(
        title="週間進行表",
        facts=[("作った日", day_words(desk.today))],
        load=lambda: weekly_sheet.draw(desk),
        take=lambda: weekly_sheet.take(desk),
        hint=WEEKLY_HINT,
        file_name=f"週間進行表_{desk.today:%Y%m%d}.pdf",
    )
    return LetterDialog(seat, sheets, parent)


def _printed(desk: Desk, rows: Sequence[InquiryRow]) -> Sheets:
    keys = [InquiryId(row.id) for row in rows]
    return Sheets(
        title=inquiry_prints.FILE_NAME,
        facts=[
            ("受付番号", "・".join(dict.fromkeys(row.receipt_number for row in rows))),
            ("部署", "・".join(dict.fromkeys(row.department for row in rows))),
            ("期限", "・".join(dict.fromkeys(day_words(row.due_on) for row in rows))),
        ],
        load=lambda: inquiry_prints.draw(desk, keys),
        take=lambda: inquiry_prints.take(desk, keys),
        hint=SHEET_HINT,
        file_name=f"{inquiry_prints.FILE_NAME}_{rows[0].receipt_number}.pdf",
    )


def _delivered(desk: Desk, row: InquiryRow, key: InquiryFileId, reason: str) -> Sheets:
    return Sheets(
        title="受け取った資料",
        facts=[
            ("部署", row.department),
            ("照会番号", row.number),
            ("受け取った日", day_words(row.answered_on)),
        ],
        load=lambda: inquiry_replies.paper(desk, key, reason),
        hint=PAPER_HINT,
    )
