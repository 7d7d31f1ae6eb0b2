"""Write one question: of the list from which audits begin, or of one audit alone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.office.changes import Changes
from app.rules.audit_questions import Question
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_audit_question_dialog import Ui_AuditQuestionDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


@dataclass(frozen=True)
class QuestionWords:
    """Hold what the dialog says, and the question with which it begins."""

    heading: str
    intro: str
    said: str
    question: Question | None = None


class AuditQuestionDialog(ActingDialog):
    """Take a question; `act` is called with it beside the UI thread."""

    def __init__(
        self,
        seat: Seat,
        words: QuestionWords,
        act: Callable[[Question], Changes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._words = words
        self._act = act
        self.ui = Ui_AuditQuestionDialog()
        self.ui.setupUi(self)
        ui, start = self.ui, words.question
        ui.title_label.setText(words.heading)
        ui.intro_label.setText(words.intro)
        if start is not None:
            ui.section_edit.setText(start.section)
            ui.subject_edit.setPlainText(start.subject)
            ui.basis_edit.setText(start.basis)
            ui.method_edit.setPlainText(start.method)
        self._complaints = Complaints(
            {
                "section": (ui.section_edit, ui.section_problem),
                "subject": (ui.subject_edit, ui.subject_problem),
                "basis": (ui.basis_edit, ui.basis_problem),
                "method": (ui.method_edit, ui.method_problem),
            }
        )
        self._start = self._typed()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._typed() != self._start

    def save(self) -> None:
        """Record the question, or say what is missing."""
        act, question = self._act, self._typed()
        if not question.subject.strip():
            self._complaints.show([Problem("subject", "確かめることを書いてください。")])
            self.grow()
            return
        self.perform(lambda: act(question), self._words.said, self.ui.trouble_notice)

    def _typed(self) -> Question:
        ui = self.ui
        subject, method = ui.subject_edit.toPlainText(), ui.method_edit.toPlainText()
        return Question(ui.section_edit.text(), subject, ui.basis_edit.text(), method)
