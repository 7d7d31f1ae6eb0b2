"""Open what a case and the desk offer about calls, numbers, and the people around a case."""

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.dialogs.assign_dialog import AssignDialog
from app.ui.dialogs.phone_notes_dialog import PhoneNotesDialog
from app.ui.dialogs.recuse_dialog import RecuseDialog
from app.ui.dialogs.reserved_numbers_dialog import ReservedNumbersDialog
from app.ui.dialogs.restrict_dialog import RestrictDialog, RestrictedCase
from app.ui.dialogs.restricted_cases_dialog import RestrictedCasesDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def is_open(sight: Sight) -> bool:
    """Tell whether somebody still works on the case here."""
    return not (sight.page.case.closed_on or sight.page.case.handed_on)


def assign(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Open the change of the person in charge."""
    return AssignDialog(seat, sight.page.case, parent)


def recuse(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Open who stays out of the case."""
    return RecuseDialog(seat, sight.page.case, parent)


def restrict(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Open who alone may see the case."""
    case = sight.page.case
    about = RestrictedCase(
        case.id, heading(case), case.viewers, case.in_charge, restricted=case.restricted
    )
    return RestrictDialog(seat, about, parent)


def assign_many(seat: Seat, parent: QWidget) -> QDialog:
    """Open the change of the person in charge of many cases at once."""
    return AssignDialog(seat, None, parent)


def all_calls(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of the telephone notes."""
    return PhoneNotesDialog(seat, parent)


def all_numbers(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of the reserved numbers."""
    return ReservedNumbersDialog(seat, parent)


def all_restricted(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of the restricted cases."""
    return RestrictedCasesDialog(seat, parent)
