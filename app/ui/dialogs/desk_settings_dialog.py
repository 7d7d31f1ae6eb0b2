"""Set what was published, and on which days the desk is closed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.office import desk_settings, past_publication
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.desk_settings import DeskSettings
from app.office.seen import Seen
from app.rules.closures import Closure, read_closures, spelt
from app.rules.errors import OfficeError
from app.rules.fees import FeeTable
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.rights import Remedy
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_desk_settings_dialog import Ui_DeskSettingsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

_UNREAD = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"


@dataclass(frozen=True)
class Wanted:
    """Hold the settings as they stand in the fields."""

    procedures_on: date | None
    table: FeeTable | None
    closures: tuple[Closure, ...]
    holidays: bool
    new_year: bool


class DeskSettingsDialog(OfficeDialog):
    """Take the settings; `recorded` carries the sentence that says they are kept."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_DeskSettingsDialog()
        self.ui.setupUi(self)
        self._prepare()
        self._start: Wanted | None = None
        self._on_record: DeskSettings | None = None
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.change_settings))
        self.take_room(900)
        desk = seat.desk
        seat.doing.look(
            lambda: desk_settings.read(desk), asker=self, then=self.show_settings, key="settings"
        )

    def anew(self) -> Anew | None:
        """Read the settings again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: DeskSettingsDialog(seat))

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._start is not None and self._read() != self._start

    def show_settings(self, kept: DeskSettings) -> None:
        """Put what the office keeps into the fields."""
        ui, self._on_record = self.ui, kept
        ui.procedures_field.set_day(kept.procedures_on)
        newest = max(kept.fees, key=lambda one: one.published_on, default=None)
        ui.since_field.set_day(newest.published_on if newest else None)
        for remedy, edit in self._amounts.items():
            amount = newest.amounts.get(remedy) if newest else None
            edit.setText("" if amount is None else str(amount))
        tables = "、".join(day_words(one.published_on) for one in kept.fees)
        ui.tables_label.setText(f"これまでに公表した日：{tables}" if tables else "")
        ui.tables_label.setVisible(bool(tables))
        ui.holidays_check.setChecked(kept.closed_on_holidays)
        ui.new_year_check.setChecked(kept.closed_at_new_year)
        ui.closures_edit.setPlainText(spelt(kept.closures))
        self._start = self._read()

    def save(self) -> None:
        """Set what was changed, or say what cannot be read."""
        problems = self._problems()
        self._complaints.show(problems)
        wanted, start = self._read(), self._start
        if problems or start is None:
            return
        if wanted == start:
            self.leave()
            return
        desk = self.seat.desk
        table = wanted.table if wanted.table != start.table else None
        self.seat.doing.look(
            lambda: past_publication.warning(desk, wanted.procedures_on, table),
            asker=self,
            then=lambda said: self._confirm(said, start, wanted),
            refused=self._fail,
        )

    def _confirm(self, said: str, start: Wanted, wanted: Wanted) -> None:
        """Ask once more where a day of publication is over; else set it at once."""
        if said:
            alerts.ask(
                self, said, act="この日付で設定(&O)", then=lambda: self._set_all(start, wanted)
            )
        else:
            self._set_all(start, wanted)

    def _set_all(self, start: Wanted, wanted: Wanted) -> None:
        """Set what was changed."""
        desk, kept = self.seat.desk, self._on_record
        if kept is None:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _set(desk, kept, start, wanted), asker=self, then=self._end, refused=self._fail
        )

    def _prepare(self) -> None:
        """Give the fields their days, names and places for complaints."""
        ui, today = self.ui, self.seat.desk.today
        self._amounts: dict[Remedy, QLineEdit] = {
            Remedy.purpose_notice: ui.purpose_edit,
            Remedy.disclosure: ui.disclosure_edit,
            Remedy.provision_record_disclosure: ui.records_edit,
        }
        for field, word in (
            (ui.procedures_field, "開示等の手続を公表した日"),
            (ui.since_field, "手数料の金額を公表した日"),
        ):
            field.set_up(today, future=True)
            field.setAccessibleName(word)
        self._complaints = Complaints(
            {
                "procedures": (ui.procedures_field, ui.procedures_problem),
                "since": (ui.since_field, ui.since_problem),
                "amounts": (ui.disclosure_edit, ui.amount_problem),
                "closures": (ui.closures_edit, ui.closures_problem),
            }
        )

    def _read(self) -> Wanted:
        """Read the fields as they stand; what cannot be read is none."""
        ui = self.ui
        since = ui.since_field.day()
        amounts = {remedy: _yen(edit) for remedy, edit in self._amounts.items()}
        known = {remedy: yen for remedy, yen in amounts.items() if yen is not None}
        reading = read_closures(ui.closures_edit.toPlainText(), today=self.seat.desk.today)
        return Wanted(
            ui.procedures_field.day(),
            FeeTable(since, known) if since else None,
            reading.closures,
            ui.holidays_check.isChecked(),
            ui.new_year_check.isChecked(),
        )

    def _problems(self) -> list[Problem]:
        """Say what cannot be kept."""
        ui = self.ui
        dates = {"procedures": ui.procedures_field, "since": ui.since_field}
        found = [
            Problem(name, _UNREAD)
            for name, field in dates.items()
            if field.day() is None and field.typed()
        ]
        typed = [edit for edit in self._amounts.values() if edit.text().strip()]
        if any(_yen(edit) is None for edit in typed):
            found.append(Problem("amounts", "金額は「300」のように数字で入れてください。"))
        elif typed and not ui.since_field.typed():
            found.append(Problem("since", "金額を公表した日を入れてください。"))
        reading = read_closures(ui.closures_edit.toPlainText(), today=self.seat.desk.today)
        return [*found, *reading.problems]

    def _end(self, _changes: Changes) -> None:
        """Close after setting."""
        self.set_busy(busy=False)
        self.recorded.emit("窓口の設定を保存しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()


def _yen(edit: QLineEdit) -> int | None:
    text = narrow(edit.text()).strip().removesuffix("円").replace(",", "")
    return int(text) if text.isdecimal() else None


def _set(desk: Desk, kept: DeskSettings, before: Wanted, after: Wanted) -> Changes:
    """Set what differs, each with its own row in the log; runs beside the UI thread."""
    told = Changes(frozenset())
    if after.procedures_on != before.procedures_on:
        told = desk_settings.publish_procedures(desk, after.procedures_on, Seen(kept.procedures_on))
    if after.table is not None and after.table != before.table:
        told = desk_settings.publish_fees(desk, after.table, Seen(kept.fees))
    calendar = (after.closures, after.holidays, after.new_year)
    if calendar != (before.closures, before.holidays, before.new_year):
        told = desk_settings.set_calendar(
            desk,
            after.closures,
            closed_on_holidays=after.holidays,
            closed_at_new_year=after.new_year,
            seen=Seen(kept.closed),
        )
    return told
