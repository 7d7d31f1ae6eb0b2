"""What the stories share: encrypted records, a clock that is turned by hand, the people's windows."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.window import window_for
from app.office import access, staff
from app.office.access import FirstStart
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.roles import Role
from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.doors import Doors
from app.ui.entrance import enter
from app.ui.window import Window
from tests.office.seats import QUICK, Watch, dice
from tests.stories.hands import Hands
from tests.stories.people import CLERK, CLERK_NAME, MANAGER, MANAGER_NAME, TYPED

NOT_OURS = "This plugin does not support"

ComeIn = Callable[[str], Window]


def pytest_configure(config: pytest.Config) -> None:
    """Leave out what the screenless platform says of itself: it raises and grabs nothing."""
    config.addinivalue_line("qt_log_ignore", NOT_OURS)


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    theme.load_fonts()


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, _fonts: None) -> None:
    theme.dress(qapp, LIGHT)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """Lend a pair of hands."""
    return Hands(qtbot)


@pytest.fixture
def watch() -> Watch:
    """Return the clock on the wall; it stands at 11 o'clock on 20 April 2026."""
    return Watch()


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make encrypted records with a manager and a clerk; each story works on a copy."""
    folder = tmp_path_factory.mktemp("office") / "records"
    clock, chance = Watch(), dice().randbytes
    setup = FirstStart(MANAGER, MANAGER_NAME, TYPED, cost=QUICK)
    access.create(folder, setup, clock=clock, randomness=chance)
    desk = access.sign_in(folder, MANAGER, TYPED, clock=clock, randomness=chance)
    staff.add(desk, NewStaff(CLERK, CLERK_NAME, TYPED, frozenset({Role.clerk})))
    desk.close()
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Return the records of one story."""
    return shutil.copytree(made_once, tmp_path / "記録 data")


@pytest.fixture
def office(folder: Path, watch: Watch) -> Iterator[Desk]:
    """Look at the records as the manager, beside the windows; stories act through windows only."""
    desk = access.sign_in(folder, MANAGER, TYPED, clock=watch, randomness=dice(9).randbytes)
    yield desk
    desk.close()


@pytest.fixture
def come_in(folder: Path, watch: Watch, hands: Hands) -> Iterator[ComeIn]:
    """Return the way in: sign in by keys, and stand before one's own window."""
    opened: list[Window] = []

    def seated(desk: Desk) -> None:
        window = window_for(desk)
        window.shut.connect(desk.close)
        opened.append(window)
        window.show()

    def act(login: str) -> Window:
        before = len(opened)
        doors = Doors(folder, watch, dice(2 + before).randbytes)
        enter(doors, seated, lambda: pytest.fail("nobody came in"))
        dialog = hands.see(SignInDialog)
        hands.fill((dialog.ui.login_edit, login), (dialog.ui.password_edit, TYPED))
        hands.chord("Ctrl+S")
        hands.until(lambda: len(opened) > before)
        hands.turn_to(opened[-1])
        return opened[-1]

    yield act
    QApplication.setQuitOnLastWindowClosed(False)
    for window in opened:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
