"""Open the windows about what is to be done for a version of a policy that does not exist."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.policy_task_views import PolicyTaskRow, TaskLink, TaskView
from app.rules.ids import CampaignId, PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import BEFORE, TaskKind, TaskState
from app.ui.dialogs.policy_own_task_dialog import PolicyOwnTaskDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

VERSION: Final = PolicyVersionId(1)
ON: Final = date(2026, 4, 1)
ADVICE: Final = (
    "公表している方針（令和8年4月1日）と違います。方針では、代表者は「架空 太郎」です。"
    "方針はここでは変わりません。どちらが正しいか確かめてください。"
)


def task(kind: TaskKind, title: str = "", state: TaskState = TaskState.open) -> TaskView:
    """Make a task that is on no list."""
    is_open = state is TaskState.open
    row = PolicyTaskRow(
        id=PolicyTaskId(1),
        version_id=VERSION,
        kind=kind.value,
        title=title or kind.word,
        due_on=date(2026, 3, 31),
        state=state.value,
        done_on=None if is_open else date(2026, 3, 30),
        done_by="" if is_open else "架空　太郎",
        note="" if is_open else "新旧対照表も同じ日に載せた。",
        recorded_at=None if is_open else datetime(2026, 3, 30, 1, 5, tzinfo=UTC),
        recorder="" if is_open else "試験　花子",
    )
    return TaskView(row, kind, state, ON, overdue=is_open)


def _web(seat: Seat) -> QWidget:
    """Be late with what the law wants beforehand."""
    whole = task(TaskKind.web, f"{TaskKind.web.word}{BEFORE}")
    dialog = PolicyTaskDialog(seat, replace(whole, advice=ADVICE))
    dialog.ui.note_edit.setPlainText("架空の制作会社に頼んで載せた。")
    return dialog


def _not_needed(seat: Seat) -> QWidget:
    link = TaskLink(CampaignId(1), "26-01", "発送1,204名、回答318名")
    whole = task(TaskKind.campaign)
    dialog = PolicyTaskDialog(seat, replace(whole, links=(link,)))
    dialog.fields.choose(TaskState.not_needed)
    dialog.save()
    return dialog


def _form(seat: Seat) -> QWidget:
    return PolicyTaskDialog(seat, task(TaskKind.consent_form))


def _settled(seat: Seat) -> QWidget:
    return PolicyTaskDialog(seat, task(TaskKind.web, state=TaskState.done))


def _own(seat: Seat) -> QWidget:
    dialog = PolicyOwnTaskDialog(seat, VERSION)
    dialog.ui.task_edit.setText("入会のしおりの差替え")
    dialog.ui.due_field.set_text("+14")
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_task_dialog", _web),
    ("policy_task_dialog_not_needed", _not_needed),
    ("policy_task_dialog_form", _form),
    ("policy_task_dialog_settled", _settled),
    ("policy_own_task_dialog", _own),
)
