"""Carry out a correction or a stop that was approved, before its answer (P-11)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import carrying_out
from app.office.carrying_out import PLANNED
from app.rules.cases import Case, RightLine
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.seat import Seat

_NOTED = StepWords(
    title="対応の実施",
    intro="承認された対応を本日実施したことを記録します。回答の文書は、実施した後に出します。",
    save="実施を記録(&S)",
    said="対応の実施を記録しました。",
    words="実施した内容（どの記録を、どのように）(&W)",
    needs_words="実施した内容を書いてください。",
)
_DONE_HERE = replace(
    _NOTED,
    intro="承認された内容のとおりに、すくすく会員の登録を変えます。回答の文書は、実施した後に出します。",
    save="実施する(&S)",
    said="対応を実施しました。お渡ししていた先があるときは「提供先への連絡」に挙げています。",
    words="実施についてのメモ（任意）(&W)",
    needs_words="",
)


class CarryOutDialog(CaseStepDialog):
    """Show what will be done to the records, and do it; the day is today."""

    def __init__(
        self, seat: Seat, case: Case, right: RightLine | None = None, parent: QWidget | None = None
    ) -> None:
        planned = right is not None and right.remedy in PLANNED
        self.words = _DONE_HERE if planned else _NOTED
        super().__init__(seat, case, right, parent)
        if planned:
            self._load()

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del day
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: carrying_out.carry_out(desk, request_id, right_id, words)

    def _load(self) -> None:
        """Ask what was approved."""
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        self.seat.doing.look(
            lambda: carrying_out.preview(desk, request_id, right_id),
            asker=self,
            then=self._show,
            key="preview",
        )

    def _show(self, lines: Sequence[str]) -> None:
        self.ui.intro_label.setText("\n".join((self.words.intro, *lines)))
        self.grow()
