"""Rings of references are swept up in the UI thread, never by a worker."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.sweeping import Sweeper


class Ring:
    """Hold itself, so that only the collector lets it go; remember the thread that did."""

    def __init__(self, swept: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: swept.append(threading.get_ident()))


@pytest.fixture
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    parent = QObject(qapp)
    made = Sweeper(parent)
    yield made
    made.rest()
    parent.deleteLater()


def work(swept: list[int], kept: list[list[int]]) -> None:
    """Make rings, and so much that stays that a collector would begin by itself."""
    for _ in range(10):
        Ring(swept)
    kept.extend([] for _ in range(20_000))


def test_a_worker_sweeps_nothing_and_the_ui_thread_all(sweeper: Sweeper, qtbot: QtBot) -> None:
    swept: list[int] = []
    kept: list[list[int]] = []
    worker = threading.Thread(target=work, args=(swept, kept))
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert swept == []
    qtbot.waitUntil(lambda: len(swept) == 10)
    assert set(swept) == {threading.get_ident()}
    assert (len(kept), sweeper.parent() is not None) == (20_000, True)


def test_the_collector_runs_by_itself_again(sweeper: Sweeper) -> None:
    sweeper.rest()
    assert gc.isenabled()
