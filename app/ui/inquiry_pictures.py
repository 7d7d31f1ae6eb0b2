"""Open the dialogs of 社内照会 and of the investigation as they look in the middle of the work."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import inquiries, inquiry_replies, requests
from app.office.inquiries import InquiryRow
from app.rules.cases import Case
from app.rules.rights import Remedy
from app.ui.dialogs.case_notes_dialog import CaseNotesDialog
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.findings_dialog import FindingsDialog
from app.ui.dialogs.inquiries_dialog import InquiriesDialog
from app.ui.dialogs.inquiry_ask_dialog import InquiryAskDialog
from app.ui.dialogs.inquiry_papers import sheet_dialog, weekly_dialog
from app.ui.dialogs.inquiry_reply_dialog import InquiryReplyDialog
from app.ui.dialogs.postpone_dialog import PostponeDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _rows(seat: Seat) -> list[InquiryRow]:
    return list(inquiries.rows(seat.desk, inquiries.find_ids(seat.desk, "all")))


def _case(seat: Seat) -> Case:
    """Return the case about which departments were asked."""
    return requests.page(seat.desk, _rows(seat)[0].request_id).case


def _complaint(seat: Seat) -> Case:
    ids = requests.find_ids(seat.desk)
    cases = (requests.page(seat.desk, key).case for key in ids)
    return next(
        case for case in cases if any(one.remedy is Remedy.complaint for one in case.rights)
    )


def _ask(seat: Seat) -> QWidget:
    case = _case(seat)
    dialog = InquiryAskDialog(seat, case, inquiries.start(seat.desk, case.id))
    dialog.choose("共済の取次ぎ", "個配センター")
    return dialog


def _ask_problems(seat: Seat) -> QWidget:
    case = _complaint(seat)
    dialog = InquiryAskDialog(seat, case, inquiries.start(seat.desk, case.id))
    dialog.save()
    return dialog


def _reply(seat: Seat) -> InquiryReplyDialog:
    row = next(row for row in _rows(seat) if row.state == "open")
    return InquiryReplyDialog(seat, inquiry_replies.material(seat.desk, row.id))


def _reply_delivered(seat: Seat) -> QWidget:
    dialog = _reply(seat)
    ui = dialog.ui
    ui.by_edit.setText("練習　店舗子")
    ui.answers.choose("delivered")
    item = dialog.items.rows[0].ui
    item.name_edit.setText("ポイントカードの登録")
    item.obtained_edit.setText("令和2年6月、ご本人（店頭の申込書）")
    item.purpose_edit.setText("ポイントの管理のため")
    item.content_edit.setPlainText("架空店　番号 0000-0000（架空）")
    ui.papers.take(Path("架空店の申込書.pdf"))
    return dialog


def _reply_problems(seat: Seat) -> QWidget:
    dialog = _reply(seat)
    dialog.save()
    return dialog


def _sheet(seat: Seat) -> QWidget:
    return sheet_dialog(seat, _rows(seat)[:1])


def _postpone(seat: Seat) -> QWidget:
    return PostponeDialog(seat, _case(seat), _rows(seat)[0])


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("inquiries_dialog", lambda seat: InquiriesDialog(seat, _case(seat))),
    ("inquiries_dialog_all", InquiriesDialog),
    ("inquiry_ask_dialog", _ask),
    ("inquiry_ask_dialog_problems", _ask_problems),
    ("inquiry_reply_dialog", _reply),
    ("inquiry_reply_dialog_delivered", _reply_delivered),
    ("inquiry_reply_dialog_problems", _reply_problems),
    ("inquiry_postpone_dialog", _postpone),
    ("inquiry_sheet", _sheet),
    ("weekly_sheet", weekly_dialog),
    ("case_notes_dialog", lambda seat: CaseNotesDialog(seat, _complaint(seat))),
    ("findings_dialog", lambda seat: FindingsDialog(seat, _complaint(seat))),
    ("departments_dialog", DepartmentsDialog),
)
"""Each picture's name, and how to open what it shows."""
