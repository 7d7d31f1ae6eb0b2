"""Put the window together: sign-in first, then the tabs of the person who came in."""

import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import logs
from app.bootstrap import machine
from app.bootstrap.arrival import arrive, settle
from app.bootstrap.one_window import OneWindow
from app.office import demo, erasures, record_places
from app.office.desk import Desk
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.backing_up import BackingUp
from app.ui.coming_forward import come_forward
from app.ui.demo_doors import DemoDoors
from app.ui.dialogs.lost_records_dialog import ask_what_is_lost
from app.ui.doors import Doors
from app.ui.entrance import enter, make_application
from app.ui.following import EVERY_MS, Following
from app.ui.seat import take_seat
from app.ui.sweeping import Sweeper
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.records_tab import RecordsTab
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
    return Window(seat, (*work, *house, RecordsTab(seat)))


def open_window(folder: Path) -> int:
    """Open the window on a data folder and return when it was closed."""
    logs.start()
    running = application()
    standing = OneWindow(folder, come_forward)
    opened: list[Window] = []

    def seated(desk: Desk) -> None:
        if not settle(standing, running.quit):
            desk.close()
            return
        window = stand_before(desk)
        window.another_asked.connect(let_in)
        opened[:] = [window]
        _warn_of_place(window, desk)

    def let_in() -> None:
        enter(Doors(folder, machine.clock, machine.randomness), seated, running.quit)

    if arrive(folder, standing, running.quit):
        let_in()
    spare_what_stays()
    status = running.exec()
    standing.let_go()
    return status


def stand_before(desk: Desk) -> Window:
    """Show the window of the person who signed in, and follow what others do meanwhile.

    Closed, it goes with all that it holds: its lock would hear of a locked machine, and hide the
    lock of the window after it.
    """
    window = window_for(desk)
    window.shut.connect(BackingUp(window.seat, window).rest)
    window.show()
    follow(window)
    window.shut.connect(desk.close)  # after the last who might ask, or they would open it again
    window.shut.connect(window.deleteLater)
    _finish_erasures(window, desk)
    ask_what_is_lost(window)
    return window


def follow(window: Window, every_ms: int = EVERY_MS) -> Following:
    """Let a window follow what others do, as long as somebody looks at it."""

    def is_unseen() -> bool:
        return window.isMinimized() or window.lock.is_locked

    following = Following(window.seat, window, is_unseen, every_ms)
    following.lost.connect(window.say)
    following.found.connect(window.say)
    following.ended.connect(window.warn)
    following.regraded.connect(window.follow_roles)
    following.gone.connect(window.lock.see_out)
    window.shut.connect(following.rest)
    return following


def spare_what_stays() -> None:
    """Let the collector of garbage pass over modules, forms and fonts: they stay until the end.

    Walking through them each time held up every thread for a tenth of a second, in the middle
    of a letter too.
    """
    gc.freeze()


def _warn_of_place(window: Window, desk: Desk) -> None:
    """Say once what to mind where the records lie on a disk that can be pulled out."""
    sentence = record_places.warning(desk)
    if sentence:
        alerts.tell(window, sentence)


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
        opened: list[Window] = []
        practise(DemoDoors(folder, machine.clock, machine.randomness), opened, running.quit)
        spare_what_stays()
        return running.exec()


def practise(doors: DemoDoors, opened: list[Window], gave_up: Callable[[], object]) -> None:
    """Seat the manager of practice records; whoever takes over signs in at the usual door.

    `opened` holds the window that stands open.
    """

    def seated(desk: Desk) -> None:
        window = stand_before(desk)
        window.another_asked.connect(let_in)
        opened[:] = [window]

    def let_in() -> None:
        enter(doors, seated, gave_up)

    seated(doors.by_password(demo.LOGIN, demo.PASSWORD))
