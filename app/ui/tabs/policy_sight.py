"""Gather what the page of one version shows; asked for beside the UI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.policy_approval import ApprovalView, approval_of
from app.office.policy_checks import findings_of
from app.office.policy_judgments import DemandView, demands_of
from app.office.policy_task_views import Publication, TaskView, publication, tasks_of
from app.office.policy_versions import VersionRow, VersionText, text_of, versions
from app.rules.ids import PolicyVersionId
from app.rules.policy_findings import Finding
from app.rules.policy_tasks import NewTask, tasks_for


@dataclass(frozen=True)
class VersionLine:
    """Hold what the list shows of a version: itself, and how far its publication has come."""

    row: VersionRow
    published: Publication

    @property
    def id(self) -> int:
        """Return the key of the version."""
        return self.row.id


@dataclass(frozen=True)
class PolicySight:
    """Hold all that the page of one version shows.

    `coming` is what an approval would put on the list of a draft, `earlier_on` whether a version
    stands before this one.
    """

    row: VersionRow
    text: VersionText | None
    approval: ApprovalView
    demands: Sequence[DemandView]
    findings: Sequence[Finding]
    tasks: Sequence[TaskView]
    published: Publication
    coming: Sequence[NewTask] = ()


def lines(desk: Desk) -> Sequence[VersionLine]:
    """Return every version with the state of its publication."""
    return [VersionLine(row, _published(desk, row)) for row in versions(desk)]


def look_at(desk: Desk, version_id: PolicyVersionId) -> PolicySight:
    """Return what is known of a version.

    Raises:
        Refused: there is none any more.
    """
    text = text_of(desk, version_id)
    rows = versions(desk)
    (row,) = (one for one in rows if one.id == version_id)
    demands = demands_of(desk, version_id)
    first = not any(one.on < row.on and one.approved_at for one in rows)
    found = [one.demand for one in demands]
    return PolicySight(
        row=row,
        text=text,
        approval=approval_of(desk, version_id),
        demands=demands,
        findings=findings_of(desk, version_id),
        tasks=tasks_of(desk, version_id),
        published=_published(desk, row),
        coming=tasks_for(row.on, major=row.major, demands=found, first=first),
    )


def _published(desk: Desk, row: VersionRow) -> Publication:
    return publication(desk, row.id) if row.approved_at else Publication()
