"""Offer in the menus to decide how a rare name is printed: of a member, of who asks in a case."""

from PySide6.QtWidgets import QDialog, QWidget

from app.office import printed_names
from app.office.member_page import MemberPage
from app.office.spelt_names import Whose
from app.rules.ids import ChildId
from app.ui.dialogs.printed_name_dialog import PrintedNameDialog
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def is_rare(page: MemberPage) -> bool:
    """Tell whether no font prints a member's name."""
    return page.details is not None and printed_names.is_needed(page.row.name)


def of_member(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    """Ask how a member's name is printed."""
    return PrintedNameDialog(seat, Whose(page.row.id), parent)


def is_rare_child(page: MemberPage) -> bool:
    """Tell whether no font prints the name of one of a member's children."""
    return _rare_child(page) is not None


def of_child(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    """Ask how the name of a member's child is printed."""
    return PrintedNameDialog(seat, Whose(child_id=_rare_child(page)), parent)


def is_rare_case(sight: Sight) -> bool:
    """Tell whether no font prints the name of who asks."""
    return printed_names.is_needed(sight.page.case.requester_name)


def of_case(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Ask how the name of who asks is printed; as a member's where she is one."""
    case = sight.page.case
    return PrintedNameDialog(seat, Whose(case.member_id, case.id), parent)


def _rare_child(page: MemberPage) -> ChildId | None:
    children = page.details.children if page.details else ()
    return next((one.id for one in children if printed_names.is_needed(one.name)), None)
