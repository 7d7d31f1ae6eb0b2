"""Open the windows about what is to be done for a version of the policy."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office.policy_task_views import TaskView
from app.rules.ids import PolicyVersionId
from app.ui.seat import Seat

Said = Callable[[str], None]


def open_task(seat: Seat, parent: QWidget, task: TaskView, said: Said | None = None) -> None:
    """Open the window in which one task is settled, put off, or opened again."""
    raise NotImplementedError


def open_own_task(
    seat: Seat, parent: QWidget, version_id: PolicyVersionId, said: Said | None = None
) -> None:
    """Open the window in which a task of the office's own is added."""
    raise NotImplementedError


def open_list(seat: Seat, parent: QWidget, version_id: PolicyVersionId) -> None:
    """Show the printed check list of a version."""
    raise NotImplementedError
