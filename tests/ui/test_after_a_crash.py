"""After what nobody foresaw a dialog can be used and closed again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import departments
from app.rules.errors import OfficeError
from app.ui import crash
from app.ui.bus import Bus
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.doing import Doing
from app.ui.seat import Seat


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Collect what would be told in a box."""
    heard: list[BaseException] = []
    monkeypatch.setattr(crash, "report", heard.append)
    return heard


@pytest.fixture
def asker(qtbot: QtBot) -> QWidget:
    """Give a widget that waits for nothing."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def broken(*_: object, **_named: object) -> None:
    raise TypeError("nobody foresaw this")


def test_a_dialog_can_be_saved_again_and_closed(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reported: list[BaseException]
) -> None:
    dialog = DepartmentsDialog(seat)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ui.names_edit.isEnabled)
    monkeypatch.setattr(departments, "set_departments", broken)
    dialog.ui.names_edit.setPlainText("架空センター")
    dialog.save()
    qtbot.waitUntil(lambda: bool(reported))
    assert not dialog.is_busy
    assert dialog.ui.save_button.isEnabled()
    assert "思いがけない不具合" in dialog.ui.names_problem.text()
    dialog.leave()


def test_the_lock_can_be_tried_again(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reported: list[BaseException]
) -> None:
    monkeypatch.setattr("app.office.access.unlock", broken)
    dialog = LockDialog(seat)
    qtbot.addWidget(dialog)
    dialog.ui.password_edit.setText("架空の合言葉")
    dialog.save()
    qtbot.waitUntil(lambda: bool(reported))
    assert not dialog.is_busy
    assert dialog.ui.save_button.isEnabled()


@pytest.mark.parametrize("ask", [Doing.do, Doing.look])
def test_whoever_waits_hears_that_it_is_over(
    qtbot: QtBot, asker: QWidget, reported: list[BaseException], ask: Callable[..., None]
) -> None:
    refused: list[OfficeError] = []
    doing = Doing(Bus())
    ask(doing, broken, asker=asker, then=refused.append, refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert [(type(one), one.sentence) for one in refused] == [(OfficeError, crash.STOPPED)]
    assert len(reported) == 1


def test_an_answer_that_cannot_be_shown_ends_the_waiting_too(seat: Seat, qtbot: QtBot) -> None:
    dialog = LockDialog(seat)
    qtbot.addWidget(dialog)
    dialog.set_busy(busy=True)
    with qtbot.captureExceptions() as raised:
        seat.doing.do(lambda: None, asker=dialog, then=broken)
        qtbot.waitUntil(lambda: bool(raised))
    assert not dialog.is_busy
