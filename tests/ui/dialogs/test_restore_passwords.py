"""Where key and password were changed since a backup, the screen asks for one after the other."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import key_changes, passwords
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.storage import backup_making
from app.storage.errors import RecordsDamaged
from app.ui.dialogs.damaged_dialog import DamagedDialog
from tests.ui.conftest import LOGIN, PASSWORD, doors_of

NEW = "あたらしい合言葉ですよね"
OF_TODAY, OF_BACKUP = "いまのパスワードか復旧用シート", "控えを作った時のパスワード"


@pytest.fixture
def path(desk: Desk, folder: Path) -> Path:
    """Make a backup, change key and password after it, and lose the records."""
    place = folder / backup_making.PLACE
    made = backup_making.make(desk.store, place, Cause.asked, desk.clock()).path
    key_changes.renew(desk)
    passwords.change_own(desk, PASSWORD, NEW)
    desk.close()
    (folder / "records.db").write_bytes(b"broken" * 1_000)
    return made


@pytest.mark.parametrize(
    ("typed", "asked"), [((PASSWORD, NEW), OF_TODAY), ((NEW, PASSWORD), OF_BACKUP)]
)
def test_one_is_asked_for_after_the_other(
    qtbot: QtBot, folder: Path, path: Path, typed: tuple[str, str], asked: str
) -> None:
    first, then = typed
    dialog = DamagedDialog(doors_of(folder), RecordsDamaged("壊れています。"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(path)
    qtbot.waitUntil(dialog.ui.key_box.isVisible)
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(first)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: asked in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.password_edit.text() == ""
    dialog.ui.password_edit.setText(then)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.restored is not None)
    doors_of(folder, 4).by_password(LOGIN, NEW).close()
