"""Open the windows about what is to be done for a version of the policy."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.office import policy_task_list, policy_versions
from app.office.policy_task_views import TaskView
from app.office.policy_versions import VersionRow
from app.rules.eras import western
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskState
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.policy_own_task_dialog import PolicyOwnTaskDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.seat import Seat

Said = Callable[[str], object]


def open_task(
    seat: Seat,
    parent: QWidget,
    task: TaskView,
    said: Said | None = None,
    state: TaskState | None = None,
) -> PolicyTaskDialog:
    """Open the window in which one task is settled, put off, or opened again.

    `said` gets the sentence that says what was recorded; `state` is chosen beforehand.
    """
    dialog = PolicyTaskDialog(seat, task, parent)
    if state is not None and task.state is TaskState.open:
        dialog.fields.choose(state)
    if said is not None:
        dialog.recorded.connect(said)
    dialog.open()
    return dialog


def open_own_task(
    seat: Seat, parent: QWidget, version_id: PolicyVersionId, said: Said | None = None
) -> PolicyOwnTaskDialog:
    """Open the window in which a task of the office's own is added."""
    dialog = PolicyOwnTaskDialog(seat, version_id, parent)
    if said is not None:
        dialog.recorded.connect(said)
    dialog.open()
    return dialog


def open_list(seat: Seat, parent: QWidget, version_id: PolicyVersionId) -> None:
    """Show the check list of a version, ready for printing."""
    desk = seat.desk

    def show(rows: Sequence[VersionRow]) -> None:
        for row in rows:
            if row.id == version_id:
                LetterDialog(seat, _sheets(seat, row), parent).show()

    seat.doing.look(
        lambda: policy_versions.versions(desk), asker=parent, then=show, key="policy tasks"
    )


def _sheets(seat: Seat, row: VersionRow) -> Sheets:
    desk = seat.desk

    def draw() -> bytes:
        return policy_task_list.print_list(desk, row.id)

    return Sheets(
        title=policy_task_list.FILE_NAME,
        facts=[("版", f"{western(row.on)} {row.kind}")],
        load=draw,
        take=draw,
        hint="済の日と行った人は、記録した分だけ載ります。残りは手で書けます。",
        file_name=f"{policy_task_list.file_name(row)}.pdf",
    )
