"""Decide on one right: the outcome, a ground of that right only, and two reasons kept apart."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.office import decisions, requests, right_work
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.right_work import Drafted, RightWork
from app.office.seen import Seen
from app.rules.answers import DISCLOSED, NOTHING, NOTHING_HELD, OF_WORDS, STOPPED
from app.rules.cases import Case, RightLine, rule_in
from app.rules.decisions import DecisionDraft, asks_alternative, read_decision
from app.rules.errors import OfficeError
from app.rules.grounds import grounds_of
from app.rules.ids import RequestId, RightId
from app.rules.outcomes import OUTCOMES, Outcome, OutcomeRule, needs_ground
from app.rules.rights import Remedy
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_decision_dialog import Ui_DecisionDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

DETAILS: Final = {
    Outcome.full: "ご請求のとおりにします",
    Outcome.partial: "一部だけご請求のとおりにします",
    Outcome.refused: "ご請求に応じません",
    Outcome.none_held: "対象となる情報を持っていません",
    Outcome.existence_withheld: "文書は「不存在」と同じになります",
}
ENDS: Final = "対応せずに終わるとき"
OTHERS: Final = (
    "いまの決定は、ほかの人が起案しています。決定し直すと、その人が選んだ「開示しない項目」や"
    "実施の内容は引き継がれません。"
)
_ACCEPTED: Final = frozenset({Outcome.full, Outcome.partial})
PLANNED: Final = frozenset({Remedy.correction, Remedy.erasure, *STOPPED})
"""What is granted together with what will be done."""
_Read = tuple[Case, RightLine, RightWork]


class DecisionDialog(OfficeDialog):
    """Take the decision on one right; `decided` carries the code of the outcome once it is kept."""

    decided = Signal(str)

    def __init__(
        self,
        seat: Seat,
        case: Case,
        right: RightLine,
        outcomes: Sequence[Outcome],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.right = right
        self._rule = rule_in(case, right)
        self.ui = Ui_DecisionDialog()
        self.ui.setupUi(self)
        self._complaints = Complaints(
            {
                "outcome": (self.ui.outcomes, self.ui.outcome_problem),
                "ground": (self.ui.grounds, self.ui.ground_problem),
                "findings": (self.ui.findings_edit, self.ui.findings_problem),
                "words": (self.ui.words_edit, self.ui.words_problem),
                "public_reason": (self.ui.public_reason_edit, self.ui.public_reason_problem),
                "alternative": (self.ui.alternative_edit, self.ui.alternative_problem),
                "paper_reason": (self.ui.paper_reason_edit, self.ui.paper_reason_problem),
                "internal_reason": (self.ui.internal_reason_edit, self.ui.internal_reason_problem),
            }
        )
        self._electronic = False
        self._outcomes = outcomes
        self._seen: Seen[Drafted] | None = None
        self._fill(outcomes)
        self._start = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(980, 680)

    def anew(self) -> Anew | None:
        """Read the right again, and what is kept beside its decision."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return Anew(lambda: _read(desk, request_id, right_id), self._again)

    def adopt(self, newer: OfficeDialog) -> None:
        """Go on from what is decided by now, and say what a new decision leaves behind."""
        super().adopt(newer)
        if isinstance(newer, DecisionDialog):
            self.right = newer.right
            self._show_outcome(self.ui.outcomes.key)

    def _again(self, read: _Read) -> "DecisionDialog":
        case, right, work = read
        dialog = DecisionDialog(self.seat, case, right, self._outcomes)
        dialog.show_work(work)
        return dialog

    def draft(self) -> DecisionDraft:
        """Read the decision as it stands."""
        ui = self.ui
        return DecisionDraft(
            outcome=ui.outcomes.key,
            ground=ui.grounds.key if ui.ground_box.isVisibleTo(self) else "",
            public_reason=ui.public_reason_edit.toPlainText(),
            internal_reason=ui.internal_reason_edit.toPlainText(),
            findings=self._said(ui.words_box, ui.findings_edit),
            words=self._said(ui.words_box, ui.words_edit),
            alternative=self._said(ui.alternative_box, ui.alternative_edit),
            paper_reason=self._said(ui.paper_box, ui.paper_reason_edit),
        )

    def show_work(self, work: RightWork) -> None:
        """Show what is kept beside the decision: the words of the answer, why it is on paper."""
        self._electronic = work.electronic
        self._seen = Seen(Drafted(self.right, work.mark))
        self.ui.words_edit.setPlainText(work.words)
        self.ui.paper_reason_edit.setPlainText(work.paper_reason)
        self._show_outcome(self.ui.outcomes.key)
        self._start = self.draft()

    def _said(self, box: QWidget, edit: QPlainTextEdit) -> str:
        """Read a field as far as it is asked for."""
        return edit.toPlainText() if box.isVisibleTo(self) else ""

    def is_touched(self) -> bool:
        """Tell whether something differs from what is kept."""
        return self.draft() != self._start

    def save(self) -> None:
        """Keep the decision, or say beside the fields what it lacks."""
        draft = self.draft()
        reading = read_decision(draft, self._rule)
        self._complaints.show(reading.problems)
        if reading.decision is None:
            return
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        seen = self._seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: decisions.decide(desk, request_id, right_id, draft, seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _fill(self, outcomes: Sequence[Outcome]) -> None:
        """Offer what is possible for this right, and show what was decided before."""
        ui, right = self.ui, self.right
        ui.case_label.setText(heading(self.case, right))
        ui.intro_label.setText(right.basis)
        ui.outcomes.offer(_offered(outcomes))
        ui.grounds.offer(
            [Choice(one.code, one.word, one.article) for one in grounds_of(self._rule)]
        )
        radios = (*ui.outcomes.buttons(), *ui.grounds.buttons())
        written = (
            *(ui.findings_edit, ui.words_edit, ui.public_reason_edit),
            *(ui.alternative_edit, ui.paper_reason_edit, ui.internal_reason_edit),
        )
        chain(*radios, *written, ui.save_button, ui.cancel_button)
        ui.outcomes.chosen.connect(self._show_outcome)
        ui.grounds.chosen.connect(lambda _code: self._show_outcome(ui.outcomes.key))
        ui.grounds.choose(right.ground)
        ui.public_reason_edit.setPlainText(right.public_reason)
        ui.internal_reason_edit.setPlainText(right.internal_reason)
        ui.findings_edit.setPlainText(right.findings)
        ui.alternative_edit.setPlainText(right.alternative)
        ui.outcomes.choose(right.outcome or "")
        self._show_outcome(ui.outcomes.key)
        ui.outcomes.button(ui.outcomes.key or ui.outcomes.keys()[0]).setFocus()

    def _show_outcome(self, code: str) -> None:
        """Ask only what this outcome needs; the internal reason may always be written."""
        ui = self.ui
        self._complaints.clear()
        outcome = next((one for one in Outcome if one == code), None)
        rules = OUTCOMES[outcome] if outcome else None
        ui.ground_box.setVisible(outcome is not None and needs_ground(outcome, self._rule))
        ui.public_box.setVisible(rules is not None and rules.needs_public_reason)
        if outcome in NOTHING and not ui.public_reason_edit.toPlainText().strip():
            ui.public_reason_edit.setPlainText(NOTHING_HELD)
        self._show_fields(outcome, rules)
        others = self.right.drafted_by not in {None, self.seat.desk.actor.id}
        after = _next_hint(self.right.remedy, outcome)
        hint = "\n".join(filter(None, (after, OTHERS if others else "")))
        ui.next_hint.setText(hint)
        ui.next_hint.setVisible(bool(hint))

    def _show_fields(self, outcome: Outcome | None, rules: OutcomeRule | None) -> None:
        """Ask for what the letter of such an answer says besides its reason."""
        ui, remedy = self.ui, self.right.remedy
        substantive = rules is not None and rules.substantive and outcome not in NOTHING
        ui.words_box.setVisible(substantive and remedy in OF_WORDS)
        ui.alternative_box.setVisible(asks_alternative(outcome, ui.grounds.key))
        accepted = rules is not None and rules.accepted
        ui.paper_box.setVisible(accepted and self._electronic)

    def _end(self, _changes: Changes) -> None:
        """Close after keeping the decision."""
        self.set_busy(busy=False)
        self.decided.emit(self.ui.outcomes.key)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)


