"""Open the 新旧対照表 as it looks with the versions of the practice records."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy
from app.ui.dialogs.policy_comparison_dialog import PolicyComparisonDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _compared(seat: Seat) -> QWidget:
    """Compare the draft of the practice records with the version in force."""
    return PolicyComparisonDialog(seat, policy.versions(seat.desk)[-1].id)


def _without_text(seat: Seat) -> QWidget:
    return PolicyComparisonDialog(seat, policy.versions(seat.desk)[0].id)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_comparison_dialog_no_text", _without_text),
    ("policy_comparison_dialog", _compared),
)
