"""Open the windows that a version leads to: the comparison, its prints, letters, forms."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.blank_forms import BlankForm
from app.rules.policy_tasks import TaskState
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.policy_comparison_dialog import open_comparison
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.policy_notice_dialog import open_notice
from app.ui.dialogs.policy_sheet_opener import open_sheet
from app.ui.dialogs.policy_task_opener import open_list, open_own_task, open_task
from app.ui.seat import Seat
from app.ui.tabs.policy_sight import PolicySight

__all__ = ["OPENERS", "TASK_STATES", "Opener", "open_task"]

TASK_STATES: Final[Mapping[str, TaskState | None]] = {
    "task:done": TaskState.done,
    "task:not_needed": TaskState.not_needed,
    "task": None,
}
"""The acts on a task, with what the window begins at."""

Said = Callable[[str], None]
Opener = Callable[[Seat, QWidget, PolicySight, Said], None]


def _compare(seat: Seat, parent: QWidget, sight: PolicySight, _said: Said) -> None:
    open_comparison(seat, parent, sight.row.id)


def _sheet(seat: Seat, parent: QWidget, sight: PolicySight, _said: Said) -> None:
    open_sheet(seat, parent, sight.row.id)


def _reading(seat: Seat, parent: QWidget, sight: PolicySight, said: Said) -> None:
    dialog = PolicyImportDialog(seat, parent)
    dialog.taken_in.connect(said)
    dialog.open()
    dialog.show_version(sight.row.id)


def _notice(seat: Seat, parent: QWidget, sight: PolicySight, said: Said) -> None:
    dialog = open_notice(seat, parent, sight.row.id)
    dialog.frozen.connect(lambda _key, sentence: said(sentence))


def _campaign(seat: Seat, parent: QWidget, sight: PolicySight, said: Said) -> None:
    dialog = CampaignDialog(seat, parent, version_id=sight.row.id)
    dialog.frozen.connect(lambda _key, sentence: said(sentence))
    dialog.open()


def _forms(seat: Seat, parent: QWidget, sight: PolicySight, _said: Said) -> None:
    coming = sight.row.state == "approved"
    form = BlankForm.next_consent if coming else BlankForm.consent
    BlankFormsDialog(seat, FormOffer(forms=(form,)), parent).show()


def _own_task(seat: Seat, parent: QWidget, sight: PolicySight, said: Said) -> None:
    open_own_task(seat, parent, sight.row.id, said)


def _task_sheet(seat: Seat, parent: QWidget, sight: PolicySight, _said: Said) -> None:
    open_list(seat, parent, sight.row.id)


OPENERS: Final[Mapping[str, Opener]] = {
    "compare": _compare,
    "sheet": _sheet,
    "reading": _reading,
    "notice": _notice,
    "campaign": _campaign,
    "forms": _forms,
    "own_task": _own_task,
    "task_sheet": _task_sheet,
}
"""The acts that open a window and ask nothing first."""
