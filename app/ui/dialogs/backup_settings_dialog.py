"""Set how often backups are made, and the second place they are copied to."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import backup_settings
from app.office.backup_settings import BackupSettings
from app.rules.backup_schedule import INTERVALS
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_backup_settings_dialog import Ui_BackupSettingsDialog
from app.ui.seat import Seat

NOT_HERS = "変えられるのは、管理責任者とシステム担当です。"


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
        for label in (ui.minutes_problem, ui.place_problem):
            label.hide()
        ui.office_label.setText("" if may_set else NOT_HERS)
        ui.office_label.setVisible(not may_set)
        self._before = backup_settings.read(seat.desk)
        self._fill()
        ui.place_button.clicked.connect(self._choose)
        self.settle(ui.save_button, ui.cancel_button)
        (ui.minutes_combo if may_set else ui.cancel_button).setFocus()
        self.take_room(620)

    def is_touched(self) -> bool:
        """Tell whether something is different from what is kept."""
        return self._read() != self._before

    def save(self) -> None:
        """Keep what is different."""
        desk, wanted = self.seat.desk, self._read()
        if wanted == self._before:
            self.leave()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: backup_settings.change(desk, wanted),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def take_place(self, folder: str) -> None:
        """Put a folder that was chosen into the field."""
        self.ui.place_edit.setText(str(Path(folder)))

    def _fill(self) -> None:
        for minutes in sorted({*INTERVALS, self._before.minutes}):
            self.ui.minutes_combo.addItem(f"{minutes}分ごと", minutes)
        at = self.ui.minutes_combo.findData(self._before.minutes)
        self.ui.minutes_combo.setCurrentIndex(at)
        self.ui.place_edit.setText(self._before.second_place)

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

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("控えの設定を保存しました。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
