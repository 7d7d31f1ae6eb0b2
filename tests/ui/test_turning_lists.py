"""While the key turns, lists wait: no box for each cell, no list that stays empty afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Thread

import pytest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.office import members
from app.rules.errors import Turning
from app.storage import sole_use
from app.storage.engine import LiveKey
from app.ui import alerts
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable


@dataclass(frozen=True)
class Row:
    id: int


class Source:
    """Refuse rows until somebody says that they may be read."""

    def __init__(self) -> None:
        self.refuses = True
        self.asked = 0

    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        self.asked += 1
        if self.refuses:
            raise Turning("いま変えているところです。")
        return [Row(one) for one in ids]


def test_a_list_that_may_not_read_says_nothing_and_fills_itself_afterwards(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(alerts, "tell", lambda _asker, sentence, **_more: told.append(sentence))
    source = Source()
    table: IdTable[Row] = IdTable(
        (Column[Row]("id", "番号", lambda row: str(row.id), 80),), source.fetch
    )
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    table.show_ids(range(200))
    view.resize(300, 400)
    view.show()
    qtbot.waitUntil(lambda: source.asked > 0)
    view.scrollToBottom()
    view.repaint()
    assert table.index(199, 0).data() is None
    asked = source.asked
    assert asked <= 2  # once for a while, not once for each cell
    source.refuses = False
    qtbot.waitUntil(lambda: table.index(199, 0).data() == "199")
    assert not told


def test_a_question_that_was_refused_meanwhile_is_asked_again(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker, answers, refusals = QWidget(), list[int](), list[str]()
    qtbot.addWidget(asker)
    source = Source()
    monkeypatch.setattr(alerts, "tell", lambda _asker, sentence, **_more: refusals.append(sentence))
    seat.doing.look(
        lambda: source.fetch([1]), asker=asker, then=lambda rows: answers.append(rows[0].id)
    )
    qtbot.waitUntil(lambda: source.asked > 0)
    assert not seat.doing.is_idle()
    source.refuses = False
    qtbot.waitUntil(lambda: answers == [1])
    assert seat.doing.is_idle()
    assert not refusals


def test_a_worker_waits_for_the_end_and_the_window_does_not(seat: Seat, qtbot: QtBot) -> None:
    found: list[int] = []
    store = seat.desk.store
    with sole_use.turning(store):
        with pytest.raises(Turning):
            members.find_ids(seat.desk, "")
        worker = Thread(target=lambda: found.append(len(members.find_ids(seat.desk, ""))))
        worker.start()
        worker.join(0.1)
        assert worker.is_alive()
        assert not found
    qtbot.waitUntil(lambda: bool(found))
    worker.join()


def test_a_wait_ends_though_the_turn_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.engine.BUSY_MS", 50)
    live = LiveKey(None)
    live.begin_turn()
    worker = Thread(target=live.await_turn)
    worker.start()
    worker.join(30)
    assert not worker.is_alive()
    with pytest.raises(Turning):
        live.refuse_rest()
