"""Gather what the page of one version shows; asked for beside the UI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.policy_approval import ApprovalView, approval_of
from app.office.policy_checks import findings_of
from app.office.policy_judgments import DemandView, demands_of
from app.office.policy_proposals import Proposal, proposal
from app.office.policy_task_views import Publication, TaskView, counts, publication, tasks_of
from app.office.policy_versions import VersionRow, VersionText, text_of, versions
from app.rules.ids import PolicyVersionId
from app.rules.policy_findings import Finding
from app.rules.policy_tasks import NewTask, tasks_for


@dataclass(frozen=True)
class VersionLine:
    """Hold what the list shows of a version: itself, and how many of its tasks are settled."""

    row: VersionRow
    settled: int = 0
    tasks: int = 0

    @property
    def id(self) -> int:
        """Return the key of the version."""
        return self.row.id


@dataclass(frozen=True)
class PolicySight:
    """Hold all that the page of one version shows.

    `coming` is what an approval would put on the list of a draft, `proposal` says of the version
    in force that it names another representative than signs letters.
    """

    row: VersionRow
    text: VersionText | None
    approval: ApprovalView
    demands: Sequence[DemandView]
    findings: Sequence[Finding]
    tasks: Sequence[TaskView]
    published: Publication
    coming: Sequence[NewTask] = ()
    proposal: Proposal | None = None


def lines(desk: Desk) -> Sequence[VersionLine]:
    """Return every version with the state of its tasks."""
    known = counts(desk)
    return [VersionLine(row, *known.get(row.id, (0, 0))) for row in versions(desk)]


def look_at(desk: Desk, version_id: PolicyVersionId) -> PolicySight:
    """Return what is known of a version.

    Raises:
        Refused: there is none any more.
    """
    text = text_of(desk, version_id)
    rows = versions(desk)
    (row,) = (one for one in rows if one.id == version_id)
    demands = demands_of(desk, version_id)
    return PolicySight(
        row=row,
        text=text,
        approval=approval_of(desk, version_id),
        demands=demands,
        findings=findings_of(desk, version_id),
        tasks=tasks_of(desk, version_id),
        published=publication(desk, version_id),
        coming=_coming(row, rows, demands),
        proposal=proposal(desk) if row.state == "in_force" else None,
    )


def _coming(
    row: VersionRow, rows: Sequence[VersionRow], demands: Sequence[DemandView]
) -> Sequence[NewTask]:
    """Return what an approval would put on the list; an older version is not published anew."""
    if any(one.on > row.on for one in rows if one.state == "in_force"):
        return ()
    first = not any(one.on < row.on for one in rows if one.approved_at)
    return tasks_for(row.on, major=row.major, demands=[one.demand for one in demands], first=first)
