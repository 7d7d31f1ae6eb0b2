"""Open from the menus what is erased, planned to be, or may be by now."""

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.cases import RightLine
from app.rules.outcomes import OUTCOMES
from app.rules.rights import Remedy
from app.ui.dialogs.erasure_due_dialog import ErasureDueDialog
from app.ui.dialogs.erasure_plan_dialog import ErasurePlanDialog
from app.ui.dialogs.erasures_dialog import ErasuresDialog
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def is_planned(sight: Sight) -> bool:
    """Tell whether an erasure was granted that is not yet sent round."""
    return _right(sight) is not None


def plan(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Look what goes and what stays, and keep it with the decision."""
    right = _right(sight)
    assert right is not None
    return ErasurePlanDialog(seat, sight.page.case, right, parent)


def due(seat: Seat, parent: QWidget) -> QDialog:
    """List who may be erased by now."""
    return ErasureDueDialog(seat, parent)


def done(seat: Seat, parent: QWidget) -> QDialog:
    """List what was erased."""
    return ErasuresDialog(seat, parent)


def _right(sight: Sight) -> RightLine | None:
    case = sight.page.case
    return next(
        (
            right
            for right in case.rights
            if right.remedy is Remedy.erasure
            and case.member_id is not None
            and right.outcome is not None
            and OUTCOMES[right.outcome].accepted
            and right.submitted_on is None
            and right.carried_out_on is None
        ),
        None,
    )
