"""Open what the menus of the desk offer about judgments, papers and covered cases."""

from PySide6.QtWidgets import QDialog, QWidget

from app.office.covered_cases import says_covered
from app.rules.judging import questions_of
from app.ui.dialogs.covered_contact_dialog import CoveredContactDialog
from app.ui.dialogs.held_papers_dialog import HeldPapersDialog
from app.ui.dialogs.judgment_dialog import JudgmentDialog
from app.ui.dialogs.paper_table_dialog import PaperTableDialog
from app.ui.dialogs.waiting_judgments_dialog import WaitingJudgmentsDialog
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def poses_a_question(sight: Sight) -> bool:
    """Tell whether there is something for the 管理責任者 to judge in an open case."""
    case = sight.page.case
    return bool(questions_of(case)) and not (case.closed_on or case.handed_on)


def is_covered(sight: Sight) -> bool:
    """Tell whether the page covers where a protected person lives."""
    return sight.draft is not None and says_covered(sight.draft)


def judge(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Record a judgment on the case."""
    return JudgmentDialog(seat, sight.page.case, parent)


def open_contact(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Open what the page covers, for a reason."""
    return CoveredContactDialog(seat, sight.page.case, parent)


def papers(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """List the papers of the case."""
    return HeldPapersDialog(seat, sight.page.case, parent)


def all_papers(seat: Seat, parent: QWidget) -> QDialog:
    """List the papers that are in the house."""
    return HeldPapersDialog(seat, None, parent)


def all_waiting(seat: Seat, parent: QWidget) -> QDialog:
    """List the cases that wait for a judgment."""
    return WaitingJudgmentsDialog(seat, parent)


def table(seat: Seat, parent: QWidget) -> QDialog:
    """Change the table of papers."""
    return PaperTableDialog(seat, parent)
