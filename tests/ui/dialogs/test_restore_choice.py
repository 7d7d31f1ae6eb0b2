"""What is put back is what the question was about, whatever the list is turned to meanwhile."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import restoring
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.storage import backup_making
from app.storage.errors import RecordsDamaged
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.first_restore_dialog import FirstRestoreDialog
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.dialogs.restore_form import AT_IT, LOOKING, RestoreForm
from app.ui.seat import take_seat
from tests.ui.conftest import LOGIN, PASSWORD, doors_of

WAIT_S = 20


@dataclass
class Office:
    """Hold each act of a restore until the test lets it go on, and keep which file it was for."""

    on: threading.Event = field(default_factory=threading.Event)
    looked: list[Path] = field(default_factory=list)
    put_back: list[Path] = field(default_factory=list)
    fails: bool = False

    def held(self, real: Callable[..., object], seen: list[Path]) -> Callable[..., object]:
        def act(target: object, path: Path, key: object, **more: object) -> object:
            seen.append(path)
            assert self.on.wait(WAIT_S)
            if self.fails:
                raise Refused("架空の理由です。")
            return real(target, path, key, **more)

        return act


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    made = Office()
    monkeypatch.setattr(restoring, "look", made.held(restoring.look, made.looked))
    monkeypatch.setattr(restoring, "restore", made.held(restoring.restore, made.put_back))
    yield made
    made.on.set()


@pytest.fixture
def backups(desk: Desk) -> list[Path]:
    """Make two backups, the newer one first."""
    place = desk.folder / backup_making.PLACE
    made = [backup_making.make(desk.store, place, Cause.asked, desk.clock()) for _ in range(2)]
    return [one.path for one in reversed(made)]


@pytest.fixture(params=["open", "damaged", "first"])
def form(
    request: pytest.FixtureRequest, desk: Desk, backups: list[Path], tmp_path: Path, qtbot: QtBot
) -> Iterator[RestoreForm]:
    """Open each of the three windows with both backups in its list."""
    seat = take_seat(desk)
    if request.param == "open":
        made: RestoreForm = RestoreDialog(seat)
    elif request.param == "damaged":
        desk.close()
        (desk.folder / "records.db").write_bytes(b"broken" * 1_000)
        made = DamagedDialog(doors_of(desk.folder), RecordsDamaged("壊れています。"))
    else:
        made = FirstRestoreDialog(doors_of(tmp_path / "new"))
        for path in reversed(backups):
            made.choose(path)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.ui.offers_combo.count() == 2)
    qtbot.waitUntil(made._doing.is_idle)
    assert made._path() == backups[0]
    if made.ui.key_box.isVisible():
        made.ui.login_edit.setText(LOGIN)
        made.ui.password_edit.setText(PASSWORD)
    yield made
    qtbot.waitUntil(made._doing.is_idle)
    seat.doing.finish()


def is_held(form: RestoreForm) -> bool:
    ui = form.ui
    parts = (ui.offers_combo, ui.browse_button, ui.save_button, ui.cancel_button)
    edits = (ui.login_edit, ui.password_edit, ui.sheet_edit)
    return not any(one.isEnabled() for one in parts) and all(one.isReadOnly() for one in edits)


def go(form: RestoreForm, office: Office, qtbot: QtBot) -> None:
    """Let the act that is held go on to its end."""
    office.on.set()
    qtbot.waitUntil(lambda: not form.is_busy)
    office.on.clear()


def test_the_list_is_held_while_it_is_looked_at_and_put_back(
    form: RestoreForm, office: Office, qtbot: QtBot
) -> None:
    chosen = form._path()
    form.ui.save_button.click()
    assert is_held(form)
    assert form.ui.trouble_notice.sentence == LOOKING
    go(form, office, qtbot)
    assert not is_held(form)
    assert form.ui.trouble_notice.sentence == ""
    form.ui.save_button.click()
    assert is_held(form)
    assert form.ui.trouble_notice.sentence == AT_IT
    form._turn()
    assert not form.ui.save_button.isEnabled()
    go(form, office, qtbot)
    qtbot.waitUntil(lambda: form.restored is not None)
    assert (office.looked, office.put_back) == ([chosen], [chosen])
    assert not form.ui.offers_combo.isEnabled()


def test_an_answer_about_another_choice_asks_nothing(
    form: RestoreForm, office: Office, qtbot: QtBot
) -> None:
    first, combo = form._path(), form.ui.offers_combo
    form.ui.save_button.click()
    combo.setCurrentIndex(1 - combo.currentIndex())
    other = form._path()
    go(form, office, qtbot)
    assert form.outlook is None
    assert not form.ui.question_box.isVisible()
    form.ui.save_button.click()
    go(form, office, qtbot)
    form.ui.save_button.click()
    go(form, office, qtbot)
    qtbot.waitUntil(lambda: form.restored is not None)
    assert office.looked == [first, other]
    assert office.put_back == [other]


def test_after_a_refusal_everything_can_be_chosen_again(
    form: RestoreForm, office: Office, qtbot: QtBot
) -> None:
    form.ui.browse_button.setFocus()
    qtbot.waitUntil(form.ui.browse_button.hasFocus)
    office.fails = True
    form.ui.save_button.click()
    go(form, office, qtbot)
    assert not is_held(form)
    assert form.ui.trouble_notice.sentence == "架空の理由です。"
    assert form.ui.browse_button.hasFocus()


def test_an_answer_that_was_not_waited_for_lets_nothing_go(
    form: RestoreForm, office: Office, qtbot: QtBot
) -> None:
    form.ui.save_button.click()
    form.doubt(OfficeError("一覧を読めませんでした。"))
    assert is_held(form)
    assert form.is_busy
    go(form, office, qtbot)
    assert form.outlook is not None
