"""Open the forms and the letters about exits as they look in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import member_page, members, requests
from app.office.blank_forms import About
from app.office.member_page import MemberPage
from app.rules.blank_forms import ALL, BlankForm, of_case
from app.rules.exit_letters import ExitLetter
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.exit_letter_dialog import ExitLetterDialog
from app.ui.dialogs.member_step_dialog import heading
from app.ui.request_words import heading as case_heading
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _page(seat: Seat, *, confidential: bool) -> MemberPage:
    """Find a member in the register, protected or not; any member where there is none."""
    rows = members.rows(seat.desk, members.find_ids(seat.desk))
    fitting = [row for row in rows if row.confidential is confidential and row.state == "active"]
    return member_page.page(seat.desk, (*fitting, *rows)[0].id)


def _member(seat: Seat, form: BlankForm, *, confidential: bool = False) -> BlankFormsDialog:
    page = _page(seat, confidential=confidential)
    about = About(member_id=page.row.id)
    offer = FormOffer(ALL, about, [("会員", heading(page))], page.row.confidential)
    dialog = BlankFormsDialog(seat, offer)
    dialog.form_combo.setCurrentIndex(dialog.form_combo.findData(form.value))
    return dialog


def _of_member(seat: Seat) -> QWidget:
    return _member(seat, BlankForm.change)


def _protected(seat: Seat) -> QWidget:
    return _member(seat, BlankForm.leaving, confidential=True)


def _of_case(seat: Seat) -> QWidget:
    case = requests.page(seat.desk, requests.find_ids(seat.desk)[0]).case
    facts = [("受付", case_heading(case))]
    return BlankFormsDialog(seat, FormOffer(of_case(case), About(request_id=case.id), facts))


def _empty(seat: Seat) -> QWidget:
    return BlankFormsDialog(seat, FormOffer())


def _exit_letter(seat: Seat) -> QWidget:
    rows = members.rows(seat.desk, members.find_ids(seat.desk))
    pages = (member_page.page(seat.desk, row.id) for row in rows if row.state == "left")
    page = next(pages, None) or _page(seat, confidential=False)
    return ExitLetterDialog(seat, page, ExitLetter.leaving)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("blank_forms_dialog", _of_member),
    ("blank_forms_dialog_case", _of_case),
    ("blank_forms_dialog_empty", _empty),
    ("blank_forms_dialog_protected", _protected),
    ("exit_letter_dialog", _exit_letter),
)
"""The windows of forms and of letters about exits."""
