"""On a new PC the records of the old one come back from a backup, and the work goes on."""

import shutil
from pathlib import Path

import pytest

from app.office import access, backups, members
from app.office.desk import Desk
from app.ui.dialogs.first_restore_dialog import FirstRestoreDialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.office import seats
from tests.stories.hands import Hands
from tests.stories.people import MANAGER, TYPED
from tests.stories.reception import Reception


@pytest.fixture
def stick(office: Desk, tmp_path: Path) -> Path:
    """Register somebody at the old PC, and carry a backup away."""
    members.register(office, seats.member("00010002", name="架空　残子"))
    path = backups.create(office).path
    stick = tmp_path / "USB"
    stick.mkdir()
    return Path(shutil.copy(path, stick))


def test_a_new_pc_goes_on_from_a_backup(
    reception: Reception, hands: Hands, stick: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "新しいPC"
    reception.ring(folder)
    first = hands.see(FirstStartDialog)
    hands.chord("Alt+R")
    dialog = hands.see(FirstRestoreDialog, first)
    ui = dialog.ui
    assert not ui.save_button.isEnabled()
    hands.name_file(ui.browse_button, stick)
    hands.until(ui.key_box.isVisible)
    hands.fill((ui.login_edit, MANAGER), (ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    hands.until(lambda: dialog.outlook is not None)
    assert access.state_of(folder) == "absent"
    hands.chord("Ctrl+S")
    hands.until(lambda: dialog.restored is not None)
    assert ui.question_label.plain == "控えから戻しました。"
    hands.click(ui.save_button)
    door = hands.see(SignInDialog).ui
    assert door.login_edit.text() == MANAGER
    hands.fill((door.password_edit, TYPED))
    hands.chord("Ctrl+S")
    desk = reception.newest(1).seat.desk
    assert desk.folder == folder
    assert [row.name for row in members.rows(desk, members.find_ids(desk))] == ["架空　残子"]


def test_who_thinks_better_of_it_stands_before_the_first_start_again(
    reception: Reception, hands: Hands, tmp_path: Path
) -> None:
    folder, letter = tmp_path / "新しいPC", tmp_path / "手紙.txt"
    letter.write_text("something else", encoding="utf-8")
    reception.ring(folder)
    first = hands.see(FirstStartDialog)
    hands.click(first.ui.restore_button)
    dialog = hands.see(FirstRestoreDialog, first)
    hands.name_file(dialog.ui.browse_button, letter)
    hands.until(dialog.ui.trouble_notice.isVisible)
    hands.chord("Esc")
    hands.gone(FirstRestoreDialog, first)
    assert first.isVisible()
    assert not folder.exists()
    first.leave()
