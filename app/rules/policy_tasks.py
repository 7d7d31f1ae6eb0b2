"""Say what is to be done for a version of the policy, where and by which day (OFFICE M-21)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.rules.policy_demands import Demand, Weight
from app.rules.worded import Worded

BEFORE: Final = "（施行の前に）"
"""Ends the title of what has to be made public before the day, for good: due days may be moved."""


class TaskKind(Worded):
    """Name a place of publication, a paper, or somebody to be told."""

    web = "web", "ホームページ"
    app = "app", "アプリの画面"
    notice_board = "notice_board", "センター掲示"
    application_form = "application_form", "申込書の刷直し"
    old_forms = "old_forms", "古い用紙の回収"
    consent_form = "consent_form", "同意書の用紙"
    meeting_papers = "meeting_papers", "総代会資料"
    joint_users = "joint_users", "共同利用者への連絡"
    contractors = "contractors", "委託先への連絡"
    sender_facts = "sender_facts", "差出人・用紙の改め"
    notice_letter = "notice_letter", "お知らせの手紙"
    campaign = "campaign", "再同意の依頼"
    own = "own", "そのほか"


class TaskState(Worded):
    """Name what became of a task."""

    open = "open", "未了"
    done = "done", "済"
    not_needed = "not_needed", "不要"


PUBLIC: Final = frozenset(
    {TaskKind.web, TaskKind.app, TaskKind.notice_board, TaskKind.notice_letter}
)
"""By which a change reaches the persons themselves: what the law wants beforehand."""
BY_LETTER: Final = {TaskKind.notice_letter: "notice", TaskKind.campaign: "consent"}
"""What the letters of a campaign are for, where a task is done by one."""


@dataclass(frozen=True)
class NewTask:
    """Hold one task of a version; no due day where nothing sets it (the next 総代会)."""

    kind: TaskKind
    title: str
    due_on: date | None


def tasks_for(
    version_on: date, *, major: bool, demands: Sequence[Demand], first: bool = False
) -> tuple[NewTask, ...]:
    """Return what a version sets in motion; `first`: there was no version before it.

    「遅滞なく」 names no number of days: such a task is due on the day in force. What has to be
    public beforehand is due the day before.
    """
    beforehand = any(one.weight is Weight.BEFOREHAND for one in demands)
    return tuple(
        _task(kind, version_on, before=beforehand and kind in PUBLIC)
        for kind in _kinds(major=major, demands=demands, first=first)
    )


def last_day(title: str, version_on: date) -> date | None:
    """Return the last day that the law leaves for a task; None where it names none."""
    return version_on - timedelta(days=1) if title.endswith(BEFORE) else None


def _kinds(*, major: bool, demands: Sequence[Demand], first: bool) -> Iterator[TaskKind]:
    wanted = {
        TaskKind.old_forms: not first,
        TaskKind.sender_facts: any(one.key == "owner" for one in demands),
        TaskKind.notice_letter: bool(demands),
        TaskKind.campaign: major and not first,
        TaskKind.own: False,
    }
    yield from (kind for kind in TaskKind if wanted.get(kind, True))


def _task(kind: TaskKind, version_on: date, *, before: bool) -> NewTask:
    if before:
        return NewTask(kind, f"{kind.word}{BEFORE}", version_on - timedelta(days=1))
    due_on = None if kind is TaskKind.meeting_papers else version_on
    return NewTask(kind, kind.word, due_on)
