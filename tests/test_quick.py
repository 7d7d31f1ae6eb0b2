"""What makes the tests quick is used where it can be, and shares no more than it says."""

import os
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import create_engine, literal, select

from tests import quick


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder for scratch files that nothing uses yet."""
    monkeypatch.setenv("TMPDIR", "as before")
    monkeypatch.delenv("TMPDIR")
    monkeypatch.setattr(tempfile, "tempdir", "as before")
    return tmp_path


def test_scratch_files_go_where_there_is_room(place: Path) -> None:
    quick.use_memory(place, 1)
    assert (os.environ["TMPDIR"], tempfile.gettempdir()) == (str(place), str(place))


def test_without_room_they_stay_where_they_are(place: Path) -> None:
    quick.use_memory(place, 2**80)
    quick.use_memory(place / "absent", 1)
    assert ("TMPDIR" in os.environ, tempfile.gettempdir()) == (False, "as before")


def test_a_place_that_somebody_names_is_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", "/named")
    quick.use_memory(place, 1)
    assert (os.environ["TMPDIR"], tempfile.gettempdir()) == ("/named", "as before")


def test_a_folder_is_made_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        folder.mkdir()

    folders = {quick.made_once(tmp_path_factory, "sample", make) for _ in range(2)}
    assert (len(made), [folder.is_dir() for folder in folders]) == (1, [True])


def test_engines_of_one_kind_share_what_was_built_of_a_statement() -> None:
    before, heard = len(quick.BUILT), []
    for number in range(3):
        engine = create_engine("sqlite://")
        with engine.connect() as connection:
            heard.append(connection.execute(select(literal(number).label("架空"))).scalar())
        engine.dispose()
    assert (heard, len(quick.BUILT) - before) == ([0, 1, 2], 1)
