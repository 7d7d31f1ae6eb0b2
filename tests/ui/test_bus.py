from pytestqt.qtbot import QtBot

from app.office.changes import Changes, changes
from app.ui.bus import Bus


def test_the_bus_says_what_was_touched(qtbot: QtBot) -> None:
    bus = Bus()
    with qtbot.waitSignal(bus.changed) as heard:
        bus.announce(changes("members"))
    assert heard.args == [frozenset({"members", "history"})]


def test_nothing_touched_rings_for_nobody(qtbot: QtBot) -> None:
    bus = Bus()
    with qtbot.assertNotEmitted(bus.changed):
        bus.announce(Changes(frozenset()))
