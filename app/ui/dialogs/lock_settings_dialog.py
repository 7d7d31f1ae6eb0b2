"""Set after how long the screens lock: for the office, and shorter for oneself."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.office import lock_settings
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.lock_settings import LockTimes
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.locking import LockSettings
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_lock_settings_dialog import Ui_LockSettingsDialog
from app.ui.seat import Seat

MINUTES = (5, 10, 15, 20, 30, 45, 60)
SECONDS = {10: "10秒", 30: "30秒", 60: "1分", 120: "2分", 300: "5分", 600: "10分"}
AS_OFFICE = "組織の設定どおり"
NOT_HERS = "組織の設定は、管理責任者とシステム担当が変えられます。"


class LockSettingsDialog(OfficeDialog):
    """Show both times and take what is different."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_LockSettingsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        may_set = may(seat.desk.actor.roles, Verb.change_settings)
        ui.minutes_combo.setEnabled(may_set)
        ui.clipboard_combo.setEnabled(may_set)
        for label in (ui.minutes_problem, ui.clipboard_problem, ui.own_problem):
            label.hide()
        ui.office_label.setText("" if may_set else NOT_HERS)
        ui.office_label.setVisible(not may_set)
        self._before: LockTimes | None = None
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)
        desk = seat.desk
        parts = (ui.minutes_combo, ui.clipboard_combo, ui.own_combo, ui.save_button)
        fill_later(seat, self, lambda: lock_settings.read(desk), self._fill, parts)

    def anew(self) -> Anew | None:
        """Read the times again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: LockSettingsDialog(seat))

    def is_touched(self) -> bool:
        """Tell whether a time is different from what is kept."""
        return self._before is not None and self._read() != self._before

    def save(self) -> None:
        """Keep what is different."""
        desk, before, wanted = self.seat.desk, self._before, self._read()
        if before is None or wanted == before:
            self.leave()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _keep(desk, before, wanted),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _fill(self, kept: LockTimes) -> None:
        """Show the times as they are kept."""
        ui, office = self.ui, kept.office
        self._before = kept
        _offer(ui.minutes_combo, {m: f"{m}分" for m in MINUTES}, office.minutes, "{}分")
        _offer(ui.clipboard_combo, SECONDS, office.clipboard_seconds, "{}秒")
        self._offer_own()
        ui.own_combo.setCurrentIndex(max(0, ui.own_combo.findData(kept.own)))
        ui.minutes_combo.currentIndexChanged.connect(self._offer_own)

    def _offer_own(self) -> None:
        """Offer to oneself nothing longer than the office allows."""
        combo, chosen = self.ui.own_combo, self.ui.own_combo.currentData()
        longest = self.ui.minutes_combo.currentData()
        combo.clear()
        combo.addItem(AS_OFFICE, None)
        own = self._before.own if self._before else None
        for minutes in (*MINUTES, *([own] if own else [])):
            if minutes < longest and combo.findData(minutes) < 0:
                combo.addItem(f"{minutes}分", minutes)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _read(self) -> LockTimes:
        ui = self.ui
        office = LockSettings(ui.minutes_combo.currentData(), ui.clipboard_combo.currentData())
        return LockTimes(office, ui.own_combo.currentData())

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("画面のロックの設定を保存しました。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()


def _offer(combo: QComboBox, words: dict[int, str], kept: int, spelt: str) -> None:
    """Offer the usual figures, and the one that is kept."""
    for figure in sorted({*words, kept}):
        combo.addItem(words.get(figure, spelt.format(figure)), figure)
    combo.setCurrentIndex(combo.findData(kept))


def _keep(desk: Desk, before: LockTimes, wanted: LockTimes) -> Changes:
    """Set what differs; runs beside the UI thread."""
    if wanted.office != before.office:
        lock_settings.change(desk, wanted.office, Seen(before.office))
    return lock_settings.choose(desk, wanted.own)
