"""The first start by its dialogs, the recovery sheet, and the door that stays shut."""

from pathlib import Path

import pytest

from app.letters import extraction
from app.office.access import FirstStart
from app.ui.dialogs import first_start_dialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.window import Window
from tests.office.seats import QUICK
from tests.sheets import asked_of, groups_on
from tests.stories.hands import Hands
from tests.stories.people import CLERK, TYPED
from tests.stories.reception import Reception

ANOTHER = "架空の別の長い合言葉です"
WRONG = "ログイン名かパスワードが違います。記録は変わっていません。もう一度入力してください。"
SQLITE = b"SQLite format 3"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    def quick(login: str, name: str, password: str, *, encrypted: bool) -> FirstStart:
        return FirstStart(login, name, password, encrypted, cost=QUICK)

    monkeypatch.setattr(first_start_dialog, "FirstStart", quick)


def begin(hands: Hands, reception: Reception, folder: Path, sheet: Path) -> None:
    """Make records in a new folder, and put the recovery sheet into the safe."""
    reception.ring(folder)
    dialog = hands.see(FirstStartDialog)
    ui = dialog.ui
    assert ui.folder_label.plain == str(folder)
    hands.fill((ui.name_edit, "試験　花子"), (ui.login_edit, "hanako"))
    hands.fill((ui.password_edit, TYPED), (ui.again_edit, TYPED))
    assert ui.encrypted_check.isChecked()
    hands.chord("Ctrl+S")
    hands.until(ui.sheet_page.isVisible)
    assert not ui.save_button.isEnabled()
    hands.name_file(ui.sheet_button, sheet)
    hands.until(ui.kept_check.isEnabled)
    hands.on(ui.proof_edit)
    hands.write(asked_of(ui.proof_label.text(), sheet))
    hands.chord("Alt+K")
    hands.until(ui.save_button.isEnabled)
    hands.click(ui.save_button)


def who_sits_there(hands: Hands, window: Window) -> str:
    """Read the line at the bottom of the window."""
    return "　".join(hands.read(window.ui.status_bar))


def test_the_first_start_makes_records_and_lets_the_administrator_in(
    reception: Reception, hands: Hands, tmp_path: Path
) -> None:
    folder, sheet = tmp_path / "新しい 記録", tmp_path / "復旧用シート.pdf"
    begin(hands, reception, folder, sheet)
    ui = hands.see(SignInDialog).ui
    assert ui.login_edit.text() == "hanako"
    hands.fill((ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    window = reception.newest(1)
    assert "試験　花子（管理責任者・システム）" in who_sits_there(hands, window)
    assert str(folder) in who_sits_there(hands, window)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if path.read_bytes().startswith(SQLITE)]
    assert "復旧用シート（金庫保管）" in extraction.text(sheet.read_bytes())


def test_the_sheet_from_the_safe_opens_the_records(
    reception: Reception, hands: Hands, tmp_path: Path
) -> None:
    folder, sheet = tmp_path / "新しい 記録", tmp_path / "復旧用シート.pdf"
    begin(hands, reception, folder, sheet)
    ui = hands.see(SignInDialog).ui
    hands.chord("Alt+R")
    hands.until(ui.recovery_edit.isVisible)
    hands.on(ui.recovery_edit)
    hands.write(" ".join(groups_on(sheet)))
    hands.chord("Ctrl+S")
    choosing = hands.see(PasswordDialog).ui
    assert "復旧用シートで開きました" in choosing.intro_label.plain
    assert not choosing.old_edit.isVisible()
    assert reception.windows == []
    hands.fill((choosing.new_edit, ANOTHER), (choosing.again_edit, ANOTHER))
    hands.chord("Ctrl+S")
    window = reception.newest(1)
    assert "試験　花子" in who_sits_there(hands, window)
    window.close()
    assert reception.let_in("hanako", ANOTHER, folder).isVisible()


def test_a_wrong_password_shows_its_sentence_and_the_door_can_be_tried_again(
    reception: Reception, hands: Hands
) -> None:
    reception.ring()
    ui = hands.see(SignInDialog).ui
    hands.fill((ui.login_edit, CLERK), (ui.password_edit, "not the words at all"))
    hands.chord("Ctrl+S")
    hands.until(ui.password_problem.isVisible)
    assert ui.password_problem.plain == WRONG
    assert reception.windows == []
    hands.on(ui.password_edit)
    hands.write(TYPED)
    hands.chord("Ctrl+S")
    window = reception.newest(1)
    assert "試験　担当子（担当者）" in who_sits_there(hands, window)
