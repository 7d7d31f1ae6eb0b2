"""Give each test its own copy of records that are made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import quick
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that every test copies."""
    return quick.made_once(tmp_path_factory, "office", seats.begin)


@pytest.fixture
def office(made_once: Path, tmp_path: Path) -> Iterator[Office]:
    """Open an office of its own for one test."""
    folder = tmp_path / "記録 data"
    shutil.copytree(made_once, folder)
    opened = seats.open_office(folder)
    yield opened
    opened.manager.close()


@pytest.fixture
def matter(office: Office) -> Matter:
    """Take a request for disclosure by a registered member."""
    return Matter.taken(office)
