"""Plan an erasure with its decision: look what goes and stays, name other ledgers that keep her."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.office import erasure_plan
from app.office.erasure_plan import DryRun, Elsewhere, ErasurePlan
from app.rules.cases import Case, RightLine
from app.ui.dialogs.erasure_step_dialog import ACCOUNTS, ROLL, ErasureStepDialog
from app.ui.dialogs.erasure_words import groups
from app.ui.request_words import heading
from app.ui.seat import Seat

_INTRO = (
    "消去するものと、残すものを確かめます。この内容は決裁で承認され、承認の後で変わったときは"
    "消去できません。組合員名簿など、ほかの帳簿に残るものがあるときは、選んでください。"
)


class ErasurePlanDialog(ErasureStepDialog):
    """Be the plan of one erasure."""

    title = "消去の内容"
    save_words = "この内容に決める(&S)"
    grave = False

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(seat, parent)
        self.case, self.right = case, right
        ui = self.ui
        ui.case_label.setText(heading(case, right))
        ui.intro_label.setText(_INTRO)
        ui.ledgers_box.show()
        ui.roll_check.setFocus()
        for check in (ui.roll_check, ui.accounts_check):
            check.toggled.connect(self._show_anew)
        desk, request_id, right_id = seat.desk, case.id, right.id
        seat.doing.look(
            lambda: erasure_plan.planned(desk, request_id, right_id),
            asker=self,
            then=self._recall,
            refused=self.fail,
        )

    def question(self) -> Callable[[], DryRun]:
        """Ask what the erasure would do: of the person whom the case is about, and nobody else."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        return lambda: erasure_plan.dry_run(desk, request_id, right_id)

    def act(self) -> Callable[[], Any]:
        """Keep the plan."""
        desk, request_id, right_id = self.seat.desk, self.case.id, self.right.id
        assert self.run is not None
        scope, elsewhere = self.run.scope, self.elsewhere()
        return lambda: erasure_plan.plan(desk, request_id, right_id, scope, elsewhere)

    def said(self, done: object) -> str:
        """Say that it is kept."""
        del done
        return "消去の内容を決めました。"

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """Return the ledgers that are ticked."""
        ui = self.ui
        ticked = ((ui.roll_check, ROLL), (ui.accounts_check, ACCOUNTS))
        return tuple(ledger for check, ledger in ticked if check.isChecked())

    def is_possible(self, run: DryRun) -> bool:
        """What comes first may be done until the erasure itself."""
        return bool(run.goes)

    def _recall(self, plan: ErasurePlan | None) -> None:
        """Put back what was planned before, and ask what it would do today."""
        if plan is not None:
            ui = self.ui
            ui.roll_check.setChecked(ROLL in plan.elsewhere)
            ui.accounts_check.setChecked(ACCOUNTS in plan.elsewhere)
        self.ask()

    def _show_anew(self) -> None:
        if self.run is not None:
            self.ui.lines.show_groups(groups(self.run, self.elsewhere()))
