"""Ask other departments, and take what they answer, by keys and mouse."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.ui.dialogs.inquiries_dialog import InquiriesDialog
from app.ui.dialogs.inquiry_ask_dialog import InquiryAskDialog
from app.ui.dialogs.inquiry_reply_dialog import InquiryReplyDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.window import Window
from tests.stories import form_work, lists, step_work
from tests.stories.hands import Hands


@dataclass(frozen=True)
class Delivered:
    """Be one item that a department hands over."""

    name: str
    content: str
    obtained: str
    purpose: str


def ask(hands: Hands, window: Window, department: str, kind: str, due: str) -> None:
    """Ask a department about the whole case, and look at the sheet that is printed for it."""
    dialog = step_work.begin(hands, window, "社内照会", InquiriesDialog)
    hands.click(dialog.ui.save_button)
    asking = hands.see(InquiryAskDialog, dialog)
    form_work.tick_line(hands, asking.ui.department_list, department)
    form_work.choose(hands, asking.ui.kind_combo, kind)
    form_work.put(hands, asking.ui.due_field, due)
    form_work.put(hands, asking.ui.asked_edit, "この方についての情報のすべて")
    hands.chord("Ctrl+S")
    sheet = hands.see(LetterDialog, dialog)
    hands.until(lambda: sheet.ui.pdf_view.page_count == 1)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, dialog)
    lists.wait_for(hands, dialog.ui.table, 1)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(InquiriesDialog, window)


def deliver(
    hands: Hands, window: Window, department: str, by: str, items: tuple[Delivered, ...]
) -> None:
    """Record that a department handed over what it holds."""
    dialog = step_work.begin(hands, window, "社内照会", InquiriesDialog)
    lists.point_at(hands, dialog.ui.table, department)
    hands.click(dialog.ui.reply_button)
    reply = hands.see(InquiryReplyDialog, dialog)
    form_work.put(hands, reply.ui.answered_field, "t")
    hands.enter()
    form_work.put(hands, reply.ui.by_edit, by)
    hands.click(reply.ui.answers.button("delivered"))
    for place, item in enumerate(items):
        if place == len(reply.items.rows):
            hands.click(reply.ui.add_item_button)
        _write(hands, reply, place, item)
    form_work.save(hands, reply, dialog)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(InquiriesDialog, window)


def _write(hands: Hands, reply: InquiryReplyDialog, place: int, item: Delivered) -> None:
    hands.until(lambda: len(reply.items.rows) > place)
    ui = reply.items.rows[place].ui
    form_work.put(hands, ui.name_edit, item.name)
    form_work.put(hands, ui.obtained_edit, item.obtained)
    form_work.put(hands, ui.purpose_edit, item.purpose)
    form_work.put(hands, ui.content_edit, item.content)
