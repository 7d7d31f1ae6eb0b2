"""Ask departments about a fictional case, and open the windows of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import inquiries
from app.office.inquiries import InquiryRow
from app.rules.ids import InquiryId, RequestId
from app.rules.inquiry_sheets import InquiryDraft
from app.ui.seat import Seat

LEDGER = "組合員台帳"


def shown(qtbot: QtBot, dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


def sheet(seat: Seat, key: RequestId, *names: str, due_on: str = "2026-04-27") -> InquiryId:
    draft = InquiryDraft(names or (LEDGER,), "search", None, due_on)
    return inquiries.ask(seat.desk, key, draft).inquiry_ids[0]


def only(seat: Seat, key: RequestId) -> InquiryRow:
    (row,) = inquiries.of_case(seat.desk, key)
    return row


def child(dialog: QWidget, kind: type[QWidget]) -> QWidget:
    return next(one for one in dialog.findChildren(kind) if one.isVisible())
