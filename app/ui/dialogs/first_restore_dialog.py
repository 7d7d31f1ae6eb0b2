"""Put a backup into a place without records: on a new PC, in place of a first start."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.restore_sources import Target
from app.ui.bus import Bus
from app.ui.dialogs.restore_form import RestoreForm
from app.ui.doing import Doing
from app.ui.doors import Doors

INTRO: Final = (
    "{place} に、控えから記録を戻します。"
    "USBメモリや共有フォルダにある控えのファイル（.skb）を選んでください。"
)
CHOOSE: Final = "控えのファイルを選ぶ(&O)…"


class FirstRestoreDialog(RestoreForm):
    """Ask for the file, then for what opens it; accepted once the records stand there.

    `login` is who put it back, by a password or the recovery sheet.
    """

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        target = Target(doors.folder, doors.clock, doors.randomness)
        super().__init__(Doing(Bus()), target, parent)
        self._doing.setParent(self)
        ui = self.ui
        ui.intro_label.setText(INTRO.format(place=doors.label))
        ui.browse_button.setText(CHOOSE)
        ui.browse_button.setFocus()
        self.grow()

    @property
    def login(self) -> str:
        """Return who put it back."""
        return self.ui.login_edit.text().strip()

    def show_key(self, needed: bool) -> None:
        """Ask for the key at once: nobody has signed in here."""
        super().show_key(needed)
        self.ui.login_edit.setFocus()
