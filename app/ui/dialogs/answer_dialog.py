"""Record an answer that was given in another way than by the program's own letter."""

from datetime import date

from app.office import decisions
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords


class AnswerDialog(CaseStepDialog):
    """Take the day and the way of an answer that the program did not write."""

    words = StepWords(
        title="別の方法での回答",
        intro="このプログラムの文書によらずに、お電話や窓口、別に作った文書などで回答したときに、その日と方法を記録します。",
        save="回答を記録(&S)",
        said="回答を記録しました。",
        day="回答した日(&D)",
        words="どのように回答したか（お電話、手渡し、別の文書の番号など）(&W)",
        needs_words="どのように回答したかを書いてください。",
    )

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: decisions.answer_otherwise(desk, request_id, right_id, day, words)