def _read(desk: Desk, request_id: RequestId, right_id: RightId) -> _Read:
    """Ask the office for a right and what is kept of it; runs beside the UI thread."""
    case = requests.page(desk, request_id).case
    right = next(one for one in case.rights if one.id == right_id)
    return case, right, right_work.work_of(desk, request_id)[right_id]


def _offered(outcomes: Sequence[Outcome]) -> list[Choice]:
    """List the outcomes: first those that answer the request, then the other ends (L-19)."""
    answers = [one for one in outcomes if OUTCOMES[one].substantive]
    ends = [one for one in outcomes if not OUTCOMES[one].substantive]
    return [
        *(Choice(one, one.word, DETAILS.get(one, "")) for one in answers),
        *([Choice("", ENDS)] if ends else []),
        *(Choice(one, one.word) for one in ends),
    ]


def _next_hint(remedy: Remedy, outcome: Outcome | None) -> str:
    """Say what comes after the decision."""
    if remedy in PLANNED and outcome in _ACCEPTED:
        return "保存すると、実施する内容を決める画面が開きます。"
    if remedy not in DISCLOSED:
        return ""
    if outcome is Outcome.full:
        return "保存すると、開示する内容の一覧が開きます。"
    return "保存すると、開示しない項目を選ぶ一覧が開きます。" if outcome is Outcome.partial else ""
