"""Record what the 管理責任者 judges on a case: 親権, another adult, an open sheet (P-14, L-06)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import judgments
from app.office.changes import Changes
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.judging import newest, open_questions, questions_of
from app.rules.judgments import Question, Verdict
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_judgment_dialog import Ui_JudgmentDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

INTRO: Final = (
    "ここでの判断と理由は、文書には載りません。判断は消さずに残り、新しい判断が優先します。"
)
_WHAT: Final = {
    Question.custody: (
        "離婚後の共同親権では、日常の行為と急迫の場合のほかは、父母が共同で行います。"
        "請求の理由と、もう一方の親御さんのご存じかどうかを確かめてください。"
    ),
    Question.family: (
        "もう一方の親御さんや、秘匿の方の住所や連絡先が伝わると、危害につながることがあります。"
        "お子さまについて開示するときも、会員ご本人の情報は黒塗りのままです。"
    ),
    Question.inquiry: (
        "社内照会の回答を待たずに決定すると、答えた範囲が狭くなります。"
        "待てない理由と、お答えする範囲を書いてください。"
    ),
}
_GO_ON: Final = {
    Question.custody: "決定に進めます。",
    Question.family: "決定に進めます。",
    Question.inquiry: "回答の来ていない部署を待たずに、決定に進めます。",
}
_STAY: Final = {
    Question.custody: "「しない」か、代理権なしなどの終わり方だけを決定できます。",
    Question.family: "「しない」か、代理権なしなどの終わり方だけを決定できます。",
    Question.inquiry: "社内照会の回答を待ちます。",
}


class JudgmentDialog(OfficeDialog):
    """Take one judgment; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_JudgmentDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        waiting = open_questions(case)
        for question in sorted(questions_of(case), key=lambda one: one not in waiting):
            ui.question_combo.addItem(question.word, question.value)
        self._complaints = Complaints(
            {
                "question": (ui.question_combo, ui.question_problem),
                "verdict": (ui.verdicts, ui.verdict_problem),
                "reason": (ui.reason_edit, ui.reason_problem),
            }
        )
        ui.question_combo.currentIndexChanged.connect(self._show_question)
        self._show_question()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(680)
        ui.question_combo.setFocus()

    def question(self) -> Question:
        """Return the question that is judged."""
        return Question(str(self.ui.question_combo.currentData()))

    def is_touched(self) -> bool:
        """Tell whether something was chosen or typed that is not recorded."""
        return bool(self.ui.verdicts.key or self.ui.reason_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the judgment, or say what is missing."""
        problems = self._problems()
        self._complaints.show(problems)
        if problems:
            return
        desk, request_id, question = self.seat.desk, self.case.id, self.question()
        verdict, reason = Verdict(self.ui.verdicts.key), self.ui.reason_edit.toPlainText()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: judgments.judge(desk, request_id, question, verdict, reason),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _problems(self) -> list[Problem]:
        """Say what is missing."""
        found = []
        if not self.ui.verdicts.key:
            found.append(Problem("verdict", "「進めてよい」か「進めない」を選んでください。"))
        if not self.ui.reason_edit.toPlainText().strip():
            found.append(Problem("reason", "判断の理由を書いてください。"))
        return found

    def _show_question(self) -> None:
        """Say what this question is about, and what is known of it."""
        ui, question = self.ui, self.question()
        ui.intro_label.setText(f"{_WHAT[question]}{INTRO}")
        ui.verdicts.offer(
            (
                Choice(Verdict.proceed.value, Verdict.proceed.word, _GO_ON[question]),
                Choice(Verdict.stop.value, Verdict.stop.word, _STAY[question]),
            )
        )
        buttons = (*ui.verdicts.buttons(), ui.reason_edit, ui.save_button, ui.cancel_button)
        chain(ui.question_combo, *buttons)
        ui.facts.show_facts(_facts(self.case, question))

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("管理責任者の判断を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _facts(case: Case, question: Question) -> Sequence[tuple[str, str]]:
    """List what is known of a question, and how it was judged before."""
    earlier = newest(case, question)
    judged = (
        f"{earlier.verdict.word}　{day_words(earlier.judged_on)}　{earlier.reason}"
        if earlier
        else ""
    )
    known: tuple[tuple[str, str], ...] = ()
    if question is Question.custody and case.identity is not None:
        check = case.identity
        known = (
            ("親権", check.custody.word if check.custody else ""),
            ("もう一方の親", check.other_parent.word if check.other_parent else "伺っていません"),
            ("伺った事情", check.custody_note),
        )
    elif question is Question.family:
        kind = case.requester_kind.word if case.requester_kind else ""
        shielded = "お子さまは秘匿になっています" if case.child_shielded else ""
        shielded = "会員は秘匿になっています" if case.member_shielded else shielded
        shared = "お子さまは、ほかの会員の方のご登録にもあります" if case.child_shared else ""
        known = (
            ("請求される方", f"{case.requester_name}　{kind}"),
            ("秘匿", shielded),
            ("ほかのご登録", shared),
        )
    elif question is Question.inquiry:
        sheets = "\n".join(
            f"{one.department}　{one.kind.word}　期日 {day_words(one.due_on)}"
            for one in case.inquiries
        )
        known = (("回答待ちの部署", sheets),)
    return [(word, text) for word, text in (*known, ("前の判断", judged)) if text]
