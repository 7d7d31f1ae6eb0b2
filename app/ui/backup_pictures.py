"""Open the dialogs about backups, for their pictures."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.scene_waits import until_known
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _settings(seat: Seat) -> QWidget:
    dialog = BackupSettingsDialog(seat)
    until_known(seat)
    dialog.take_place("D:/すくすく窓口の控え")
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (("backup_settings_dialog", _settings),)
"""By the names of their files."""
