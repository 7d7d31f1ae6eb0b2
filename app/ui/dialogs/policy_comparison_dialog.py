"""Show two versions of the policy beside each other (新旧対照表)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import page_settings, policy, policy_comparison
from app.office.desk import Desk
from app.office.policy import VersionRow
from app.office.policy_comparison import Compared
from app.rules.errors import OfficeError
from app.rules.policy_table import TableRow
from app.ui import comparison_words as words
from app.ui.dialogs.comparison_choice import ComparisonChoice
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.forms.ui_policy_comparison_dialog import Ui_PolicyComparisonDialog
from app.ui.seat import Seat
from app.ui.widgets.file_places import ask, ask_where_to_save


def open_comparison(
    seat: Seat, parent: QWidget | None, version_id: int
) -> "PolicyComparisonDialog":
    """Open the window beside the work: a version against the one before it."""
    dialog = PolicyComparisonDialog(seat, version_id, parent)
    dialog.show()
    return dialog


@dataclass(frozen=True)
class Offer:
    """Hold the versions, newest first, and on which side this office writes the new one."""

    versions: Sequence[VersionRow]
    amended_left: bool


@dataclass(frozen=True)
class Seen:
    """Hold a comparison as it is shown."""

    compared: Compared
    rows: Sequence[TableRow]


class PolicyComparisonDialog(OfficeDialog):
    """Compare what is chosen above; the office compares beside the window."""

    def __init__(self, seat: Seat, version_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PolicyComparisonDialog()
        self.ui.setupUi(self)
        self._compared: Compared | None = None
        self._version_id = version_id
        self._reading = True
        self._round = 0
        self.choice = ComparisonChoice(self.ui, self)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(1200, 690)
        self._wait()
        self.load()

    def load(self) -> None:
        """Ask for the versions."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: _offer(desk), asker=self, then=self._show_offer, key="versions"
        )

    def compare(self) -> None:
        """Compare what is chosen, or say why it cannot be compared."""
        old, new = self.choice.old, self.choice.new
        self._wait()
        trouble = words.trouble(old, new)
        if trouble is not None or not isinstance(old, VersionRow) or new is None:
            self._show_nothing(*(trouble or words.NO_VERSIONS))
            return
        desk, on, whole = self.seat.desk, old.on, self.ui.whole_check.isChecked()
        side = new.on if isinstance(new, VersionRow) else new
        round_now = self._round
        self.seat.doing.look(
            lambda: _seen(desk, on, side, whole=whole),
            asker=self,
            then=lambda seen: self._show(seen, round_now),
            key="comparison",
            refused=lambda error: self._refuse(error, round_now),
        )

    def choose_file(self) -> None:
        """Ask which file is to be compared with the version in force."""
        dialog = QFileDialog(self, "比べる文書を選ぶ", "", words.FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask(dialog, self.choice.take_file)

    def step(self, by: int) -> None:
        """Show the next change, or the one before."""
        if self.ui.stack.currentWidget() is self.ui.table_page:
            self.ui.table.step(by)

    def show_sheets(self) -> None:
        """Show the table as it is printed."""
        compared, day = self._compared, self.seat.desk.today
        if compared is None:
            return

        def draw() -> bytes:
            return policy_comparison.draw(compared, day)

        sheets = Sheets(
            title=words.TABLE,
            facts=self.choice.words,
            load=draw,
            take=draw,
            hint=words.HINT,
            file_name=f"{words.file_name(self.choice.new)}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def save(self) -> None:
        """Ask where the Word file is to lie; the system asks before one is replaced."""
        if self._compared is None:
            return
        name = f"{words.file_name(self.choice.new)}.docx"
        ask_where_to_save(self, "Wordに保存", name, self.keep_as)

    def keep_as(self, path: Path) -> None:
        """Write the table into a Word file."""
        compared, today = self._compared, self.seat.desk.today
        if compared is not None:
            self.seat.doing.do(
                lambda: policy_comparison.keep_word(compared, path, today),
                asker=self,
                then=lambda kept: self.ui.notice.say(f"保存しました。\n{kept}", stays=True),
                refused=self._fail,
            )

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        self.choice.changed.connect(self.compare)
        ui.whole_check.toggled.connect(lambda _whole: self.compare())
        ui.file_button.clicked.connect(self.choose_file)
        ui.print_button.clicked.connect(self.show_sheets)
        ui.table.stepped.connect(lambda at, count: ui.place_label.setText(words.stepped(at, count)))
        for button, keys, by in ((ui.next_button, "F3", 1), (ui.previous_button, "Shift+F3", -1)):
            button.clicked.connect(lambda _on=False, by=by: self.step(by))
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.seat.bus.changed.connect(self._hear)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a version has changed."""
        if touched & {"policy", "settings"}:
            self.load()

    def _show_offer(self, offer: Offer) -> None:
        """Show the versions that have arrived, and compare."""
        self.choice.offer(offer.versions, self._version_id, amended_left=offer.amended_left)
        self.compare()

    def _show(self, seen: Seen, round_then: int) -> None:
        """Show a comparison that has arrived, unless something else has been chosen since."""
        if round_then != self._round:
            return
        ui, compared = self.ui, seen.compared
        self._compared = compared
        left = compared.choices.amended_left
        ui.table.show_rows(seen.rows, (compared.before, compared.after), amended_left=left)
        ui.count_label.setText(words.counted(compared.comparison))
        changed = bool(compared.comparison.changes)
        ui.stack.setCurrentWidget(ui.table_page)
        if not changed and not ui.whole_check.isChecked():
            self._say_nothing(*words.NO_CHANGE)
        elif self._reading:
            ui.table.setFocus()
            self._reading = False
        self._set_ready(ready=True, changed=changed)
        if words.backwards(self.choice.old, self.choice.new):
            ui.notice.say(words.BACKWARDS, "caution")

    def _refuse(self, error: OfficeError, round_then: int) -> None:
        """Say in the place of the table why there is none."""
        if round_then == self._round:
            self._show_nothing("warning", "比べられません", error.sentence)

    def _show_nothing(self, icon: str, heading: str, sentence: str) -> None:
        """Show that there is nothing to compare, and what to do."""
        self._compared = None
        self.ui.count_label.setText("比べられません")
        self._say_nothing(icon, heading, sentence)

    def _say_nothing(self, icon: str, heading: str, sentence: str) -> None:
        self.ui.empty_state.say(icon, heading, sentence)
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        if self._reading:
            self.ui.left_combo.setFocus()

    def _wait(self) -> None:
        """Offer nothing of the comparison that is shown: another one is on its way."""
        self._round += 1
        # A table that is hidden loses the keyboard; it gets it back.
        self._reading = self._reading or self.ui.table.hasFocus()
        self._compared = None
        self.ui.notice.hide()
        self.ui.stack.setCurrentWidget(self.ui.waiting_page)
        self._set_ready(ready=False, changed=False)

    def _set_ready(self, *, ready: bool, changed: bool) -> None:
        """Offer what can be done with the comparison that is shown."""
        ui = self.ui
        for button in (ui.print_button, ui.save_button):
            button.setEnabled(ready)
        for button in (ui.next_button, ui.previous_button):
            button.setEnabled(changed)
        ui.place_label.setText(words.STEPS if changed else "")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the table stays."""
        self.ui.notice.say(error.sentence, "alarm")


def _offer(desk: Desk) -> Offer:
    """Ask for the versions; runs beside the UI thread."""
    versions = sorted(policy.versions(desk), key=lambda row: row.on, reverse=True)
    return Offer(versions, page_settings.read(desk).amended_left)


def _seen(desk: Desk, old_on: date, new: date | Path, *, whole: bool) -> Seen:
    """Compare; runs beside the UI thread."""
    if isinstance(new, Path):
        compared = policy_comparison.compare_with_file(desk, old_on, new)
    else:
        compared = policy_comparison.compare_versions(desk, old_on, new)
    return Seen(compared, compared.laid_out(whole=whole))
