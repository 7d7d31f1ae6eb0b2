"""Say how far a stop of use or of provision will reach, before the decision goes round."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import suspensions
from app.office.changes import Changes
from app.rules.cases import Case, RightLine
from app.rules.scopes import is_of_a_child
from app.rules.suspensions import (
    KIND_OF,
    SuspensionKind,
    SuspensionPlan,
    SuspensionScope,
    scopes_of,
)
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.seat import Seat

_EFFECTS: Final = {
    (
        SuspensionKind.use,
        SuspensionScope.whole,
    ): "ご案内・書出し・提供のすべてを止めます（法令にもとづく提供を除く）。",
    (
        SuspensionKind.use,
        SuspensionScope.mail,
    ): "一斉のご案内と書出しの対象から外します。提供のときは、範囲に当たらないか確かめます。",
    (
        SuspensionKind.use,
        SuspensionScope.part,
    ): "ご案内は止まりません。提供のときは、範囲に当たらないか確かめます。",
    (
        SuspensionKind.provision,
        SuspensionScope.whole,
    ): "ご同意にもとづく第三者への提供を止めます。業務の委託は続きます。",
    (
        SuspensionKind.provision,
        SuspensionScope.part,
    ): "ご同意にもとづく提供のときに、範囲に当たらないか確かめます。",
}


_OF_CHILD: Final = (
    "お子さまの情報だけの停止です。会員ご本人の登録には設定しません。"
    "担当部署と提供先に依頼し、実施のときに行ったことを書きます。"
)


class SuspensionPlanDialog(CaseStepDialog):
    """Take the scope, and the words of a part."""

    words = StepWords(
        title="停止の範囲",
        intro="承認された後に、ここに書いたとおりに停止します。回答の文書にも載ります。",
        save="この範囲に決める(&S)",
        said="停止の範囲を決めました。",
        choice="停止する範囲(&H)",
        words="一部のときの範囲（項目や利用の仕方）(&W)",
    )

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(seat, case, right, parent)
        self._load()

    def choices(self) -> Sequence[tuple[str, object]]:
        """List the scopes of this kind of stop."""
        offered = scopes_of(self._kind, of_child=is_of_a_child(self.case))
        return [(scope.word, scope.value) for scope in offered]

    def effect(self, day: date | None) -> str:
        """Say what the chosen scope holds back."""
        del day
        scope = SuspensionScope(self.ui.choice_combo.currentData())
        part = scope is SuspensionScope.part
        self.ui.words_box.setVisible(part)
        if is_of_a_child(self.case):
            return _OF_CHILD
        return _EFFECTS[self._kind, scope]

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del day
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        scope = str(self.ui.choice_combo.currentData())

        def plan() -> Changes:
            return suspensions.plan(desk, request_id, right_id, scope, words)

        return plan

    def _load(self) -> None:
        """Ask what was planned before."""
        assert self.right is not None
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        self.seat.doing.look(
            lambda: suspensions.planned(desk, request_id, right_id),
            asker=self,
            then=self._show,
            key="plan",
        )

    def _show(self, plan: SuspensionPlan | None) -> None:
        if plan is not None:
            combo = self.ui.choice_combo
            combo.setCurrentIndex(max(combo.findData(plan.scope.value), 0))
            self.ui.words_edit.setPlainText(plan.items)
            self.shrink()

    @property
    def _kind(self) -> SuspensionKind:
        assert self.right is not None
        return KIND_OF[self.right.remedy]
