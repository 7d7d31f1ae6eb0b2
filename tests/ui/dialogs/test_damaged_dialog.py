"""Where records do not open, the window says that the backups are being checked, and goes on."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import quarantine
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import backup_making
from app.storage.errors import RecordsDamaged
from app.ui.dialogs.damaged_dialog import DamagedDialog
from tests.ui.conftest import doors_of
from tests.ui.room import spare_room

WAIT_S = 20
ERROR = RecordsDamaged(
    "記録のファイルを開けません。鍵が合わないか、ファイルが壊れています。何も変えていません。"
    "控えを確かめてください。"
)


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold the check of the backups until the event is set."""
    on, real = threading.Event(), quarantine.newest_good

    def newest_good(found: object) -> object:
        assert on.wait(WAIT_S)
        return real(found)  # type: ignore[arg-type]

    monkeypatch.setattr(quarantine, "newest_good", newest_good)
    yield on
    on.set()


@pytest.fixture
def backup(desk: Desk) -> Path:
    """Make a backup and lose the records."""
    place = desk.folder / backup_making.PLACE
    made = backup_making.make(desk.store, place, Cause.asked, desk.clock()).path
    desk.close()
    (desk.folder / "records.db").write_bytes(b"broken" * 1_000)
    return made


def opened(qtbot: QtBot, folder: Path) -> DamagedDialog:
    made = DamagedDialog(doors_of(folder), ERROR)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_until_the_backups_are_checked_that_is_said_and_nothing_looks_ready(
    qtbot: QtBot, folder: Path, backup: Path, checked: threading.Event
) -> None:
    dialog = opened(qtbot, folder)
    assert dialog.ui.offers_combo.placeholderText() == "控えを調べています…"
    assert not dialog.ui.save_button.isEnabled()
    assert spare_room(dialog) == 0, "no line is cut off"
    checked.set()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog._path() == backup
    qtbot.waitUntil(dialog._doing.is_idle)


def test_a_file_that_was_chosen_meanwhile_stays_chosen(
    qtbot: QtBot, folder: Path, backup: Path, tmp_path: Path, checked: threading.Event
) -> None:
    dialog = opened(qtbot, folder)
    elsewhere = tmp_path / "USBの控え.skb"
    elsewhere.write_bytes(backup.read_bytes())
    dialog.choose(elsewhere)
    assert dialog.ui.save_button.isEnabled()
    checked.set()
    qtbot.waitUntil(lambda: dialog.ui.offers_combo.count() == 2)
    assert dialog._path() == elsewhere
    assert dialog.ui.offers_combo.currentText() == elsewhere.name
    qtbot.waitUntil(dialog._doing.is_idle)


def test_backups_that_cannot_be_listed_leave_nothing_to_press(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offers(_folder: object) -> object:
        raise Refused("控えの場所を読めません。")

    monkeypatch.setattr(quarantine, "offers", offers)
    dialog = opened(qtbot, folder)
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert dialog.ui.trouble_notice.sentence == "控えの場所を読めません。"
    assert dialog.ui.offers_combo.placeholderText() == "まだ選んでいません"
    assert not dialog.ui.save_button.isEnabled()
