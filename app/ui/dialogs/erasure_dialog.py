"""Erase: name what will go for good, rest on キャンセル, and issue the answer in the same act."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.office import erasure_plan, erasures
from app.office.erasure_due import DueRow
from app.office.erasure_plan import DryRun, Elsewhere, ErasurePlan
from app.office.erasures import LEFT, Erased
from app.rules.cases import Case, RightLine
from app.ui.dialogs.erasure_step_dialog import ErasureStepDialog
from app.ui.dialogs.erasure_words import warning
from app.ui.request_words import heading
from app.ui.seat import Seat

PENDING = (
    "ほかの画面やプログラムが記録を読んでいるため、仕上げが「処理待ち」です。"
    "「消去の記録」から仕上げてください。"
)


class ErasureDialog(ErasureStepDialog):
    """Be the erasure that a request was granted."""

    title = "消去"
    save_words = "消去して回答を発行する(&S)"

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(seat, parent)
        self.case, self.right = case, right
        self._plan: ErasurePlan | None = None
        self.ui.case_label.setText(heading(case, right))
        self.ask()

    def question(self) -> Callable[[], DryRun]:
        """Ask what the erasure would do, and what was planned."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        self.seat.doing.look(
            lambda: erasure_plan.planned(desk, request_id, right_id),
            asker=self,
            then=self._recall,
            refused=self.fail,
        )
        return lambda: erasure_plan.dry_run(desk, request_id, right_id)

    def act(self) -> Callable[[], Any]:
        """Erase, and issue the answer."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: erasures.carry_out(desk, request_id, right_id)

    def said(self, done: object) -> str:
        """Say that it is done, and under which number the answer went on record."""
        assert isinstance(done, Erased)
        pending = "" if done.settled else PENDING
        return f"消去しました。回答を文書番号 {done.document_number} で発行しました。{pending}"

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """Return the ledgers that were planned."""
        return self._plan.elsewhere if self._plan else ()

    def show_run(self, run: DryRun) -> None:
        """Show what will go, and say it in one breath."""
        self.ui.intro_label.setText(warning(run, f"{self.case.requester_name} 様のご請求で、登録"))
        super().show_run(run)

    def _recall(self, plan: ErasurePlan | None) -> None:
        self._plan = plan
        if self.run is not None:
            self.show_run(self.run)


class LeftErasureDialog(ErasureStepDialog):
    """Be the erasure of somebody who left, or of what was kept of her until now."""

    title = "消去"
    save_words = "消去する(&S)"

    def __init__(self, seat: Seat, row: DueRow, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.row = row
        named = f"{row.member_name} 様（{row.member_code}）" if row.member_name else "消去済の方"
        self.ui.case_label.setText(f"{named}　{row.why}")
        self.ask()

    def question(self) -> Callable[[], DryRun]:
        """Ask what the erasure would do."""
        desk, key = self.seat.desk, self.row.member_id
        return lambda: erasure_plan.dry_run_of(desk, key)

    def act(self) -> Callable[[], Any]:
        """Erase."""
        desk, key = self.seat.desk, self.row.member_id
        erase = erasures.erase_left if self.row.cause == LEFT else erasures.erase_again
        return lambda: erase(desk, [key])

    def said(self, done: object) -> str:
        """Say that it is done."""
        assert isinstance(done, Erased)
        return "消去しました。" + ("" if done.settled else PENDING)

    def show_run(self, run: DryRun) -> None:
        """Show what will go, and say it in one breath."""
        name = self.row.member_name
        self.ui.intro_label.setText(warning(run, f"{name} 様" if name else "残していた記録"))
        super().show_run(run)
