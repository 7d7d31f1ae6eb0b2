"""Show what is to be done for a version: where it is published, by when, and who did it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.office.policy_task_views import TaskView
from app.rules.policy_tasks import TaskKind, TaskState
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.tabs.policy_blocks import Ask, Asked, asking, beside, block, headed, words
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

PILLS: Final = {
    TaskState.open: Pill(TaskState.open.word, "ring", "due"),
    TaskState.done: Pill(TaskState.done.word, "check", "good"),
    TaskState.not_needed: Pill(TaskState.not_needed.word, "bar", "quiet"),
}
LATE: Final = Pill("期日経過", "triangle", "bad")
OWN: Final = ActButton("own_task", "項目を加える…", "add")
SHEET: Final = ActButton("task_sheet", "点検表を印刷…", "print")
DONE: Final = ActButton("task:done", "済みにする…")
NOT_NEEDED: Final = ActButton("task:not_needed", "不要にする…")
BACK: Final = ActButton("task", "元に戻す…")
LEADS: Final = {
    TaskKind.notice_letter: ActButton("notice", "お知らせの手紙…", "letter"),
    TaskKind.campaign: ActButton("campaign", "再同意の依頼…", "letter"),
    TaskKind.consent_form: ActButton("forms", "同意書の用紙…", "file"),
}
"""What leads from a task to the work itself."""
VERBS: Final = {
    "notice": Verb.run_campaign,
    "campaign": Verb.run_campaign,
    "forms": Verb.issue_letter,
}
WAITS: Final = "承認すると、次の項目を公表の点検表に載せます。"
NOTHING: Final = "この版には、公表の項目がありません。"


@dataclass(frozen=True)
class Offers:
    """Say what somebody with these roles may do about the tasks."""

    roles: frozenset[Role]

    @property
    def settles(self) -> bool:
        """Tell whether she may put on record what became of a task."""
        return may(self.roles, Verb.publish_policy)

    def acts(self, view: TaskView) -> list[ActButton]:
        """List the buttons of one task."""
        is_open, lead = view.state is TaskState.open, LEADS.get(view.kind)
        acts = list(self._own(view)) if self.settles else []
        if lead is not None and is_open and may(self.roles, VERBS[lead.key]):
            acts.append(lead)
        return acts

    def _own(self, view: TaskView) -> Iterator[ActButton]:
        """Offer what settles a task, or opens it again; what an earlier approval asked is over."""
        if view.state is not TaskState.open:
            yield from () if view.earlier else (BACK,)
            return
        yield DONE
        if view.kind is not TaskKind.campaign or may(self.roles, Verb.approve_policy):
            yield NOT_NEEDED


def task_blocks(sight: PolicySight, page: QWidget, ask: Ask, offers: Offers) -> list[QWidget]:
    """Show the tasks, or what an approval would put on the list."""
    if sight.row.state == "draft":
        return [_coming(sight, page)]
    return [_head(sight, page, ask, offers), _tasks(sight, page, ask, offers)]


def counted(sight: PolicySight) -> tuple[int, int]:
    """Count the tasks that need nothing more, and all; what an earlier approval asked is over."""
    asked = [one for one in sight.tasks if not one.earlier]
    return sum(one.state is not TaskState.open for one in asked), len(asked)


def _coming(sight: PolicySight, page: QWidget) -> QWidget:
    """Show what an approval would put on the list."""
    made, column = block(page)
    column.addWidget(words(WAITS if sight.coming else NOTHING, made, "muted"))
    for one in sight.coming:
        due = f"　期日 {day_words(one.due_on)}" if one.due_on else ""
        column.addWidget(words(f"・{one.title}{due}", made))
    return made


def _head(sight: PolicySight, page: QWidget, ask: Ask, offers: Offers) -> QWidget:
    made, column = block(page)
    settled, count = counted(sight)
    title = f"公表の点検表　{settled}/{count}" if count else NOTHING
    column.addWidget(words(title, made, "heading" if count else "muted"))
    for sentence in (sight.published.words, sight.published.late):
        if sentence:
            column.addWidget(words(sentence, made))
    acts = (*((OWN,) if offers.settles else ()), *((SHEET,) if count else ()))
    column.addWidget(asking(acts, Asked("公表の点検表", None, ask), made))
    return made


def _tasks(sight: PolicySight, page: QWidget, ask: Ask, offers: Offers) -> QWidget:
    """Show the tasks below each other with hairlines between them."""
    made, column = block(page)
    for view in sight.tasks:
        line = QFrame(made)
        line.setProperty("kind", "line")
        column.addWidget(line)
        pill = LATE if view.overdue else PILLS[view.state]
        column.addLayout(headed(view.row.title, pill, made, ""))
        acts = asking(offers.acts(view), Asked(view.row.title, view, ask), made)
        column.addLayout(beside(words(_days(view), made, "muted"), acts))
        _add_ways(column, view, made)
    return made


def _add_ways(column: QVBoxLayout, view: TaskView, made: QWidget) -> None:
    """Name the campaigns by which a task is done, and what is to be thought of."""
    for link in view.links:
        column.addWidget(words(f"{link.code}　{link.progress}", made, "muted"))
    if view.advice:
        column.addWidget(words(view.advice, made))


def _days(view: TaskView) -> str:
    """Say by when a task is due, or who did it on which day."""
    row = view.row
    due = f"期日 {day_words(row.due_on)}" if row.due_on else "期日の定めはありません"
    if view.state is TaskState.open:
        return due
    done = f"{day_words(row.done_on)} {row.done_by}".strip()
    return "　".join(part for part in (done, row.note) if part)
