"""Say what comes next for a version, and by which button."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office.policy_proposals import Proposal
from app.office.policy_task_views import TaskView
from app.rules import eras
from app.rules.policy_tasks import TaskState
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.tabs.policy_sight import PolicySight

APPROVE_MAJOR: Final = (
    "承認すると、{day}から施行されます。"
    "「重要」な改訂のため、会員はこの日から再同意待ちになります。"
)
APPROVE_MINOR: Final = (
    "承認すると、{day}から施行されます。「軽微」な改訂のため、これまでの同意はそのまま有効です。"
)
WAITS: Final = "下書きです。管理責任者が承認すると、{day}から施行されます。"
LACKS: Final = "下書きです。承認の前に必要なことが{count}件あります。"
SHOW: Final = "show:"
"""Begins the acts that turn to a part of the page."""
PROPOSE: Final = "改訂の下書きを作る(&A)…"
COMES: Final = "{day}から施行されます。"


@dataclass(frozen=True)
class Step:
    """Be what comes next: a sentence, and the act with its word where there is one."""

    sentence: str
    key: str = ""
    word: str = ""


def next_step(sight: PolicySight, roles: AbstractSet[Role]) -> Step | None:
    """Return what comes next; none where nothing is left to do."""
    day = eras.japanese(sight.row.on)
    if sight.row.state == "draft":
        return _of_draft(sight, day, is_head=may(roles, Verb.approve_policy))
    coming = COMES.format(day=day) if sight.row.state == "approved" else ""
    left = [one for one in sight.tasks if one.state is TaskState.open]
    if left:
        return Step(f"{coming}{_left(left)}", f"{SHOW}tasks", "公表を見る(&A)")
    if sight.proposal is not None:
        return _of_proposal(sight.proposal, may_draft=may(roles, Verb.import_policy))
    return Step(coming) if coming else None


def other_representative(found: Proposal) -> str:
    """Say that the policy names another representative than signs letters."""
    return (
        f"方針に書かれた代表者（{found.before}）が、手紙の差出人（{found.after}）と違います。"
        "代表者の変更は、遅滞なく公表します。"
    )


def _of_proposal(found: Proposal, *, may_draft: bool) -> Step:
    said = other_representative(found)
    return Step(said, "propose", PROPOSE) if may_draft else Step(said)


def _left(tasks: Sequence[TaskView]) -> str:
    """Say how many tasks are left, and which of them is due first."""
    first = min(tasks, key=lambda one: one.row.due_on or date.max).row
    due = f"（期日 {day_words(first.due_on)}）" if first.due_on else ""
    return f"公表の項目が{len(tasks)}件残っています。次は「{first.title}」{due}です。"


def _of_draft(sight: PolicySight, day: str, *, is_head: bool) -> Step:
    lacking = len(sight.approval.obstacles)
    if lacking:
        return Step(LACKS.format(count=lacking), f"{SHOW}summary", "必要なことを見る(&A)")
    if not is_head:
        return Step(WAITS.format(day=day))
    sentence = APPROVE_MAJOR if sight.row.major else APPROVE_MINOR
    return Step(sentence.format(day=day), "approve", "承認する(&A)…")
