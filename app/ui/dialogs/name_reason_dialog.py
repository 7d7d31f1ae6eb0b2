"""Say why who asks for herself bears another name than the one on record."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import name_reasons
from app.rules.cases import Case, RightLine
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.seat import Seat


class NameReasonDialog(CaseStepDialog):
    """Take the reason; whose name differs for another reason than these is not let through."""

    words = StepWords(
        title="お名前の違いの理由",
        intro=(
            "請求者のお名前と、登録のお名前が違います。別の方のこともあります。"
            "同じ方と分かったときだけ、なぜ違うのかを書いてください（旧姓・改姓・通称など）。"
            "理由は受付のメモに残ります。"
        ),
        save="理由を記録(&S)",
        said="お名前の違いの理由を記録しました。",
        words="お名前が違う理由(&R)",
        needs_words="お名前が違う理由を書いてください。",
    )

    def __init__(
        self, seat: Seat, case: Case, right: RightLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(seat, case, right, parent)
        self.ui.words_edit.setPlaceholderText("旧姓のため（運転免許証の裏書で確認）")

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del day
        desk, key = self.seat.desk, self.case.id
        return lambda: name_reasons.explain(desk, key, words)
