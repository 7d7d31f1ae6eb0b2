"""After a restore elsewhere, the second place of before is proposed and waits for an answer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import backup_settings, restore_second_place
from app.office.restore_second_place import SecondPlace
from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.seat import Seat


@pytest.fixture
def before(seat: Seat, tmp_path: Path) -> str:
    """Let the records be put back from a backup of another place."""
    with seat.desk.unit("復元") as unit:
        restore_second_place.settle(unit, SecondPlace("", str(tmp_path)))
        unit.log()
    return str(tmp_path)


@pytest.fixture
def dialog(seat: Seat, before: str, qtbot: QtBot) -> BackupSettingsDialog:
    """Open the settings and wait until they are filled in."""
    made = BackupSettingsDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(lambda: made.ui.place_edit.text() == before)
    qtbot.waitUntil(made.ui.save_button.isEnabled)
    return made


def test_the_place_of_before_needs_only_a_yes(
    dialog: BackupSettingsDialog, seat: Seat, before: str, qtbot: QtBot
) -> None:
    assert "このまま保存してください" in dialog.ui.trouble_notice.sentence
    assert not dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    kept = backup_settings.read(seat.desk)
    assert (kept.second_place, kept.proposed) == (before, "")


def test_an_empty_place_is_an_answer_as_well(
    dialog: BackupSettingsDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.place_edit.clear()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    kept = backup_settings.read(seat.desk)
    assert (kept.second_place, kept.proposed) == ("", "")
