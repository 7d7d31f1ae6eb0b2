"""Record that the requester takes a request back."""

from collections.abc import Sequence
from datetime import date

from app.office import decisions
from app.rules.ids import RightId
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords


class WithdrawalDialog(CaseStepDialog):
    """Take the day, and whether all of it or one right is taken back."""

    words = StepWords(
        title="取下げ",
        intro="請求された方からの取下げを記録します。受付の記録は残ります。記録した後は元に戻せません。",
        save="取下げを記録(&S)",
        said="取下げを記録しました。",
        day="取下げのお申し出の日(&D)",
        choice="取り下げる内容(&C)",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """Offer the whole case, and each right that is still open."""
        still = [right for right in self.case.open_rights if not right.answered_on]
        whole = ("この受付のすべて", None)
        if not self.case.rights[1:]:
            return (whole,)
        return (whole, *((right.remedy.word, int(right.id)) for right in still))

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del words
        desk, request_id = self.seat.desk, self.case.id
        chosen = self.ui.choice_combo.currentData()
        right_id = None if chosen is None else RightId(int(chosen))
        return lambda: decisions.withdraw(desk, request_id, right_id, day)
