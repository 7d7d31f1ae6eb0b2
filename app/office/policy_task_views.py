"""Show what is to be done for the versions of the policy, and whether they are published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.rules.ids import CampaignId, PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState
from app.storage.policy_tasks import PolicyTaskRow


@dataclass(frozen=True)
class TaskLink:
    """Name a campaign by which a task is done, and in words how far it has come."""

    campaign_id: CampaignId
    code: str
    progress: str


@dataclass(frozen=True)
class TaskView:
    """Show one task: with its version's day, and what a screen says of it.

    `overdue`: open, and its day is over. `advice` is a sentence, or empty.
    """

    row: PolicyTaskRow
    kind: TaskKind
    state: TaskState
    version_on: date
    overdue: bool
    links: tuple[TaskLink, ...] = ()
    advice: str = ""

    @property
    def id(self) -> PolicyTaskId:
        """Return the key of the task."""
        return self.row.id


@dataclass(frozen=True)
class Publication:
    """Say where a version is published; `late` is the sentence of an 要是正, or empty.

    `open_count` of `count` tasks are still to be done.
    """

    words: str = ""
    late: str = ""
    count: int = 0
    open_count: int = 0


def tasks_of(desk: Desk, version_id: PolicyVersionId) -> Sequence[TaskView]:
    """Return the tasks of a version in the order of its list."""
    raise NotImplementedError


def due(desk: Desk) -> Sequence[TaskView]:
    """Return the open tasks of all versions that are due up to today."""
    raise NotImplementedError


def publication(desk: Desk, version_id: PolicyVersionId) -> Publication:
    """Say whether a version is on the web page, and what is wrong with its day."""
    raise NotImplementedError
