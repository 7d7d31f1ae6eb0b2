"""Give the tests of the commands a data folder, a password in the environment, and a quiet home."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app import logs
from app.cli.run import run
from tests import quick
from tests.office import seats


@dataclass(frozen=True)
class Said:
    """Hold how a command ended: status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Return the one JSON document on standard output."""
        document: dict[str, Any] = json.loads(self.out)
        return document


Command = Callable[..., Said]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that the tests copy."""
    return quick.made_once(tmp_path_factory, "office", seats.begin)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the user's own folder be a scratch folder; nobody sits at a keyboard."""
    folder = tmp_path / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("SUKUSUKU_PASSWORD", seats.TYPED)
    monkeypatch.delenv("SUKUSUKU_NEW_PASSWORD", raising=False)
    monkeypatch.setattr("app.cli.asking._somebody_types", lambda: False)
    yield folder
    logs.stop()


@pytest.fixture
def sukusuku(home: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command in this process and return what it said."""
    del home

    def command(*words: object) -> Said:
        capsys.readouterr()
        status = run([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Said(status, said.out, said.err)

    return command


@pytest.fixture
def data(made_once: Path, tmp_path: Path) -> Path:
    """Return a copy of the records, in a folder with a Japanese name and a space."""
    folder = tmp_path / "すくすく 記録"
    shutil.copytree(made_once, folder)
    return folder


@pytest.fixture
def at_desk(sukusuku: Command, data: Path) -> Command:
    """Run a command on the records as their manager."""

    def command(*words: object) -> Said:
        return sukusuku("--data", data, "--staff", seats.MANAGER, *words)

    return command
