"""Open the dialogs about what left, came back or went astray, as they look in the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import misdeliveries, requests
from app.office.requests import RequestPage
from app.rules.campaigns import Returned
from app.rules.cases import Case
from app.rules.dispatches import Method
from app.rules.ids import LetterId
from app.rules.letter_kinds import letter_word
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.cover_note_dialog import CoverNoteDialog
from app.ui.dialogs.dispatch_book_dialog import DispatchBookDialog
from app.ui.dialogs.electronic_dialog import MailDialog
from app.ui.dialogs.incident_notice_dialog import IncidentNoticeDialog
from app.ui.dialogs.letter_moves import HOLD, open_move
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.letter_steps import (
    CancelLetterDialog,
    DeliveredLetterDialog,
    ReplaceLetterDialog,
    ReturnedLetterDialog,
)
from app.ui.dialogs.misdeliveries_dialog import MisdeliveriesDialog
from app.ui.dialogs.misdelivery_dialog import MisdeliveryDialog
from app.ui.dialogs.post_letters_dialog import PostLettersDialog
from app.ui.dialogs.slip_misdelivery_dialog import SlipMisdeliveryDialog
from app.ui.dialogs.tracking_dialog import TrackingDialog
from app.ui.dialogs.wording_seen_dialog import WordingSeenDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]
_ABOUT: Final = LetterAbout(
    LetterId(1), "共人総発第8-31号", letter_word("disclosure"), "架空　花子　様", is_answer=True
)


def _page(seat: Seat) -> RequestPage:
    """Find a case with a letter, where there is one."""
    pages = [requests.page(seat.desk, key) for key in requests.find_ids(seat.desk)]
    return max(pages, key=lambda page: len(page.letters))


def _case(seat: Seat) -> Case:
    return _page(seat).case


def _held(seat: Seat) -> QWidget:
    return open_move(HOLD, seat, _ABOUT, None)


def _returned(seat: Seat) -> QWidget:
    dialog = ReturnedLetterDialog(seat, _ABOUT)
    combo = dialog.ui.choice_combo
    combo.setCurrentIndex(combo.findData(Returned.moved.value))
    return dialog


def _misdelivery(seat: Seat) -> QWidget:
    dialog = MisdeliveryDialog(seat, _ABOUT)
    dialog.ui.name_edit.setText("架空　隣子")
    dialog.ui.postal_edit.setText("997-0000")
    dialog.ui.address_edit.setText("山形県鶴岡市架空町9-9")
    dialog.ui.note_edit.setPlainText("隣子様からお電話。封は開けていないとのこと。")
    return dialog


def _misdelivery_of_run(seat: Seat) -> QWidget:
    about = LetterAbout(LetterId(1), "共人総発第8-40号", letter_word("campaign"), of_run=True)
    return SlipMisdeliveryDialog(seat, about)


def _wording(seat: Seat) -> QWidget:
    letter = _page(seat).letters[0]
    about = LetterAbout(letter.id, letter.document_number, letter_word(letter.kind))
    return WordingSeenDialog(seat, about)


def _incident_notice(seat: Seat) -> QWidget:
    row = misdeliveries.rows(seat.desk)[0]
    return IncidentNoticeDialog(seat, row.id, f"{row.kind_word}　{row.document_number}")


def _post(seat: Seat) -> QWidget:
    dialog = PostLettersDialog(seat)
    dialog.ui.method_combo.setCurrentText(Method.registered.word)
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("dispatch_book_dialog", DispatchBookDialog),
    ("post_letters_dialog", _post),
    ("answer_address_dialog", lambda seat: AnswerAddressDialog(seat, _case(seat))),
    ("cover_note_dialog", lambda seat: CoverNoteDialog(seat, _case(seat))),
    ("letter_returned_dialog", _returned),
    ("mail_dialog", lambda seat: MailDialog(seat, _ABOUT)),
    ("slip_misdelivery_dialog", _misdelivery_of_run),
    ("wording_seen_dialog", _wording),
    ("letter_delivered_dialog", lambda seat: DeliveredLetterDialog(seat, _ABOUT)),
    ("letter_cancelled_dialog", lambda seat: CancelLetterDialog(seat, _ABOUT)),
    ("letter_replaced_dialog", lambda seat: ReplaceLetterDialog(seat, _ABOUT)),
    ("letter_held_dialog", _held),
    ("letter_number_dialog", lambda seat: TrackingDialog(seat, _ABOUT)),
    ("misdelivery_dialog", _misdelivery),
    ("misdeliveries_dialog", MisdeliveriesDialog),
    ("incident_notice_dialog", _incident_notice),
)
"""The dialogs by their names."""
