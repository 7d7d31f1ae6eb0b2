"""Send a decision back to the person who drafted it."""

from datetime import date

from app.office import decisions
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords


class ReturnDialog(CaseStepDialog):
    """Take the reason for which a decision goes back."""

    words = StepWords(
        title="差戻し",
        intro="起案した担当者に戻します。直していただきたい点が分かるように書いてください。この理由は文書には載りません。",
        save="差し戻す(&S)",
        said="差し戻しました。",
        words="差し戻す理由(&W)",
        needs_words="差し戻す理由を書いてください。",
    )

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del day
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: decisions.send_back(desk, request_id, right_id, words)
