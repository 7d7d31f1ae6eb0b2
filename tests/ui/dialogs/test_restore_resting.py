"""While a backup is put back the window asks nothing by itself; it goes on where that failed."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import backup_rounds, others, restoring
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import backup_making
from app.ui.backing_up import BackingUp
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.following import Following
from app.ui.seat import Seat


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count what the window asks by itself; nothing reaches the records."""
    made: list[str] = []

    def news(*_: object) -> others.Others:
        made.append("news")
        return others.Others(backup_rounds.NOTHING, 0)

    def rounds(_desk: object) -> object:
        made.append("rounds")
        return backup_rounds.NOTHING

    monkeypatch.setattr("app.office.others.begin", news)
    monkeypatch.setattr("app.office.others.since", news)
    monkeypatch.setattr("app.office.backup_rounds.go", rounds)
    return made


def pass_time(qtbot: QtBot, window: QWidget) -> None:
    """Let a timer as quick as theirs come by often enough."""
    turns: list[bool] = []
    beside = QTimer(window)
    beside.timeout.connect(lambda: turns.append(True))
    beside.start(1)
    qtbot.waitUntil(lambda: len(turns) > 50)
    beside.stop()


def test_both_timers_rest_and_go_on_where_it_failed(
    qtbot: QtBot, seat: Seat, window: QWidget, asked: list[str]
) -> None:
    follower = Following(seat, window, lambda: False, every_ms=1)
    keeper = BackingUp(seat, window, look_ms=1)
    qtbot.waitUntil(lambda: {"news", "rounds"} <= set(asked))
    seat.bus.resting.emit(True)
    qtbot.waitUntil(lambda: follower.is_idle() and keeper.is_idle())
    asked.clear()
    pass_time(qtbot, window)
    assert asked == []
    seat.bus.resting.emit(False)
    qtbot.waitUntil(lambda: {"news", "rounds"} <= set(asked))
    follower.rest()
    keeper.rest()


@pytest.mark.parametrize("fails", [False, True])
def test_the_dialog_says_when_and_whether_it_failed(
    qtbot: QtBot, seat: Seat, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    place = seat.desk.folder / backup_making.PLACE
    path = backup_making.make(seat.desk.store, place, Cause.asked, seat.desk.clock()).path
    real, said, when = restoring.restore, list[bool](), list[bool]()

    def restore(*given: object, **more: object) -> restoring.Restored:
        when.extend(said)
        if fails:
            raise Refused("架空の理由です。")
        return real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("app.office.restoring.restore", restore)
    seat.bus.resting.connect(said.append)
    dialog = RestoreDialog(seat, path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.offers_combo.count() > 0)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    assert said == []
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.ui.save_button.isEnabled() and bool(when))
    qtbot.waitUntil(seat.doing.is_idle)
    assert when == [True]
    assert said == ([True, False] if fails else [True])
