"""Record an answer that was given by a paper made elsewhere."""

from datetime import date

from app.office import decisions
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords


class AnswerDialog(CaseStepDialog):
    """Take the day and the way of an answer that the program did not write."""

    words = StepWords(
        title="別の文書での回答",
        intro="この回答の文書は、この画面では作れません。別に作った文書で回答し、発送した日と方法を記録してください。",
        save="回答を記録(&S)",
        said="回答を記録しました。",
        day="回答を発送した日(&D)",
        words="どのように回答したか（文書番号、郵送・手渡しなど）(&W)",
        needs_words="どのように回答したかを書いてください。",
    )

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: decisions.answer_otherwise(desk, request_id, right_id, day, words)
