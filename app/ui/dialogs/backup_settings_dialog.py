"""Set how often backups are made, and the second place they are copied to."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import backup_settings
from app.office.backup_settings import BackupSettings
from app.office.changes import Changes
from app.office.seen import Seen
from app.rules.backup_schedule import INTERVALS
from app.rules.errors import OfficeError, Refused
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_backup_settings_dialog import Ui_BackupSettingsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

SAVED = "控えの設定を保存しました。"
AGAIN = (
    "この場所の一覧で消去済みと分かった方を、もう一度消去しました。"
    "どなたの分かは「操作記録」で確かめられます。"
)
NOT_HERS = "変えられるのは、管理責任者とシステム担当です。"
PROPOSED = (
    "復元の前に使っていた場所を入れてあります。このPCで仕事を続けるときは、このまま保存してください。"
    "試しに戻した記録のときは、場所を空にして保存してください。"
)


class BackupSettingsDialog(OfficeDialog):
    """Show both, and take what is different; a new place is tried before it is kept."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_BackupSettingsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        may_set = may(seat.desk.actor.roles, Verb.change_settings)
        for widget in (ui.minutes_combo, ui.place_edit, ui.place_button, ui.save_button):
            widget.setEnabled(may_set)
        ui.minutes_problem.hide()
        ui.office_label.setText("" if may_set else NOT_HERS)
        ui.office_label.setVisible(not may_set)
        self._before: BackupSettings | None = None
        self._filled = BackupSettings()
        ui.place_button.clicked.connect(self._choose)
        self._complaints = Complaints({"place": (ui.place_edit, ui.place_problem)})
        self.settle(ui.save_button, ui.cancel_button)
        ui.cancel_button.setFocus()
        self.take_room(620)
        desk = seat.desk
        parts = (ui.minutes_combo, ui.place_edit, ui.place_button, ui.save_button)
        fill_later(seat, self, lambda: backup_settings.read(desk), self._fill, parts)

    def anew(self) -> Anew | None:
        """Read the settings again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: BackupSettingsDialog(seat))

    def is_touched(self) -> bool:
        """Tell whether something is different from what is kept."""
        return self._before is not None and self._read() != self._filled

    def save(self) -> None:
        """Keep what is different."""
        desk, wanted, before = self.seat.desk, self._read(), self._before
        if before is None or (wanted == before and not before.proposed):
            self.leave()
            return
        self._complaints.clear()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: backup_settings.change(desk, wanted, Seen(before)),
            asker=self,
            then=self._end,
            refused=lambda error: self._fail(
                error, is_moved=wanted.second_place != before.second_place
            ),
        )

    def take_place(self, folder: str) -> None:
        """Put a folder that was chosen into the field."""
        self.ui.place_edit.setText(str(Path(folder)))

    def _fill(self, kept: BackupSettings) -> None:
        """Show both as they are kept."""
        self._before = kept
        for minutes in sorted({*INTERVALS, kept.minutes}):
            self.ui.minutes_combo.addItem(f"{minutes}分ごと", minutes)
        self.ui.minutes_combo.setCurrentIndex(self.ui.minutes_combo.findData(kept.minutes))
        self.ui.place_edit.setText(kept.second_place or kept.proposed)
        self._filled = self._read()
        if kept.proposed:
            self.ui.trouble_notice.say(PROPOSED, "caution", stays=True)
            self.grow()

    def _read(self) -> BackupSettings:
        ui = self.ui
        return BackupSettings(ui.minutes_combo.currentData(), ui.place_edit.text().strip())

    def _choose(self) -> None:
        dialog = QFileDialog(self, "控えの2つめの場所")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _end(self, done: Changes) -> None:
        """Say that it is done, and whether somebody was erased again by the list there."""
        self.set_busy(busy=False)
        self.leave_recorded(f"{SAVED}{AGAIN if 'members' in done.touched else ''}")

    def _fail(self, error: OfficeError, *, is_moved: bool) -> None:
        """Say why not: beside the place where another one was wanted."""
        self.set_busy(busy=False)
        if is_moved and isinstance(error, Refused):
            self._complaints.show([Problem("place", error.sentence)])
        else:
            self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
