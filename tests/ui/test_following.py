"""What others do is seen within two seconds; a window nobody looks at asks nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from pytestqt.qtbot import QtBot

from app.bootstrap.window import follow
from app.office import members, others
from app.office.desk import Desk
from app.office.record_moves import MOVED_TO
from app.rules.errors import OfficeError, Turning
from app.storage.errors import RecordsOutOfReach
from app.storage.store import Store
from app.ui import following
from app.ui.following import Following
from app.ui.seat import Seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.window import Window
from tests.ui.conftest import LOGIN, PASSWORD, doors_of, draft


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    made = Window(seat, (MembersTab(seat),))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    made.close()


@pytest.fixture
def beside(folder: Path) -> Iterator[Desk]:
    desk = doors_of(folder, 7).by_password(LOGIN, PASSWORD)
    yield desk
    desk.close()


def shown(window: Window) -> int:
    tab = window.current_tab()
    assert isinstance(tab, MembersTab)
    return tab.ui.table.model().rowCount()


def asked(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """Count the questions that reach the records."""
    numbers: list[int | None] = []
    begin, since = others.begin, others.since

    def note(desk: Desk, number: int | None = None) -> others.Others:
        numbers.append(number)
        return begin(desk) if number is None else since(desk, number)

    monkeypatch.setattr("app.office.others.begin", note)
    monkeypatch.setattr("app.office.others.since", note)
    return numbers


def test_what_another_does_is_shown_within_two_seconds(
    window: Window, beside: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = asked(monkeypatch)
    follow(window)
    qtbot.waitUntil(lambda: len(numbers) > 0)
    watch = QElapsedTimer()
    watch.start()
    members.register(beside, draft())
    qtbot.waitUntil(lambda: shown(window) == 1)
    assert watch.elapsed() < 2_000 + 3_000  # of which 3 s are for a machine that is busy elsewhere


def test_what_another_did_before_the_first_question_is_shown_too(
    window: Window, beside: Desk, qtbot: QtBot
) -> None:
    assert shown(window) == 0
    members.register(beside, draft())  # after the lists were read, before anybody asked for news
    follow(window)
    qtbot.waitUntil(lambda: shown(window) == 1)


def test_ones_own_act_does_not_come_back_as_news(window: Window, seat: Seat, qtbot: QtBot) -> None:
    follower = follow(window, every_ms=3_600_000)
    follower.go()
    qtbot.waitUntil(lambda: follower.number is not None)
    rung: list[object] = []
    members.register(seat.desk, draft())
    seat.bus.changed.connect(rung.append)
    before = follower.number
    follower.go()
    qtbot.waitUntil(lambda: follower.number != before)
    assert rung == []


@pytest.mark.parametrize("hide", [lambda window: window.showMinimized(), lambda w: w.lock.lock()])
def test_nothing_is_asked_while_nobody_looks(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hide: Callable[[Window], None]
) -> None:
    numbers = asked(monkeypatch)
    follower = follow(window, every_ms=3_600_000)
    hide(window)
    follower.go()
    assert follower.is_idle()
    assert numbers == []
    window.lock.leave()
    window.showNormal()
    follower.go()
    qtbot.waitUntil(lambda: numbers == [None])


def follower_of(window: Window, qtbot: QtBot, said: list[str]) -> Following:
    """Let a window follow when it is told to, and note what it is to say."""
    follower = follow(window, every_ms=3_600_000)
    follower.go()
    qtbot.waitUntil(lambda: follower.number is not None)
    for signal in (follower.lost, follower.found, follower.ended):
        signal.connect(said.append)
    return follower


def refusing(monkeypatch: pytest.MonkeyPatch, error: OfficeError) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("app.office.others.since", refuse)


@pytest.mark.parametrize("on_server", [True, False])
def test_a_cut_wire_is_said_once_and_the_return_of_a_server_too(
    window: Window, beside: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, on_server: bool
) -> None:
    said: list[str] = []
    follower, since = follower_of(window, qtbot, said), others.since
    refusing(monkeypatch, RecordsOutOfReach("つながりません。"))
    for _ in range(2):
        follower.go()
        qtbot.waitUntil(follower.is_idle)
    assert said == ["つながりません。"]
    monkeypatch.setattr("app.office.others.since", since)
    members.register(beside, draft())  # meanwhile
    monkeypatch.setattr(Store, "on_server", property(lambda _store: on_server))
    follower.go()
    qtbot.waitUntil(lambda: shown(window) == 1)
    assert said == (["つながりません。", following.BACK] if on_server else ["つながりません。"])


def test_records_that_turn_just_now_are_no_trouble(
    window: Window, beside: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    follower, since = follower_of(window, qtbot, said), others.since
    refusing(monkeypatch, Turning("いま変えているところです。"))
    follower.go()
    members.register(beside, draft())  # meanwhile
    monkeypatch.setattr("app.office.others.since", since)
    qtbot.waitUntil(lambda: shown(window) == 1)
    assert said == []


def test_records_that_were_moved_away_are_said_to_be_until_somebody_has_read_it(
    window: Window, beside: Desk, qtbot: QtBot
) -> None:
    follower = follower_of(window, qtbot, [])
    with beside.unit("試験") as unit:
        unit.settings.change(MOVED_TO, "架空のサーバー")
        unit.log()
    follower.go()
    qtbot.waitUntil(lambda: "架空のサーバー" in window.ui.notice.sentence)
    assert window.ui.notice.property("kind") == "caution"


def test_a_window_that_closes_asks_no_more(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers, turns = asked(monkeypatch), list[bool]()
    follow(window, every_ms=1)
    qtbot.waitUntil(lambda: len(numbers) > 2)
    window.close()
    before = len(numbers)
    beside = QTimer(window)  # as often as it would go on asking
    beside.timeout.connect(lambda: turns.append(True))
    beside.start(1)
    qtbot.waitUntil(lambda: len(turns) > 50)
    assert len(numbers) == before
