"""Open for each act on a case the dialog that takes it, or do it at once where nothing is asked."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.office import decisions
from app.office.changes import Changes
from app.office.right_work import RightWork
from app.rules.answers import is_listed
from app.rules.cases import Case, RightLine
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.moves import Move
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.ui import alerts
from app.ui.dialogs import case_papers
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.answer_dialog import AnswerDialog
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.approved_letter_dialog import ApprovedLetterDialog
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.case_step_dialog import CaseStepDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.completion_received_dialog import CompletionReceivedDialog
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.erasure_dialog import ErasureDialog
from app.ui.dialogs.erasure_plan_dialog import ErasurePlanDialog
from app.ui.dialogs.extension_dialog import ExtensionDialog
from app.ui.dialogs.identity_opening import open_identity
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.issued_letter import draft_sheets, issued_sheets
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.letter_moves import HOLD, MOVES, REPLACE, about_letter, open_move
from app.ui.dialogs.name_reason_dialog import NameReasonDialog
from app.ui.dialogs.receipt_dialog import NEW_DAY, ReceiptDialog
from app.ui.dialogs.refusals import told_at_gate
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.dialogs.suspension_plan_dialog import SuspensionPlanDialog
from app.ui.dialogs.withdrawal_dialog import WithdrawalDialog
from app.ui.seat import Seat
from app.ui.tabs import letter_acts
from app.ui.tabs.act_words import CONFIRM, DRAFT, HELD, NAME_REASON, OTHERWISE, PLAN, RESUME
from app.ui.tabs.request_facts import Sight, look_at
from app.ui.tabs.return_tasks import ADDRESS
from app.ui.tabs.submitting import submit
from app.ui.tabs.waiting import ISSUE_ROUND

SIMPLE: Final[dict[str, type[CaseStepDialog] | type[CompletionAskedDialog]]] = {
    Move.ask_completion: CompletionAskedDialog,
    Move.receive_completion: CompletionReceivedDialog,
    Move.extend: ExtensionDialog,
    Move.send_back: ReturnDialog,
    Move.withdraw: WithdrawalDialog,
    NAME_REASON: NameReasonDialog,
}
"""Acts whose dialog asks a day and some words."""
CHOSEN: Final = frozenset({Outcome.full, Outcome.partial})
"""Outcomes after which one chooses what is disclosed, or says what will be done."""
Planning = type[CorrectionPlanDialog] | type[SuspensionPlanDialog] | type[ErasurePlanDialog]
_PLANS: Final[dict[Remedy, Planning]] = {
    Remedy.erasure: ErasurePlanDialog,
    Remedy.correction: CorrectionPlanDialog,
    Remedy.suspension_of_use: SuspensionPlanDialog,
    Remedy.suspension_of_provision: SuspensionPlanDialog,
}


class CaseSteps(QObject):
    """Begin the acts of a case; `said` carries the sentence when one is done."""

    said = Signal(str)

    def __init__(self, seat: Seat, asker: QWidget) -> None:
        super().__init__(asker)
        self._seat = seat
        self._asker = asker
        self._of_case: dict[str, Callable[[Sight], None]] = {
            Move.complete_intake: self._complete,
            Move.check_identity: self._identify,
            Move.close: self._close,
            CONFIRM: self._confirm,
            ISSUE_ROUND: self._issue_round,
            RESUME: self._tell_new_day,
        }
        self._of_right: dict[str, Callable[[Sight, RightLine], None]] = {
            Move.decide: self._decide,
            Move.submit: self._submit,
            Move.approve: self._approve,
            Move.answer: self._answer,
            Move.dispatch: self._dispatch,
            HELD: lambda sight, right: self._choose(sight.page.case, right),
            PLAN: lambda sight, right: self._plan(sight.page.case, right),
            OTHERWISE: self._answer_otherwise,
            Move.carry_out: self._carry_out,
            DRAFT: self._see_draft,
            ADDRESS: self._ask_address,
            HOLD: lambda sight, right: self._go_on(HOLD, sight, right),
            REPLACE: lambda sight, right: self._go_on(REPLACE, sight, right),
        }

    def begin(self, key: str, sight: Sight, right_id: int) -> None:
        """Begin an act on a case, or on the right it is about."""
        right = sight.right(right_id)
        if key in SIMPLE:
            dialog = SIMPLE[key](self._seat, sight.page.case, right, self._asker)
            dialog.recorded.connect(self.said)
            dialog.open()
        elif key in self._of_case:
            self._of_case[key](sight)
        elif right is not None and key in self._of_right:
            self._of_right[key](sight, right)

    def take_letter(self, key: str, sight: Sight, letter_id: int) -> None:
        """Begin an act on an issued letter of a case."""
        letter = next(one for one in sight.page.letters if one.id == letter_id)
        if key == letter_acts.SEE:
            self._see_letter(sight, letter_id)
            return
        case = sight.page.case
        if key in MOVES:
            dialog = open_move(key, self._seat, about_letter(letter, case), self._asker)
        else:
            dialog = DispatchDialog(self._seat, case, letter, self._asker)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _see_letter(self, sight: Sight, letter_id: int) -> None:
        """Show an issued letter beside the work."""
        desk, page, key = self._seat.desk, sight.page, LetterId(letter_id)
        IssuedLetterDialog(
            self._seat, lambda reason: issued_sheets(desk, page, key, reason=reason), self._asker
        ).show()

    def _complete(self, sight: Sight) -> None:
        """Fill in what a half-filled intake lacks."""
        dialog = RequestDialog(self._seat, self._asker, completing=sight.page.case.id)
        dialog.taken.connect(lambda _key, sentence: self.said.emit(sentence))
        dialog.open()

    def _identify(self, sight: Sight) -> None:
        """Record which papers were seen."""
        open_identity(self._seat, sight.page.case, self._asker, self.said.emit)

    def _close(self, sight: Sight) -> None:
        """Close the case, after asking: it cannot be changed any more."""
        desk, request_id = self._seat.desk, sight.page.case.id
        sentence = (
            f"受付番号 {sight.page.case.receipt_number} を完了にします。"
            "完了した後は、この受付の内容を変えられません。"
        )
        alerts.ask(
            self._asker,
            sentence,
            act="完了にする(&O)",
            then=lambda: self._do(lambda: decisions.close(desk, request_id), "完了にしました。"),
        )

    def _decide(self, sight: Sight, right: RightLine) -> None:
        """Decide on a right; a disclosure goes on with what is disclosed."""
        case, outcomes = sight.page.case, sight.outcomes.get(right.id, ())
        dialog = DecisionDialog(self._seat, case, right, outcomes, self._asker)
        dialog.show_work(sight.work.get(right.id, RightWork()))
        dialog.recorded.connect(self.said)
        dialog.decided.connect(lambda code: self._decided(case.id, right.id, code))
        dialog.open()

    def _decided(self, request_id: RequestId, right_id: RightId, code: str) -> None:
        """Say that the decision is kept, and ask for the case as it stands now."""
        self.said.emit("対応の決定を保存しました。")
        if code not in CHOSEN:
            return
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: look_at(desk, request_id),
            asker=self._asker,
            then=lambda sight: self._choose_of(sight, right_id),
        )

    def _choose_of(self, sight: Sight, right_id: RightId) -> None:
        """Go on to what is disclosed, or to what will be done."""
        right = sight.right(right_id)
        if right is not None and is_listed(right):
            self._choose(sight.page.case, right)
        elif right is not None and right_id in sight.unplanned:
            self._plan(sight.page.case, right)

    def _plan(self, case: Case, right: RightLine) -> None:
        """Say what will be corrected, stopped or erased."""
        if right.remedy in _PLANS:
            dialog = _PLANS[right.remedy](self._seat, case, right, self._asker)
            dialog.recorded.connect(self.said)
            dialog.open()

    def _carry_out(self, sight: Sight, right: RightLine) -> None:
        """Do what was approved."""
        case = sight.page.case
        erases = right.remedy is Remedy.erasure and case.member_id is not None
        kind = ErasureDialog if erases else CarryOutDialog
        dialog = kind(self._seat, case, right, self._asker)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _choose(self, case: Case, right: RightLine) -> None:
        """Choose what is disclosed."""
        dialog = DisclosureDialog(self._seat, case, right, self._asker)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _submit(self, sight: Sight, right: RightLine) -> None:
        """Send a decision round for approval."""
        submit(self._seat, self._asker, (sight.page.case.id, right.id), self.said.emit)

    def _approve(self, sight: Sight, right: RightLine) -> None:
        """Read the answer, then approve it or send it back."""
        subject = sight.page.subject
        dialog = ApprovalDialog(
            self._seat,
            sight.page.case,
            right,
            about=subject.name if subject else "",
            parent=self._asker,
        )
        dialog.recorded.connect(self.said)
        dialog.open()

    def _answer(self, sight: Sight, right: RightLine) -> None:
        """Issue the letter."""
        issue = IssueDialog(self._seat, sight.page.case, right, self._asker)
        issue.recorded.connect(self.said)
        issue.issued.connect(lambda number: self.said.emit(f"文書番号 {number} で発行しました。"))
        issue.open()

    def _answer_otherwise(self, sight: Sight, right: RightLine) -> None:
        """Record that it was answered in another way than by the letter."""
        answer = AnswerDialog(self._seat, sight.page.case, right, self._asker)
        answer.recorded.connect(self.said)
        answer.open()

    def _dispatch(self, sight: Sight, right: RightLine) -> None:
        """Record how the answer left."""
        if right.letter_id is not None:
            self.take_letter(letter_acts.POST, sight, right.letter_id)

    def _go_on(self, key: str, sight: Sight, right: RightLine) -> None:
        """Go on with an answer that is not with its reader."""
        if right.letter_id is not None:
            self.take_letter(key, sight, right.letter_id)

    def _ask_address(self, sight: Sight, _right: RightLine) -> None:
        """Ask where the letters of the case go."""
        dialog = AnswerAddressDialog(self._seat, sight.page.case, self._asker)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _tell_new_day(self, sight: Sight) -> None:
        """Write to her that what was asked for has come, and when she is answered now."""
        dialog = ReceiptDialog(self._seat, sight.page.case, self._asker, NEW_DAY)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _confirm(self, sight: Sight) -> None:
        """Write to her that her withdrawal was heard."""
        dialog = case_papers.withdrawal(self._seat, sight.page.case, self._asker)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _issue_round(self, sight: Sight) -> None:
        """Show the letter of the case that was approved, ready to be issued."""
        row = next((one for one in sight.page.rounds if one.is_ready), None)
        if row is not None:
            dialog = ApprovedLetterDialog(self._seat, row, self._asker)
            dialog.recorded.connect(self.said)
            dialog.open()

    def _see_draft(self, sight: Sight, right: RightLine) -> None:
        """Show the answer as a draft beside the work."""
        sheets = draft_sheets(self._seat.desk, sight.page.case, right)
        LetterDialog(self._seat, sheets, self._asker).show()

    def _do(self, act: Callable[[], Changes], sentence: str) -> None:
        """Do what asks for nothing."""
        self._seat.doing.do(
            act,
            asker=self._asker,
            then=lambda _changes: self.said.emit(sentence),
            refused=told_at_gate(self._seat, self._asker, self.said.emit),
        )
