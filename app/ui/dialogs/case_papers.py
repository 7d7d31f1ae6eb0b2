"""Make the windows of two letters of a case: the receipt of a fee, a changed way of disclosure."""

from PySide6.QtWidgets import QWidget

from app.office import endings, fee_receipts, method_changes
from app.rules.cases import Case
from app.ui.dialogs.case_letter_dialog import CaseLetter, CaseLetterDialog
from app.ui.seat import Seat


def fee_receipt(seat: Seat, case: Case, parent: QWidget | None = None) -> CaseLetterDialog:
    """Show the draft of the receipt of a fee."""
    desk, key = seat.desk, case.id
    letter = CaseLetter(
        title="手数料の領収書",
        preview=lambda: fee_receipts.preview(desk, key),
        issue=lambda: fee_receipts.issue(desk, key),
        kind="fee_receipt",
    )
    return CaseLetterDialog(seat, case, letter, parent)


def method_change(seat: Seat, case: Case, parent: QWidget | None = None) -> CaseLetterDialog:
    """Show the draft of the letter that says that it comes on paper."""
    desk, key = seat.desk, case.id
    letter = CaseLetter(
        title="開示方法の変更のお知らせ",
        preview=lambda: method_changes.preview(desk, key),
        issue=lambda: method_changes.issue(desk, key),
        kind="method_change",
    )
    return CaseLetterDialog(seat, case, letter, parent)


def withdrawal(seat: Seat, case: Case, parent: QWidget | None = None) -> CaseLetterDialog:
    """Show the draft of the letter that says that her withdrawal was heard."""
    desk, key = seat.desk, case.id
    letter = CaseLetter(
        title="取下げを承ったお知らせ",
        preview=lambda: endings.draft_withdrawal(desk, key),
        issue=lambda: endings.issue_withdrawal(desk, key),
        kind="request_withdrawn",
    )
    return CaseLetterDialog(seat, case, letter, parent)
