"""Ask why a settled task is opened again, or why one of the office's own goes off the list."""

from PySide6.QtWidgets import QWidget

from app.office import policy_tasks
from app.office.policy_task_views import TaskView
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat


def reopen_dialog(seat: Seat, task: TaskView, parent: QWidget) -> ReasonDialog:
    """Ask why a task is open again; what stood there stays in the operation log."""
    desk, key = seat.desk, task.id
    words = ReasonWords(
        title="未了に戻す",
        heading=f"「{task.row.title}」を未了に戻す",
        intro="記録した日と人は一覧から消え、操作記録に残ります。",
        save="未了に戻す(&S)",
        said=f"「{task.row.title}」を未了に戻しました。",
    )
    return ReasonDialog(seat, words, lambda why: policy_tasks.reopen(desk, key, why), parent)


def drop_dialog(seat: Seat, task: TaskView, parent: QWidget) -> ReasonDialog:
    """Ask why a task of the office's own goes off the list."""
    desk, key = seat.desk, task.id
    words = ReasonWords(
        title="点検表から外す",
        heading=f"「{task.row.title}」を点検表から外す",
        intro="外した項目と理由は、操作記録に残ります。",
        save="外す(&S)",
        said=f"「{task.row.title}」を点検表から外しました。",
    )
    return ReasonDialog(seat, words, lambda why: policy_tasks.drop(desk, key, why), parent)
