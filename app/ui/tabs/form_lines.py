"""Open what the menus offer about forms and letters: for a member, for a case, for nobody."""

from PySide6.QtWidgets import QDialog, QWidget

from app.office.blank_forms import About
from app.office.fees import TITLE as FEES
from app.office.member_page import MemberPage
from app.office.method_changes import may_change
from app.rules.answers import is_electronic
from app.rules.blank_forms import of_case, of_member
from app.rules.exit_letters import ExitLetter, letter_for
from app.ui.dialogs import case_papers
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.exit_letter_dialog import ExitLetterDialog
from app.ui.dialogs.member_step_dialog import heading as member_heading
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.tabs.identity_lines import is_covered
from app.ui.tabs.request_facts import Sight


def has_forms(page: MemberPage) -> bool:
    """Tell whether a member may be handed a form."""
    return page.details is not None and bool(of_member(page.row.state))


def forms_of_member(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    """Show the forms for a member."""
    note = page.details.contact_note if page.details else ""
    facts = [("会員", member_heading(page)), ("連絡上の注意", note)]
    offer = FormOffer(
        of_member(page.row.state),
        About(member_id=page.row.id),
        [fact for fact in facts if fact[1]],
        page.row.confidential,
    )
    return BlankFormsDialog(seat, offer, parent)


def has_case_forms(sight: Sight) -> bool:
    """Tell whether whoever asks in a case may be handed a form."""
    return sight.draft is not None and bool(of_case(sight.page.case))


def forms_of_case(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Show the forms for whoever asks in a case."""
    case = sight.page.case
    about, covered = About(request_id=case.id), is_covered(sight)
    offer = FormOffer(of_case(case), about, [("受付", heading(case))], covered)
    return BlankFormsDialog(seat, offer, parent)


def empty_forms(seat: Seat, parent: QWidget) -> QDialog:
    """Show the forms with nothing filled in."""
    return BlankFormsDialog(seat, FormOffer(), parent)


def exit_letter_of(page: MemberPage) -> ExitLetter | None:
    """Name the letter that fits a member's exit, if any."""
    if page.details is None or page.open_exit is None:
        return None
    return letter_for(page.row.state, page.open_exit.kind)


def exit_letter(seat: Seat, page: MemberPage, parent: QWidget) -> QDialog:
    """Show the letter about a member's exit."""
    return ExitLetterDialog(seat, page, exit_letter_of(page) or ExitLetter.leaving, parent)


def was_paid(sight: Sight) -> bool:
    """Tell whether a fee of the case was received."""
    sections = [one for one in sight.page.sections if one.title == FEES]
    return any("に受領" in words for one in sections for _label, words in one.facts)


def fee_receipt(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Show the receipt of a fee."""
    return case_papers.fee_receipt(seat, sight.page.case, parent)


def comes_on_paper(sight: Sight) -> bool:
    """Tell whether a file was wished and an approved disclosure waits for its answer."""
    wished = sight.draft.wished_method if sight.draft else ""
    rights = sight.page.case.rights
    return is_electronic(wished) and any(may_change(right) for right in rights)


def method_change(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Show the letter that says that it comes on paper."""
    return case_papers.method_change(seat, sight.page.case, parent)
