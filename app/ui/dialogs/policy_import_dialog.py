"""Take a policy document in: show what was read, adjustable, before anything is registered."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import policy_import, policy_reading
from app.office.desk import Desk
from app.office.policy_dates import DateView
from app.office.policy_import import PolicyImport
from app.office.policy_outlook import NOTHING, Outlook
from app.rules.errors import OfficeError
from app.rules.ids import PolicyVersionId
from app.rules.policy_reading import Reading
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui import policy_import_words as words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.policy_words_dialog import PolicyWordsDialog
from app.ui.forms.ui_policy_import_dialog import Ui_PolicyImportDialog
from app.ui.policy_typing_words import Typing
from app.ui.seat import Seat

if TYPE_CHECKING:
    from datetime import date

FILES: Final = "方針文書 (*.txt *.docx *.pdf *.md);;すべてのファイル (*)"

Arrived = tuple[Reading, DateView]


class PolicyImportDialog(OfficeDialog):
    """Choose a file, look at what was read, adjust it, and register it; approving comes after.

    `taken_in` carries the sentence that says what became of it, `registered` the version's id.
    """

    taken_in = Signal(str)
    registered = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PolicyImportDialog()
        self.ui.setupUi(self)
        self._dates: DateView | None = None
        self._dates_for: date | None = None
        self._shown = ""
        self._is_awaiting = False
        self._is_head = may(seat.desk.actor.roles, Verb.approve_policy)
        ui = self.ui
        ui.choose_button.clicked.connect(self.choose_file)
        ui.empty_state.pressed.connect(self.choose_file)
        ui.reading_view.changed.connect(self._follow)
        ui.reading_view.typing_asked.connect(self._ask_words)
        self.settle(ui.save_button, ui.cancel_button)
        ui.days_check.hide()
        self._show_nothing("policy", "方針文書を選んでください", words.FIRST)
        self.take_room(1080, 690)

    def choose_file(self) -> None:
        """Ask which file; adjustments that are not registered are asked about first."""
        if self.is_touched():
            alerts.ask(self, words.ANOTHER, act="別のファイルを選ぶ(&D)", then=self._choose_file)
        else:
            self._choose_file()

    def read(self, path: Path) -> None:
        """Read a file and show what was found; nothing is registered."""
        self._await(path.name, lambda desk: policy_reading.take_up(desk, path))

    def show_version(self, version_id: int) -> None:
        """Show the text of a draft with its parts as they are on record, to be adjusted."""
        key = PolicyVersionId(version_id)
        self._await("登録されている本文", lambda desk: policy_reading.of_version(desk, key))

    def is_touched(self) -> bool:
        """Tell whether something was adjusted that is not registered."""
        return self.ui.reading_view.history.is_touched

    def save(self) -> None:
        """Register what was read; what cannot be undone is asked about first."""
        if not self.ui.save_button.isEnabled():
            return
        seen, unprintable = self._outlook, self._dates.unprintable if self._dates else ""
        if seen.question:
            asked = "\n\n".join(filter(None, (seen.question, unprintable)))
            alerts.ask(
                self, asked, act=seen.act, then=lambda: self._register(seen), irreversible=True
            )
        else:
            self._register(seen)

    def show_reading(self, reading: Reading, dates: DateView | None = None) -> None:
        """Show what was read, what is unclear of it first."""
        self._dates, self._dates_for = dates, reading.on
        self.ui.reading_view.show_reading(reading, dates.notes if dates else ())
        self.ui.stack.setCurrentWidget(self.ui.found_page)
        self._say_version()
        self.ui.reading_view.ui.table.setFocus()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, "方針文書を選ぶ", "", FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _await(self, name: str, take: Callable[[Desk], Reading]) -> None:
        """Read something; what is shown so far stands still until it arrives."""
        desk = self.seat.desk

        def look() -> Arrived:
            reading = take(desk)
            return reading, policy_reading.dates_beside(desk, reading)

        self.ui.path_label.setText(words.AWAITED.format(name=name))
        self.ui.trouble_notice.hide()
        self._hold(is_awaiting=True)
        self.seat.doing.look(
            look,
            asker=self,
            then=lambda arrived: self._arrive(name, arrived),
            key="reading",
            refused=lambda error: self._cannot_read(name, error),
        )

    def _arrive(self, name: str, arrived: Arrived) -> None:
        self._shown = name
        self.ui.path_label.setText(name)
        self._hold(is_awaiting=False)
        self.show_reading(*arrived)

    def _hold(self, *, is_awaiting: bool | None = None) -> None:
        """Let nothing be adjusted or registered while a file is read, or while one is stored."""
        if is_awaiting is not None:
            self._is_awaiting = is_awaiting
        ui, held = self.ui, self._is_awaiting or self.is_busy
        ui.reading_view.setDisabled(held)
        ui.days_check.setDisabled(held)
        ui.choose_button.setDisabled(self.is_busy)
        if held:
            self._set_ready(ready=False)

    @property
    def _outlook(self) -> Outlook:
        """Return what registering would do, as far as it is known."""
        return self._dates.outlook if self._dates else NOTHING

    def _register(self, seen: Outlook) -> None:
        """Register the reading with its adjustments over what was seen to stand there."""
        over = None if seen is NOTHING else seen.over
        desk, reading = self.seat.desk, self.ui.reading_view.reading
        days = self.ui.days_check.isVisible() and self.ui.days_check.isChecked()
        self.set_busy(busy=True)
        self._hold()
        self.seat.doing.do(
            lambda: policy_import.register(desk, reading, days=days, over=over),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _set_ready(self, *, ready: bool) -> None:
        """Offer to register only what has been read and has a day."""
        self.ui.save_button.setEnabled(ready)

    def _show_nothing(self, icon: str, heading: str, sentence: str) -> None:
        """Show that there is nothing to register yet."""
        self.ui.empty_state.say(icon, heading, sentence, "ファイルを選ぶ…")
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self._set_ready(ready=False)

    def _say_version(self) -> None:
        """Say which version it will be, and offer the days that are no version yet."""
        ui, reading, dates = self.ui, self.ui.reading_view.reading, self._dates
        ui.title_label.setText(reading.parsed.title or "（題名が読み取れません）")
        ui.version_label.setText(words.version_words(reading, dates))
        missing = len(dates.missing) if dates and dates.may_add else 0
        ui.days_check.setText(words.MISSING.format(count=missing))
        ui.days_check.setVisible(bool(missing) and self._is_head)
        ui.save_button.setText(words.LATE if self._outlook.is_late else words.DRAFT)
        known = self._dates_for == reading.on and self._outlook.may
        held = self._is_awaiting or self.is_busy
        self._set_ready(ready=reading.on is not None and known and not held)

    def _follow(self) -> None:
        """Follow an adjustment: the day may be another one, and so may the missing days."""
        self._say_version()
        desk, reading = self.seat.desk, self.ui.reading_view.reading
        self.seat.doing.look(
            lambda: (reading, policy_reading.dates_beside(desk, reading)),
            asker=self,
            then=self._hear_dates,
            key="dates",
        )

    def _hear_dates(self, arrived: Arrived) -> None:
        reading, dates = arrived
        if reading is not self.ui.reading_view.reading:
            return
        self._dates, self._dates_for = dates, reading.on
        self.ui.reading_view.show_notes(dates.notes)
        self._say_version()

    def _ask_words(self, typing: Typing) -> None:
        """Ask for the words of an adjustment."""
        dialog = PolicyWordsDialog(self.seat, typing, self)
        dialog.typed.connect(self.ui.reading_view.put)
        dialog.open()

    def _cannot_read(self, name: str, error: OfficeError) -> None:
        """Say why there is no reading, in its place; one that is shown stays."""
        ui = self.ui
        self._hold(is_awaiting=False)
        ui.path_label.setText(self._shown or name)
        if ui.reading_view.history.is_empty:
            self._show_nothing("warning", "読み取れません", error.sentence)
            return
        self._say_version()
        ui.reading_view.ui.table.setFocus()
        stays = words.KEPT.format(name=self._shown)
        ui.trouble_notice.say(f"「{name}」を読み取れません。{error.sentence}{stays}", "alarm")

    def _end(self, result: PolicyImport) -> None:
        """Close and say what became of the text."""
        self.set_busy(busy=False)
        self.taken_in.emit(words.became(result))
        self.registered.emit(result.version_id)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the reading stays."""
        self.set_busy(busy=False)
        self._dates_for = None
        self._hold()
        self._follow()
        self.ui.reading_view.ui.table.setFocus()
        self.ui.trouble_notice.say(error.sentence, "alarm")
