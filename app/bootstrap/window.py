"""Put the window together: sign-in first, then the tabs of the person who came in."""

import gc
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import logs
from app.bootstrap import machine
from app.office import access, demo, erasures
from app.office.desk import Desk
from app.rules.roles import Verb, may
from app.ui.doors import Doors
from app.ui.entrance import enter, make_application
from app.ui.seat import take_seat
from app.ui.sweeping import Sweeper
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window

DEMO_MEMBERS = 300


def application() -> QApplication:
    """Return the dressed application, in whose thread alone garbage is collected."""
    running = make_application([sys.argv[0]])
    Sweeper(running)
    return running


def window_for(desk: Desk) -> Window:
    """Return the window of the person who signed in, with its tabs in their order."""
    seat = take_seat(desk)
    work = (MembersTab(seat), ConsentsTab(seat), RequestsTab(seat))
    house = (PolicyTab(seat), RecipientsTab(seat), GovernanceTab(seat))
    return Window(seat, (*work, *house))


def open_window(folder: Path) -> int:
    """Open the window on a data folder and return when it was closed."""
    logs.start()
    running = application()
    opened: list[Window] = []

    def seated(desk: Desk) -> None:
        window = window_for(desk)
        window.shut.connect(desk.close)
        opened.append(window)
        window.show()
        _finish_erasures(window, desk)

    enter(Doors(folder, machine.clock, machine.randomness), seated, running.quit)
    spare_what_stays()
    return running.exec()


def spare_what_stays() -> None:
    """Let the collector of garbage pass over modules, forms and fonts: they stay until the end.

    Walking through them each time held up every thread for a tenth of a second, in the middle
    of a letter too.
    """
    gc.freeze()


def _finish_erasures(window: Window, desk: Desk) -> None:
    """Take traces out of the files that a reader had held back (処理待ち); say nothing of it."""
    if may(desk.actor.roles, Verb.erase):
        window.seat.doing.do(
            lambda: erasures.settle(desk), asker=window, refused=lambda _error: None
        )


def open_demo() -> int:
    """Open the window on practice records in a temporary folder, signed in as a manager."""
    logs.start()
    running = application()
    with tempfile.TemporaryDirectory(prefix="sukusuku-", ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / "練習用の記録"
        demo.make(
            folder,
            members=DEMO_MEMBERS,
            seed=1,
            clock=machine.clock,
            randomness=machine.randomness,
        )
        desk = access.sign_in(
            folder,
            demo.LOGIN,
            demo.PASSWORD,
            clock=machine.clock,
            randomness=machine.randomness,
        )
        window = window_for(desk)
        window.show()
        spare_what_stays()
        status = running.exec()
        desk.close()
    return status
