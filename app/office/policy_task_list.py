"""Print the check list of a version's publication (公表の点検表)."""

from typing import Final

from app.letters import policy_task_sheet
from app.letters.policy_task_sheet import TaskLine, TaskSheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.policy_task_standing import EARLIER, earlier
from app.office.policy_versions import known
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskState
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow

TITLE: Final = "個人情報保護方針"
FILE_NAME: Final = "公表の点検表"


def print_list(desk: Desk, version_id: PolicyVersionId) -> bytes:
    """Return the check list of a version as PDF, as it stands today.

    Raises:
        Refused: there is no such version.
    """
    with desk.look() as unit:
        version = known(unit, version_id)
        rows = unit.policy_tasks.of(version_id)
        before = earlier(version, rows)
        facts = TaskSheetFacts(
            title=TITLE,
            on=version.on,
            kind=version.kind,
            weight="重要" if version.major else "軽微",
            lines=tuple(
                _line(row, earlier=row.id in before)
                for row in sorted(rows, key=lambda row: row.id in before)
            ),
            owner=profile.sender(unit).name,
            printed_on=desk.today,
            anchor=unit.history.anchor(),
            practice=desk.practice,
        )
        choices = page_settings.of(unit)
    return policy_task_sheet.draw(facts, choices)


def file_name(version: VersionRow) -> str:
    """Name the file in which the list is kept."""
    return f"{FILE_NAME}_{version.on:%Y%m%d}"


def _line(row: PolicyTaskRow, *, earlier: bool) -> TaskLine:
    return TaskLine(
        title=row.title,
        due_on=row.due_on,
        done_on=row.done_on,
        done_by=row.done_by,
        note=f"{EARLIER}\n{row.note}".strip() if earlier else row.note,
        not_needed=row.state == TaskState.not_needed,
        earlier=earlier,
    )
