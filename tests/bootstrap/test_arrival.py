"""A window opens only where records may lie, and once: said before anybody signs in."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import logs
from app.bootstrap import arrival, window
from app.bootstrap.one_window import LOCK, OneWindow
from app.office import record_places
from app.ui.coming_forward import come_forward
from tests.office import seats

ANSWERING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.bootstrap.one_window import OneWindow
running = QCoreApplication([])
window = OneWindow(Path(sys.argv[1]), lambda: print("forward", flush=True))
print(window.claim(), flush=True)
running.exec()
"""


class Running:
    """Stand for an application that ends at once."""

    def exec(self) -> int:
        """End."""
        return 0

    def quit(self) -> None:
        """End."""


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make records that nobody writes to."""
    folder = tmp_path_factory.mktemp("arrival") / "records"
    seats.begin(folder)
    return folder


@pytest.fixture
def standing(records: Path, qapp: QApplication) -> Iterator[OneWindow]:
    """Stand before the records, not yet inside."""
    assert qapp
    before = OneWindow(records, come_forward)
    yield before
    before.let_go()


def close_box(qtbot: QtBot) -> str:
    """Read the box that stands open, and close it."""

    def boxes() -> list[QMessageBox]:
        shown = QApplication.topLevelWidgets()
        return [one for one in shown if isinstance(one, QMessageBox) and one.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    said = box.text()
    (button,) = box.findChildren(QPushButton)
    button.click()
    qtbot.waitUntil(lambda: not boxes())
    return said


def test_a_place_where_records_would_break_is_turned_down(
    qtbot: QtBot, standing: OneWindow, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_places, "obstacle", lambda folder: f"{folder} は共有フォルダです。")
    gone: list[bool] = []
    assert not arrival.arrive(records, standing, lambda: gone.append(True))
    assert close_box(qtbot) == f"{records} は共有フォルダです。"
    assert gone == [True]
    assert not (records / LOCK).exists()


def test_records_are_taken_and_an_empty_place_is_not_yet(
    standing: OneWindow, records: Path, tmp_path: Path
) -> None:
    assert arrival.arrive(records, standing, lambda: None)
    assert (records / LOCK).exists()
    empty = tmp_path / "new"
    assert arrival.arrive(empty, OneWindow(empty, come_forward), lambda: None)
    assert not empty.exists()


def test_a_lock_that_cannot_be_taken_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    gone: list[bool] = []
    absent = OneWindow(tmp_path / "absent", come_forward)
    assert not arrival.settle(absent, lambda: gone.append(True))
    assert "書き込めないため" in close_box(qtbot)
    assert gone == [True]


@pytest.mark.qt_log_ignore("does not support raise")
def test_every_window_comes_forward_and_the_last_asked_is_active(qtbot: QtBot) -> None:
    behind = QWidget()
    box = QMessageBox(behind)
    qtbot.addWidget(behind)
    behind.showMinimized()
    box.open()
    come_forward()
    assert not behind.isMinimized()
    qtbot.waitUntil(box.isActiveWindow)
    box.close()


def test_a_window_in_another_process_answers_a_second_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp
    words = [sys.executable, "-c", ANSWERING, str(tmp_path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "True\n"
        gone: list[bool] = []
        second = OneWindow(tmp_path, come_forward)
        assert not arrival.settle(second, lambda: gone.append(True))
        assert first.stdout.readline() == "forward\n"
        QCoreApplication.processEvents()
        assert gone == [True]
        first.terminate()


def test_who_is_turned_away_is_asked_nothing(
    standing: OneWindow, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert standing
    monkeypatch.setattr(window, "application", Running)
    monkeypatch.setattr(window, "arrive", lambda *_asked: False)
    monkeypatch.setattr(window, "enter", None)
    monkeypatch.setattr(window, "spare_what_stays", lambda: None)
    monkeypatch.setattr(logs, "start", lambda: None)
    assert window.open_window(records) == 0
    assert not (records / LOCK).exists()
