"""What the stories share: encrypted records, a clock that is turned by hand, people's windows."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import logs
from app.office import access
from app.office.access import FirstStart
from app.office.desk import Desk
from app.rules.roles import Role
from app.ui import theme
from app.ui.colours import LIGHT
from tests.office.seats import QUICK, Watch, dice
from tests.stories import traces
from tests.stories.hands import Hands
from tests.stories.joining import join
from tests.stories.people import CLERK, CLERK_NAME, MANAGER, MANAGER_NAME, TYPED
from tests.stories.reception import Reception

POPUPS = ("raise", "grabbing the keyboard")
"""What the screenless platform says it cannot do for the list of names in Qt's file dialog."""


def pytest_configure(config: pytest.Config) -> None:
    """Leave out what the platform says of itself: nothing of ours brings it about."""
    for what in POPUPS:
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")


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
    join(desk, CLERK, CLERK_NAME, Role.clerk)
    desk.close()
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Return the records of one story."""
    return shutil.copytree(made_once, tmp_path / "記録 data")


@pytest.fixture(autouse=True)
def _no_trace(
    folder: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Iterator[None]:
    """Let the program work on a machine of its own, and look there for the people of the story.

    What the user keeps herself lies in `tmp_path`; anything else that names them is a trace.
    """
    machine = tmp_path_factory.mktemp("machine")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(machine))
    monkeypatch.setattr(tempfile, "tempdir", str(machine))
    logs.start()
    listening = traces.begin()
    yield
    traces.end(listening)
    logs.stop()
    said = "".join(capfd.readouterr())
    sys.stdout.write(said)
    desk = access.sign_in(folder, MANAGER, TYPED, clock=Watch(), randomness=dice().randbytes)
    words = traces.words_of(desk)
    desk.close()
    left = [(str(one), one.read_bytes()) for one in machine.rglob("*") if one.is_file()]
    places = [
        *left,
        *listening.read(folder, tmp_path),
        *listening.beside(),
        ("said", said.encode()),
    ]
    assert traces.given_away(places, words) == set()


@pytest.fixture
def office(folder: Path, watch: Watch) -> Iterator[Desk]:
    """Look at the records as the manager, beside the windows."""
    desk = access.sign_in(folder, MANAGER, TYPED, clock=watch, randomness=dice(8).randbytes)
    yield desk
    desk.close()


@pytest.fixture
def clerk(folder: Path, watch: Watch) -> Iterator[Desk]:
    """Prepare what came before a story begins, as the clerk."""
    desk = access.sign_in(folder, CLERK, TYPED, clock=watch, randomness=dice(9).randbytes)
    yield desk
    desk.close()


@pytest.fixture
def reception(hands: Hands, folder: Path, watch: Watch) -> Iterator[Reception]:
    """Open the door to the records of the story."""
    reception = Reception(hands, folder, watch)
    yield reception
    reception.close()
