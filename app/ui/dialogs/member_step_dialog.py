"""Take one step about a member: perhaps a day, perhaps a reason, and what will follow from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from app.office import exits
from app.office.desk import Desk
from app.office.exits import ExitKind, ExitPlan
from app.office.member_page import MemberPage
from app.rules.errors import OfficeError
from app.ui import theme
from app.ui.dialogs.dialog import LARGEST, OfficeDialog
from app.ui.forms.ui_member_step_dialog import Ui_MemberStepDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

WIDTH = 640
NO_DAY = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"


@dataclass(frozen=True)
class StepWords:
    """Hold what a step's dialog says; a field without a label is not shown."""

    title: str
    intro: str
    save: str
    said: str
    day: str = ""
    reason: str = ""
    example: str = ""
    grave: bool = False
    """Whether the button is red and the cursor rests on キャンセル."""


class MemberStepDialog(OfficeDialog):
    """Be the dialog of one step; `recorded` carries the sentence that says it is done."""

    words: ClassVar[StepWords]
    kind: ClassVar[ExitKind | None] = None
    """The exit whose plan is shown, where the step begins one."""

    def __init__(self, seat: Seat, page: MemberPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.member_id = page.row.id
        self.ui = Ui_MemberStepDialog()
        self.ui.setupUi(self)
        self.ui.member_label.setText(heading(page))
        self._show_words()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._rest()
        self.ui.on_field.changed.connect(self.plan)
        self.ui.outcome_sheet.setVisible(self.kind is not None)
        self.ui.contact_facts.hide()
        self.plan()
        self.fit()

    def act(self, desk: Desk, on: str, reason: str) -> Callable[[], Any]:
        """Make the act, to be run beside the UI thread."""
        raise NotImplementedError

    def planned_kind(self) -> ExitKind | None:
        """Return the exit whose plan is shown."""
        return self.kind

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def plan(self) -> None:
        """Ask what would follow from the day that stands in the field."""
        desk, key, day = self.seat.desk, self.member_id, self.ui.on_field.day()
        kind = self.planned_kind()
        if kind is not None and day is not None:
            self.seat.doing.look(
                lambda: exits.plan(desk, key, kind, day),
                asker=self,
                then=self._show_plan,
                key="plan",
            )

    def fit(self) -> None:
        """Take as much height as the words need at this width, no more."""
        layout, width = self.layout(), theme.scaled(WIDTH)
        if layout is not None:
            layout.activate()
            self.resize(QSize(width, layout.totalHeightForWidth(width)).boundedTo(LARGEST))

    def save(self) -> None:
        """Record the step, or say beside the field what is missing."""
        ui = self.ui
        excuse(ui.on_field, ui.on_problem)
        excuse(ui.reason_edit, ui.reason_problem)
        if self.words.day and ui.on_field.day() is None:
            complain(ui.on_field, ui.on_problem, NO_DAY)
            ui.on_field.setFocus()
            return
        if self.words.reason and not ui.reason_edit.text().strip():
            complain(ui.reason_edit, ui.reason_problem, f"{self._reason_word()}を書いてください。")
            ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        act = self.act(self.seat.desk, ui.on_field.typed(), ui.reason_edit.text())
        self.seat.doing.do(act, asker=self, then=self.done_with, refused=self.fail)

    def done_with(self, _done: object) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(self.words.said)
        self.leave()

    def fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

    def _show_plan(self, plan: ExitPlan) -> None:
        """Show the plan that has arrived, and make room once its lines are laid out."""
        self.ui.exit_lines.show_plan(plan)
        QTimer.singleShot(0, self, self.fit)

    def _show_words(self) -> None:
        """Put the words of this step into the form and hide what it does not ask."""
        ui, words = self.ui, self.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.intro_label.setText(words.intro)
        ui.save_button.setText(words.save)
        ui.save_button.setProperty("kind", "danger" if words.grave else "primary")
        ui.on_field.set_up(self.seat.desk.today)
        ui.on_field.set_day(self.seat.desk.today)
        ui.reason_edit.setPlaceholderText(words.example)
        excuse(ui.on_field, ui.on_problem)
        excuse(ui.reason_edit, ui.reason_problem)
        for label, field, text in (
            (ui.on_label, ui.on_field, words.day),
            (ui.reason_label, ui.reason_edit, words.reason),
        ):
            label.setText(text)
            field.setAccessibleName(text.split("(&")[0])
            label.setVisible(bool(text))
            field.setVisible(bool(text))
        ui.sheet.setVisible(bool(words.day or words.reason))

    def _rest(self) -> None:
        """Put the cursor where somebody begins; a grave step rests on キャンセル."""
        ui, words = self.ui, self.words
        first = ui.reason_edit if words.reason else ui.on_field
        (ui.cancel_button if words.grave else first).setFocus()

    def _reason_word(self) -> str:
        return self.words.reason.split("(&")[0]


def heading(page: MemberPage) -> str:
    """Name the person whom a dialog is about."""
    return f"{page.row.name} 様（{page.row.member_code}）"
