"""What tests of the screens share: the dressed application and a real office on a fresh folder."""

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import access, demo, members, sheet_reminders
from app.office.access import FirstStart
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.storage.keys import KdfCost
from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.doors import Doors
from app.ui.seat import Seat, take_seat
from tests import quick

NOW = datetime(2026, 4, 20, 1, 5, tzinfo=UTC)
LOGIN = "hanako"
PASSWORD = "plainly fictional words"
QUICK = KdfCost(memory_kib=8, passes=1, lanes=1)
NOT_OURS = "This plugin does not support propagateSizeHints"

Register = Callable[..., MemberId]


def pytest_configure(config: pytest.Config) -> None:
    """Leave out the one warning that the screenless platform gives for every window."""
    config.addinivalue_line("qt_log_ignore", NOT_OURS)


def doors_of(folder: Path, seed: int = 1) -> Doors:
    """Open a folder with a clock that stands still and chance that repeats itself."""
    return Doors(folder, lambda: NOW, random.Random(seed).randbytes)


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    theme.load_fonts()


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, _fonts: None) -> None:
    if theme.colours() is not LIGHT or theme.size_word() != "標準" or not qapp.styleSheet():
        theme.dress(qapp, LIGHT)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one folder of records; each test works on a copy of it."""
    setup = FirstStart(LOGIN, "試験　花子", PASSWORD, encrypted=False, cost=QUICK)
    sheet = tmp_path_factory.mktemp("office") / "sheet.pdf"

    def make(folder: Path) -> None:
        doors_of(folder).create(setup, sheet.write_bytes)
        desk = doors_of(folder).by_password(LOGIN, PASSWORD)
        sheet_reminders.prove(desk, desk.store.ring.sheet)
        desk.close()

    return quick.made_once(tmp_path_factory, "ui-office-proved", make)


@pytest.fixture(scope="session")
def practice_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one folder of practice records; each test works on a copy of it."""
    chance = random.Random(1).randbytes
    return quick.made_once(
        tmp_path_factory,
        "practice",
        lambda folder: demo.make(folder, members=12, seed=1, clock=lambda: NOW, randomness=chance),
    )


@pytest.fixture
def practice(practice_once: Path, tmp_path: Path) -> Iterator[Desk]:
    """Sit down at records in which every state of a case occurs."""
    folder = shutil.copytree(practice_once, tmp_path / "practice")
    desk = doors_of(folder, 3).by_password(demo.LOGIN, demo.PASSWORD)
    yield desk
    desk.close()


@pytest.fixture
def practice_seat(practice: Desk, qtbot: QtBot) -> Iterator[Seat]:
    """Sit down at the practice records."""
    seat = take_seat(practice)
    yield seat
    qtbot.waitUntil(seat.doing.is_idle)
    seat.doing.finish()


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Return a data folder with its first administrator and nobody registered."""
    return shutil.copytree(made_once, tmp_path / "records")


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    """Sign in as the first administrator."""
    doors = doors_of(folder, 2)
    desk = access.sign_in(folder, LOGIN, PASSWORD, clock=doors.clock, randomness=doors.randomness)
    yield desk
    desk.close()


@pytest.fixture
def seat(desk: Desk, qtbot: QtBot) -> Iterator[Seat]:
    """Sit down at the desk."""
    seat = take_seat(desk)
    yield seat
    qtbot.waitUntil(seat.doing.is_idle)
    seat.doing.finish()


def draft(code: str = "1001", name: str = "架空　太郎", **other: str) -> MemberDraft:
    """Return a draft that is in order on the day of these tests."""
    consent = ConsentDraft("はい", other.pop("given_on", "2026-04-01"), "書面", "小野")
    child = ChildDraft("架空　一郎", "カクウ　イチロウ", "2023-05-05", "子")
    typed = {
        "kana": "カクウ　タロウ",
        "birth_on": "1990-04-01",
        "address": "山形県鶴岡市架空町1-1",
        "registered_on": "2026-04-10",
        **other,
    }
    return MemberDraft(code, name, children=(child,), consent=consent, **typed)


@pytest.fixture
def register(desk: Desk) -> Register:
    """Return the way to register somebody fictional."""

    def act(code: str = "1001", name: str = "架空　太郎", **other: str) -> MemberId:
        return members.register(desk, draft(code, name, **other)).member_id

    return act
