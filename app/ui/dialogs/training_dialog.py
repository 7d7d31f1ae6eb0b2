"""Put a training into the plan of a year, or change it and say when it is held."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from app.office import house_departments, planned_trainings, training_views, trainings
from app.office.house_departments import DepartmentRow
from app.office.training_views import TrainingPlanRow, TrainingRow
from app.rules.ids import DepartmentId
from app.rules.problems import Problem
from app.rules.trainings import TrainingDraft, TrainingWay
from app.rules.workers import WorkerKind
from app.ui.dialogs import ticked_list
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import Anew
from app.ui.forms.ui_training_dialog import Ui_TrainingDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NEW = "計画に教育を加えます。実施日・講師・教材は、決まってから入れてもかまいません。"
CHANGED = "名称・内容・予定の月・方法・対象を変えると、年度の計画は承認待ちに戻ります。"
FRESH = TrainingDraft(
    way=TrainingWay.gathering.value, audience=tuple(kind.value for kind in WorkerKind)
)


@dataclass(frozen=True)
class TrainingAbout:
    """Say which plan a training belongs to, and which one is changed; None for a new one."""

    plan: TrainingPlanRow
    row: TrainingRow | None = None


class TrainingDialog(ActingDialog):
    """Take what a training is about, when it is held, for whom, and with which test."""

    def __init__(self, seat: Seat, about: TrainingAbout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._about = about
        self._start = FRESH if about.row is None else planned_trainings.draft_of(about.row)
        self.ui = Ui_TrainingDialog()
        self.ui.setupUi(self)
        ui, row = self.ui, about.row
        ui.title_label.setText(f"{about.plan.fiscal_year}年度の教育")
        ui.intro_label.setText(NEW if row is None else CHANGED)
        ui.save_button.setText("登録(&S)" if row is None else "変更(&S)")
        for way in TrainingWay:
            ui.way_combo.addItem(way.word, way.value)
        for field in (ui.from_on_field, ui.to_on_field):
            field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints(
            {
                "title": (ui.title_edit, ui.title_problem),
                "planned_month": (ui.planned_month_edit, ui.planned_month_problem),
                "way": (ui.way_combo, ui.way_problem),
                "from_on": (ui.from_on_field, ui.from_on_problem),
                "to_on": (ui.to_on_field, ui.to_on_problem),
                "lecturer": (ui.lecturer_edit, ui.lecturer_problem),
                "material": (ui.material_edit, ui.material_problem),
                "material_edition": (ui.material_edition_edit, ui.material_edition_problem),
                "full_points": (ui.full_points_edit, ui.full_points_problem),
                "pass_points": (ui.pass_points_edit, ui.pass_points_problem),
                "audience": (ui.audience_list, ui.audience_problem),
            }
        )
        self._show(self._start)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(900, 620)
        desk = seat.desk
        seat.doing.look(lambda: house_departments.rows(desk), asker=self, then=self._offer)

    def anew(self) -> Anew | None:
        """Read the training again, where one is changed."""
        seat, desk, about = self.seat, self.seat.desk, self._about
        if about.row is None:
            return None
        key = about.row.id
        return Anew(
            lambda: training_views.view(desk, key).row,
            lambda found: TrainingDialog(seat, replace(about, row=found)),
        )

    def draft(self) -> TrainingDraft:
        """Return what stands in the form."""
        ui = self.ui
        return TrainingDraft(
            title=ui.title_edit.text(),
            theme=ui.theme_edit.toPlainText(),
            planned_month=ui.planned_month_edit.text(),
            from_on=ui.from_on_field.typed(),
            to_on=ui.to_on_field.typed(),
            way=str(ui.way_combo.currentData()),
            lecturer=ui.lecturer_edit.text(),
            material=ui.material_edit.text(),
            material_edition=ui.material_edition_edit.text(),
            audience=tuple(map(str, ticked_list.ticked(ui.audience_list))),
            departments=self._departments(),
            full_points=ui.full_points_edit.text(),
            pass_points=ui.pass_points_edit.text(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._start

    def save(self) -> None:
        """Record the training, or say beside the fields what is missing."""
        desk, plan, draft = self.seat.desk, self._about.plan, self.draft()

        self.seat.doing.look(
            lambda: trainings.check(desk, plan.id, draft).problems,
            asker=self,
            then=lambda problems: self._checked(draft, problems),
            key="check",
        )

    def _checked(self, draft: TrainingDraft, problems: Sequence[Problem]) -> None:
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        desk, plan, row = self.seat.desk, self._about.plan, self._about.row
        title, notice = draft.title.strip(), self.ui.trouble_notice
        if row is None:
            said = f"{plan.fiscal_year}年度の計画に「{title}」を加えました。"
            self.perform(lambda: trainings.add(desk, plan.id, draft), said, notice)
        else:
            self.perform(
                lambda: trainings.change(desk, row.id, draft, row.edition),
                f"「{title}」の内容を変えました。",
                notice,
            )

    def _show(self, draft: TrainingDraft) -> None:
        """Put a draft into the form."""
        ui = self.ui
        for edit, text in (
            (ui.title_edit, draft.title),
            (ui.planned_month_edit, draft.planned_month),
            (ui.lecturer_edit, draft.lecturer),
            (ui.material_edit, draft.material),
            (ui.material_edition_edit, draft.material_edition),
            (ui.full_points_edit, draft.full_points),
            (ui.pass_points_edit, draft.pass_points),
        ):
            edit.setText(text)
        ui.theme_edit.setPlainText(draft.theme)
        ui.from_on_field.set_text(draft.from_on)
        ui.to_on_field.set_text(draft.to_on)
        ui.way_combo.setCurrentIndex(max(0, ui.way_combo.findData(draft.way)))
        kinds = [(kind.value, kind.word) for kind in WorkerKind]
        ticked_list.offer(ui.audience_list, kinds, draft.audience)

    def _offer(self, rows: Sequence[DepartmentRow]) -> None:
        """Offer the departments of today, and those chosen before."""
        today, chosen = self.seat.desk.today, self._start.departments
        lines = [(row.id, row.name) for row in rows if row.stands_on(today) or row.id in chosen]
        ticked_list.offer(self.ui.departments_list, lines, chosen)

    def _departments(self) -> tuple[DepartmentId, ...]:
        shown = self.ui.departments_list
        if shown.count() == 0:
            return self._start.departments
        keys = (key for key in ticked_list.ticked(shown) if isinstance(key, int))
        return tuple(map(DepartmentId, keys))
