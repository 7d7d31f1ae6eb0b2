import threading
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office.changes import Changes, changes
from app.rules.errors import OfficeError, Refused
from app.ui import crash
from app.ui.bus import Bus
from app.ui.doing import Doing
from app.ui.progress import Progress


@dataclass(frozen=True)
class Done:
    changes: Changes
    word: str


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def doing(bus: Bus) -> Doing:
    return Doing(bus)


@pytest.fixture
def asker(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_an_act_runs_elsewhere_and_answers_here(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    threads: list[int] = []
    heard: list[tuple[str, int]] = []

    def act() -> str:
        threads.append(threading.get_ident())
        return "done"

    doing.do(act, asker=asker, then=lambda word: heard.append((word, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("done", threading.get_ident())]
    assert threads != [threading.get_ident()]
    assert doing.is_idle()


def test_acts_keep_their_order(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    order: list[int] = []
    for number in range(20):
        doing.do(partial(order.append, number), asker=asker)
    qtbot.waitUntil(doing.is_idle)
    assert order == list(range(20))


@pytest.mark.parametrize("result", [changes("members"), Done(changes("members"), "ok")])
def test_changes_ring_before_the_answer(
    qtbot: QtBot, bus: Bus, doing: Doing, asker: QWidget, result: object
) -> None:
    events: list[object] = []
    bus.changed.connect(events.append)
    doing.do(lambda: result, asker=asker, then=lambda _result: events.append("then"))
    qtbot.waitUntil(lambda: len(events) == 2)
    assert events == [frozenset({"members", "history"}), "then"]


def test_a_refusal_goes_to_who_asked(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    refusals: list[OfficeError] = []

    def act() -> None:
        raise Refused("登録できません。")

    doing.do(act, asker=asker, refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals[0].sentence == "登録できません。"


def test_a_refusal_nobody_waits_for_is_said(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    def act() -> None:
        raise Refused("登録できません。")

    doing.do(act, asker=asker)
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    assert box.text() == "登録できません。"
    with qtbot.waitSignal(box.finished):
        box.buttons()[0].click()


def test_anything_else_is_a_crash(
    qtbot: QtBot, doing: Doing, asker: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(crash, "report", reported.append)
    heard: list[int] = []
    doing.do(lambda: 1 // 0, asker=asker, then=heard.append)
    qtbot.waitUntil(lambda: bool(reported))
    assert [type(one) for one in reported] == [ZeroDivisionError]
    assert heard == []


def test_only_the_newest_question_is_answered(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    gate = threading.Event()
    heard: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    doing.look(slow, asker=asker, then=heard.append, key="ids")
    doing.look(lambda: "new", asker=asker, then=heard.append, key="ids")
    doing.look(lambda: "other", asker=asker, then=heard.append, key="page")
    qtbot.waitUntil(lambda: len(heard) == 2)
    gate.set()
    qtbot.waitUntil(doing.is_idle)
    assert sorted(heard) == ["new", "other"]


def test_who_is_gone_is_not_called(qtbot: QtBot, bus: Bus, doing: Doing) -> None:
    heard: list[object] = []
    gone = QWidget()
    gate = threading.Event()

    def act() -> Changes:
        gate.wait(5)
        return changes("members")

    doing.do(act, asker=gone, then=heard.append)
    gone.deleteLater()
    with qtbot.waitSignal(gone.destroyed):
        pass
    with qtbot.waitSignal(bus.changed):
        gate.set()
    assert heard == []


def test_a_long_act_reports_and_can_be_stopped(qtbot: QtBot, doing: Doing, asker: QWidget) -> None:
    first = threading.Event()
    heard: list[object] = []

    def act(progress: Progress) -> str:
        for step in range(1, 1_000_000):
            progress(step, 1_000_000)
            first.set()
        return "never"

    running = doing.do_long(act, asker=asker, then=heard.append, refused=heard.append)
    assert first.wait(5)
    with qtbot.waitSignal(running.ended):
        running.stop()
    assert heard == []


def test_finish_waits_and_calls_nobody(doing: Doing, asker: QWidget) -> None:
    did: list[str] = []
    heard: list[object] = []
    doing.do(lambda: did.append("act"), asker=asker, then=heard.append)
    doing.finish()
    QApplication.processEvents()
    assert (did, heard) == (["act"], [])


def test_after_the_finish_nothing_rings_and_nothing_is_asked(
    bus: Bus, doing: Doing, asker: QWidget
) -> None:
    rung: list[object] = []
    asked: list[str] = []
    bus.changed.connect(rung.append)
    doing.do(lambda: changes("settings"), asker=asker)
    doing.finish()
    QApplication.processEvents()
    doing.look(lambda: asked.append("look"), asker=asker, then=lambda _answer: None)
    doing.do(lambda: asked.append("act"), asker=asker)
    assert doing.is_idle()
    doing.finish()
    assert (rung, asked) == ([], [])


def boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]
