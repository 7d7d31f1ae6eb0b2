"""Mark who took part in a training, was absent, made it up, or is not meant."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import training_lists, training_views
from app.office.training_lists import Mark
from app.office.training_views import PersonView, TrainingView
from app.rules.attendance import OPEN, Attendance
from app.rules.attendance_drafts import MarkDraft, read_mark
from app.rules.ids import TrainingId, WorkerId
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.worker_picker import Offer, WorkerPicker
from app.ui.forms.ui_attendance_dialog import Ui_AttendanceDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

MISSING: Final = "missing"
GROUPS: Final = ((MISSING, "まだ受けていない方"), ("", "名簿の全員"))
NOBODY: Final = "出欠を付ける方を選んでください。"
CHOICES: Final = (
    Choice(Attendance.attended, "受講", "実施の期間に受けた"),
    Choice(Attendance.made_up, "補講で受講", "期間のあとに受けた、再テストを受けた"),
    Choice(Attendance.absent, "欠席", "補講を待つ"),
    Choice(Attendance.excused, "対象外", "休職など。理由を備考に書く"),
    Choice(Attendance.expected, "未受講に戻す"),
)
INTRO: Final = "同じ出欠の方をまとめて選び、記録します。記録したあとも、この画面は開いたままです。"


class AttendanceDialog(ActingDialog):
    """Show the list of a training; it stays open, to mark one group after another."""

    def __init__(
        self,
        seat: Seat,
        training_id: TrainingId,
        people: Sequence[WorkerId] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._key = training_id
        self._begin_with = tuple(people)
        self._view: TrainingView | None = None
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.intro_label.setText(INTRO)
        ui.on_field.set_up(seat.desk.today)
        ui.state_choices.offer(CHOICES)
        ui.state_choices.choose(Attendance.attended)
        ui.state_choices.chosen.connect(self._ask)
        self._picker = WorkerPicker(ui, GROUPS, self)
        self._complaints = Complaints(
            {
                "people": (ui.people_list, ui.people_problem),
                "state": (ui.state_choices, ui.state_problem),
                "on": (ui.on_field, ui.on_problem),
                "points": (ui.points_edit, ui.points_problem),
                "note": (ui.note_edit, ui.note_problem),
            }
        )
        chain(
            *(ui.people_search, ui.whom_combo, ui.all_button, ui.none_button, ui.people_list),
            *ui.state_choices.buttons(),
            *(ui.on_field, ui.points_edit, ui.note_edit),
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(940, 600)
        ui.people_search.setFocus()
        self._load()

    def draft(self) -> MarkDraft:
        """Return what stands in the form."""
        ui, state = self.ui, self.ui.state_choices.key
        took_part = state in (Attendance.attended, Attendance.made_up)
        return MarkDraft(
            state,
            ui.on_field.typed() if took_part else "",
            ui.points_edit.text() if took_part else "",
            ui.note_edit.toPlainText(),
        )

    def is_touched(self) -> bool:
        """Tell whether somebody is chosen whose attendance is not recorded."""
        chosen = {one.worker.id for one in self._picker.ticked()}
        return bool(chosen) and chosen != set(self._begin_with)

    def save(self) -> None:
        """Record the attendance of who is chosen, or say beside the fields what is missing."""
        view, draft = self._view, self.draft()
        if view is None:
            return
        seen = {one.worker.id: one for one in view.people}
        people = [seen[one.worker.id] for one in self._picker.ticked()]
        problems = self._problems(view, people, draft)
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        desk, key = self.seat.desk, self._key
        marks = [Mark(one.worker.id, draft, training_lists.bare(one.taken)) for one in people]
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: training_lists.mark(desk, key, marks),
            asker=self,
            then=lambda _changes: self._marked(len(marks), draft.state),
            refused=lambda error: self._fail(error, self.ui.trouble_notice),
        )

    def _problems(
        self, view: TrainingView, people: Sequence[PersonView], draft: MarkDraft
    ) -> list[Problem]:
        """Check the mark for each of them: the first who stands in the way is named."""
        if not people:
            return [Problem("people", NOBODY)]
        for one in people:
            before = training_lists.bare(one.taken)
            reading = read_mark(draft, view.row, before, today=self.seat.desk.today)
            if reading.problems:
                return list(reading.problems)
        return []

    def _marked(self, count: int, state: str) -> None:
        """Say what is recorded, and go on with the others."""
        self.set_busy(busy=False)
        said = f"{count}人を「{Attendance(state).word}」として記録しました。"
        self.recorded.emit(said)
        self._begin_with = ()
        self._picker.clear()
        self.ui.points_edit.clear()
        self.ui.note_edit.clear()
        self.ui.trouble_notice.say(said)
        self._load()

    def _load(self) -> None:
        desk, key = self.seat.desk, self._key
        self.seat.doing.look(
            lambda: training_views.view(desk, key), asker=self, then=self._show, key="view"
        )

    def _show(self, view: TrainingView) -> None:
        """Show the list as it stands."""
        ui, first = self.ui, self._view is None
        self._view = view
        row = view.row
        ui.title_label.setText(f"{row.title}　{view.reach.words}")
        ui.points_edit.setEnabled(row.full_points is not None)
        self._picker.offer([_offer(one) for one in view.people])
        if first:
            ui.on_field.set_day(row.from_on if row.from_on == row.to_on else None)
            self._picker.choose(self._begin_with)

    def _ask(self, state: str) -> None:
        """Ask for the day and the points only of who took part."""
        took_part = state in (Attendance.attended, Attendance.made_up)
        self._complaints.clear()
        self.ui.on_field.setEnabled(took_part)
        tested = self._view is None or self._view.row.full_points is not None
        self.ui.points_edit.setEnabled(took_part and tested)
        if state == Attendance.made_up:
            self.ui.on_field.set_day(self.seat.desk.today)


def _offer(one: PersonView) -> Offer:
    on = one.taken.taken_on
    points = "" if one.taken.points is None else f"{one.taken.points}点"
    state = " ".join(part for part in (one.outcome.word, day_words(on), points) if part)
    return Offer(one.worker, state, frozenset({MISSING} if one.outcome in OPEN else ()))
