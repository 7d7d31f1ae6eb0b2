"""Say what is on record of one task of a version of the policy, label by label."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.policy_task_views import TaskView
from app.rules.eras import BadDate, japanese
from app.rules.policy_tasks import TaskKind, TaskState, last_day
from app.rules.short_dates import read_short_date
from app.rules.spoken_days import month_day
from app.ui.days import day_words, moment_words

NO_DAY: Final = "期日なし"
LAWFUL: Final = "施行の前に公表します（法27条6項）。"
_LATE: Final = (
    "{day}までに公表する項目です（法27条6項）。過ぎた日で記録すると、この版は「要是正」になります。"
)
_INTRO: Final = {
    TaskKind.web: "公表はこのプログラムの外で行い、行った日と人をここに残します。",
    TaskKind.consent_form: "新しい版の同意書は「用紙を開く」から印刷できます。",
    TaskKind.campaign: "依頼の手紙は、この版のページから始めます。",
    TaskKind.notice_letter: "お知らせの手紙は、この版のページから始めます。",
}


def intro(task: TaskView) -> str:
    """Say for which version it is done, and how."""
    return f"{japanese(task.version_on)}施行の版で行うことです。{_INTRO.get(task.kind, '')}"


def facts(task: TaskView) -> list[tuple[str, str]]:
    """Say its due day, its letters, and what became of it."""
    return list(_facts(task))


def _facts(task: TaskView) -> Iterator[tuple[str, str]]:
    row = task.row
    late = "　期限を過ぎています" if task.overdue else ""
    yield "期限", f"{day_words(row.due_on) or NO_DAY}{late}"
    for link in task.links:
        yield "手紙", f"{link.code}　{link.progress}"
    if task.state is TaskState.open:
        return
    decided = "決めた" if task.state is TaskState.not_needed else "行った"
    yield "状態", task.state.word
    yield f"{decided}日", day_words(row.done_on)
    yield f"{decided}人", row.done_by
    yield "理由" if task.state is TaskState.not_needed else "メモ", row.note
    at = moment_words(row.recorded_at) if row.recorded_at else ""
    yield "記録", f"{row.recorder}　{at}"


def effect(task: TaskView, day: date | None) -> str:
    """Say what follows where a day is later than the law allows."""
    last = last_day(task.row.title, task.version_on)
    if last is None or day is None:
        return ""
    return _LATE.format(day=month_day(last)) if day > last else LAWFUL


def day_problem(text: str, today: date, *, future: bool) -> str:
    """Say why a typed day cannot be taken; empty where it can."""
    if not text.strip():
        return "日付を入れてください。"
    try:
        read_short_date(text, today=today, future=future)
    except BadDate as error:
        return error.sentence
    return ""
