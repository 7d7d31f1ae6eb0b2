"""Open what a case and the desk offer about recipients, provisions and stops."""

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.follow_throughs import KIND_OF
from app.ui.dialogs.follow_throughs_dialog import FollowThroughsDialog
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.dialogs.recipients_dialog import RecipientsDialog
from app.ui.dialogs.suspensions_dialog import SuspensionsDialog
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def was_carried_out(sight: Sight) -> bool:
    """Tell whether something was corrected, stopped or erased, so that others may be told."""
    rights = sight.page.case.rights
    return any(right.carried_out_on and right.remedy in KIND_OF for right in rights)


def told_of_case(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Open whom this case is told to."""
    return FollowThroughsDialog(seat, sight.page.case, parent)


def told_of_all(seat: Seat, parent: QWidget) -> QDialog:
    """Open who is still to be told of any case."""
    return FollowThroughsDialog(seat, None, parent)


def all_recipients(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of recipients."""
    return RecipientsDialog(seat, parent)


def all_provisions(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of provisions."""
    return ProvisionsDialog(seat, None, parent)


def all_stops(seat: Seat, parent: QWidget) -> QDialog:
    """Open the list of stops."""
    return SuspensionsDialog(seat, parent)
