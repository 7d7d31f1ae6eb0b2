"""Record that a correction, a stop or an erasure was carried out, before its answer (P-11)."""

from datetime import date

from app.office import decisions
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords


class CarryOutDialog(CaseStepDialog):
    """Take what was done to the data; the day is today."""

    words = StepWords(
        title="対応の実施",
        intro="承認された対応を本日実施したことを記録します。回答の文書は、実施した後に出します。",
        save="実施を記録(&S)",
        said="対応の実施を記録しました。",
        words="実施した内容（どの記録を、どのように）(&W)",
        needs_words="実施した内容を書いてください。",
    )

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del day
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: decisions.carry_out(desk, request_id, right_id, words)
