"""Set the two rules about children: when they leave, and from which age they answer."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import ages, graduation
from app.office.ages import AgeSettings
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.graduation import GraduationRule, is_possible
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_child_rules_dialog import Ui_ChildRulesDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

Kept = tuple[GraduationRule, AgeSettings]


@dataclass(frozen=True)
class ChildRules:
    """Hold both rules as they stand in the fields."""

    graduation: tuple[int, int, int]
    up_to: int
    since_on: date | None
    reform_on: date | None


class ChildRulesDialog(OfficeDialog):
    """Take both rules; `saved` comes once they are set."""

    saved = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ChildRulesDialog()
        self.ui.setupUi(self)
        self._prepare()
        self._start = self.rules()
        self._on_record: Kept | None = None
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.change_settings))
        self.take_room(600)
        desk = seat.desk
        seat.doing.look(
            lambda: (graduation.rule(desk), ages.settings(desk)),
            asker=self,
            then=lambda found: self.show_rules(*found),
        )

    def anew(self) -> Anew | None:
        """Read both rules again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: ChildRulesDialog(seat))

    def rules(self) -> ChildRules:
        """Read the fields as they stand."""
        ui = self.ui
        return ChildRules(
            (
                ui.age_combo.currentIndex() + 1,
                ui.month_combo.currentIndex() + 1,
                ui.day_combo.currentIndex() + 1,
            ),
            ui.house_combo.currentIndex() + 1,
            ui.since_field.day(),
            ui.reform_field.day(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was chosen that is not saved."""
        return self.rules() != self._start

    def show_rules(self, rule: GraduationRule, kept: AgeSettings) -> None:
        """Put what the office keeps into the fields."""
        ui, self._on_record = self.ui, (rule, kept)
        ui.age_combo.setCurrentIndex(rule.age - 1)
        ui.month_combo.setCurrentIndex(rule.month - 1)
        ui.day_combo.setCurrentIndex(rule.day - 1)
        ui.house_combo.setCurrentIndex(kept.up_to - 1)
        ui.reform_field.set_day(kept.reform_on)
        ui.since_field.set_day(self.seat.desk.today)
        self._start = self.rules()
        self._show_since()
        self.shrink()

    def save(self) -> None:
        """Set what was changed, or say what is no day."""
        problems = self._problems()
        self._complaints.clear()
        if problems:
            self._complaints.show(problems)
            return
        kept = self._on_record
        if kept is None or not self.is_touched():
            self.leave()
            return
        desk, before, after = self.seat.desk, self._start, self.rules()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _set(desk, kept, before, after),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _prepare(self) -> None:
        """Fill what can be chosen."""
        ui, today = self.ui, self.seat.desk.today
        for combo, last in (
            (ui.age_combo, 18),
            (ui.month_combo, 12),
            (ui.day_combo, 31),
            (ui.house_combo, ages.OLDEST),
        ):
            combo.addItems([str(number) for number in range(1, last + 1)])
        for field, word in (
            (ui.since_field, "この年齢にする日"),
            (ui.reform_field, "改正法の施行日"),
        ):
            field.set_up(today, future=True)
            field.setAccessibleName(word)
        ui.house_combo.currentIndexChanged.connect(self._show_since)
        self._complaints = Complaints(
            {
                "graduation": (ui.day_combo, ui.graduation_problem),
                "since": (ui.since_field, ui.since_problem),
                "reform": (ui.reform_field, ui.reform_problem),
            }
        )
        ui.since_box.hide()

    def _show_since(self) -> None:
        """Ask from which day on, only where the age of the house changes."""
        self.ui.since_box.setVisible(self.rules().up_to != self._start.up_to)

    def _problems(self) -> list[Problem]:
        """Say what cannot be kept."""
        ui, rules = self.ui, self.rules()
        age, month, day = rules.graduation
        found = []
        if not is_possible(age, month, day):
            sentence = f"{month}月{day}日はありません。月と日を確かめてください。"
            found.append(Problem("graduation", sentence))
        unread = "日付が読み取れません。「R10.4.1」のように入れてください。"
        if rules.up_to != self._start.up_to and rules.since_on is None:
            found.append(Problem("since", unread))
        if rules.reform_on is None and ui.reform_field.text().strip():
            found.append(Problem("reform", unread))
        return found

    def _end(self) -> None:
        """Close after setting."""
        self.set_busy(busy=False)
        self.saved.emit()
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _set(desk: Desk, kept: Kept, before: ChildRules, after: ChildRules) -> Changes:
    """Set what differs, each with its own row in the log; runs beside the UI thread."""
    told = Changes(frozenset())
    if after.graduation != before.graduation:
        told = graduation.set_rule(desk, *after.graduation, Seen(kept[0]))
    if after.up_to != before.up_to and after.since_on is not None:
        told = ages.set_house_age(desk, after.up_to, after.since_on, Seen(kept[1].house))
    if after.reform_on != before.reform_on:
        told = ages.set_reform_day(desk, after.reform_on, Seen(kept[1].reform_on))
    return told
