"""Open the dialogs of intake, calls and numbers as they look in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import phone_notes, requests, reserved_numbers
from app.office.phone_notes import PhoneNoteDraft
from app.rules.cases import Case
from app.rules.ids import StaffId
from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy
from app.ui.dialogs.assign_dialog import AssignDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.phone_notes_dialog import PhoneNotesDialog
from app.ui.dialogs.recuse_dialog import RecuseDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.reserved_numbers_dialog import ReservedNumbersDialog
from app.ui.dialogs.restrict_dialog import RestrictDialog, RestrictedCase
from app.ui.dialogs.restricted_cases_dialog import RestrictedCasesDialog
from app.ui.dialogs.void_number_dialog import VoidNumberDialog
from app.ui.request_words import heading
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _case(seat: Seat) -> Case:
    ids = requests.find_ids(seat.desk, open_only=True)
    return requests.page(seat.desk, ids[0]).case


def _deletion(seat: Seat) -> RequestDialog:
    dialog = RequestDialog(seat)
    dialog.go_on()
    ui = dialog.ui
    ui.channel_combo.setCurrentIndex(1)
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(RequesterKind.mandated_agent.value))
    ui.name_edit.setText("架空　代理人")
    ui.kana_edit.setText("カクウ　ダイリニン")
    ui.subject_name_edit.setText("架空　本人")
    ui.received_field.set_text("-12")
    for remedy in (Remedy.disclosure, Remedy.correction, Remedy.erasure, Remedy.wish):
        dialog.rights.boxes[remedy].setChecked(True)
    dialog.asked.edits[Remedy.correction].setText("住所を、架空町1-1から架空町2-2に")
    dialog.asked.choose_wish("mail_stop")
    return dialog


def _handed(seat: Seat) -> QWidget:
    dialog = RequestDialog(seat)
    dialog.ui.systems.choose("member_roll")
    dialog.go_on()
    dialog.ui.name_edit.setText("架空　組合員")
    dialog.ui.about_edit.setPlainText("組合員名簿を見たい")
    return dialog


def _same(seat: Seat) -> QWidget:
    case = next(
        case
        for key in requests.find_ids(seat.desk, open_only=True)
        if (case := requests.page(seat.desk, key).case).member_id is not None and case.open_rights
    )
    dialog = RequestDialog(seat, subject=case.member_id)
    dialog.go_on()
    dialog.rights.boxes[case.open_rights[0].remedy].setChecked(True)
    return dialog


def _note(seat: Seat) -> QWidget:
    dialog = PhoneNoteDialog(seat)
    ui = dialog.ui
    ui.caller_edit.setText("架空　美咲")
    ui.telephone_edit.setText("090-0000-0000")
    ui.about_edit.setPlainText("カタログが前の住所に届く。夕方にもう一度お電話がほしい。")
    ui.result_combo.setCurrentIndex(1)
    return dialog


def _notes(seat: Seat) -> QWidget:
    if not phone_notes.find_ids(seat.desk):
        draft = PhoneNoteDraft("架空　美咲", "090-0000-0000", "カタログが前の住所に届く", "4")
        phone_notes.note(seat.desk, replace(draft, result="call_back"))
        phone_notes.note(seat.desk, replace(draft, caller_name="架空　次郎", about="窓口の場所"))
    dialog = PhoneNotesDialog(seat)
    dialog.ui.chips.choose("")
    return dialog


def _numbers(seat: Seat) -> QWidget:
    if not reserved_numbers.rows(seat.desk):
        reserved_numbers.reserve(seat.desk, 3)
    return ReservedNumbersDialog(seat)


def _void(seat: Seat) -> QWidget:
    if not reserved_numbers.rows(seat.desk):
        reserved_numbers.reserve(seat.desk, 3)
    return VoidNumberDialog(seat, reserved_numbers.rows(seat.desk)[0].receipt_number)


def _assign_many(seat: Seat) -> QWidget:
    dialog = AssignDialog(seat)
    owner = _case(seat).in_charge
    dialog.begin_with(owner)
    return dialog


def _restrict(seat: Seat) -> QWidget:
    case = _case(seat)
    viewers = frozenset({StaffId(int(seat.desk.actor.id))})
    return RestrictDialog(
        seat, RestrictedCase(case.id, heading(case), viewers, case.in_charge, restricted=True)
    )


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("request_dialog_several", _deletion),
    ("request_dialog_handed", _handed),
    ("request_dialog_same", _same),
    ("phone_note_dialog", _note),
    ("phone_notes_dialog", _notes),
    ("reserved_numbers_dialog", _numbers),
    ("void_number_dialog", _void),
    ("assign_dialog", lambda seat: AssignDialog(seat, _case(seat))),
    ("assign_dialog_many", _assign_many),
    ("recuse_dialog", lambda seat: RecuseDialog(seat, _case(seat))),
    ("restrict_dialog", _restrict),
    ("restricted_cases_dialog", RestrictedCasesDialog),
)
"""Each picture's name, and how to open what it shows."""
