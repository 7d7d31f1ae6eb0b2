"""Take what became of a task: done on a day by somebody, not needed, or due another day."""

from collections.abc import Callable, Iterator
from typing import Final

from app.office import policy_tasks
from app.office.changes import Changes
from app.office.policy_task_views import TaskView
from app.office.policy_tasks import TaskWords
from app.office.seen import Seen
from app.rules.policy_tasks import TaskState
from app.rules.problems import Problem
from app.ui.dialogs.policy_task_words import day_problem, effect
from app.ui.forms.ui_policy_task_dialog import Ui_PolicyTaskDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

LATER: Final = "later"
SAID: Final = {
    TaskState.done.value: "「{title}」を済にしました。",
    TaskState.not_needed.value: "「{title}」を不要にしました。",
    LATER: "「{title}」の期限を変えました。",
}
"""What is said once it is on record, by what was chosen."""
_CHOICES: Final = (
    Choice(TaskState.done.value, "済んだ"),
    Choice(TaskState.not_needed.value, "不要"),
    Choice(LATER, "まだ（期限を変える）"),
)


class TaskFields:
    """Hold the fields of the form; what the choice does not ask is hidden and not read."""

    def __init__(self, seat: Seat, task: TaskView, ui: Ui_PolicyTaskDialog) -> None:
        self._seat = seat
        self._task = task
        self._ui = ui
        ui.choices.offer(_CHOICES)
        self.complaints = Complaints(
            {"day": (ui.day_field, ui.day_problem), "note": (ui.note_edit, ui.note_problem)}
        )
        ui.choice_problem.hide()
        ui.by_problem.hide()
        ui.by_edit.setText(seat.desk.actor.name)
        ui.choices.chosen.connect(self._ask)
        ui.day_field.changed.connect(lambda _day: self._show_effect())
        chain(*ui.choices.buttons(), ui.day_field, ui.by_edit, ui.note_edit)
        ui.choices.choose(TaskState.done.value)
        self._start = self.typed()

    @property
    def choice(self) -> str:
        """Return the key of what is chosen."""
        return self._ui.choices.key

    @property
    def is_touched(self) -> bool:
        """Tell whether something was chosen or typed."""
        return self.typed() != self._start

    def typed(self) -> tuple[str, ...]:
        """Return all that stands in the form."""
        ui = self._ui
        words = (ui.by_edit.text(), ui.note_edit.toPlainText())
        return (self.choice, ui.day_field.typed(), *words)

    def choose(self, state: TaskState) -> None:
        """Choose as somebody does who came for it; nothing is typed yet."""
        self._ui.choices.choose(state.value)
        self._ui.choices.button(state.value).setFocus()
        self._start = self.typed()

    def problems(self) -> list[Problem]:
        """Say what is missing, field by field, in the order in which they are seen."""
        return list(self._problems())

    def act(self) -> Callable[[], Changes]:
        """Make the act, to be run beside the UI thread."""
        ui, desk, key = self._ui, self._seat.desk, self._task.id
        day, note = ui.day_field.day(), ui.note_edit.toPlainText()
        seen = Seen(self._task.row)
        if self.choice == LATER:
            due_on = day or desk.today
            return lambda: policy_tasks.postpone(desk, key, due_on, seen)
        state = TaskState(self.choice)
        done = state is TaskState.done
        words = TaskWords(state, day if done else None, ui.by_edit.text() if done else "", note)
        return lambda: policy_tasks.settle(desk, key, words, seen)

    def _problems(self) -> Iterator[Problem]:
        ui, choice = self._ui, self.choice
        if choice == TaskState.not_needed.value and not ui.note_edit.toPlainText().strip():
            yield Problem("note", "不要とする理由を書いてください。")
        if choice != TaskState.not_needed.value:
            today = self._seat.desk.today
            sentence = day_problem(ui.day_field.text(), today, future=choice == LATER)
            if sentence:
                yield Problem("day", sentence)

    def _ask(self, choice: str) -> None:
        """Show the fields that the choice needs."""
        ui, today, later = self._ui, self._seat.desk.today, choice == LATER
        self.complaints.clear()
        ui.day_field.set_up(today, future=later)
        ui.day_field.set_day(self._task.row.due_on if later else today)
        name = "新しい期限" if later else "行った日"
        ui.day_label.setText(f"{name}(&D)")
        ui.day_field.setAccessibleName(name)
        note = "メモ" if choice == TaskState.done.value else "不要とする理由"
        ui.note_label.setText(f"{note}(&M)")
        ui.note_edit.setAccessibleName(note)
        ui.day_box.setVisible(choice != TaskState.not_needed.value)
        ui.by_box.setVisible(choice == TaskState.done.value)
        ui.note_box.setVisible(not later)
        self._show_effect()

    def _show_effect(self) -> None:
        """Say what the law asks of the day that stands in the field."""
        asked = self.choice == TaskState.done.value
        words = effect(self._task, self._ui.day_field.day()) if asked else ""
        self._ui.effect_label.setText(words)
        self._ui.effect_label.setVisible(bool(words))
