"""The stamp tells a whole environment from a half-made or an old one."""

import sys
from pathlib import Path

import pytest

import environment
from environment import STAMP, fingerprint, is_whole
from places import program

PROJECT = '[project]\nname = "a"\ndependencies = ["b"]\n[tool.ruff]\nline-length = 100\n'


def of(lock: str = "b==1", project: str = PROJECT, root: str = "/here", minor: int = 11) -> str:
    """Make the fingerprint of an environment with one thing changed."""
    return fingerprint(lock.encode(), project, Path(root), (3, minor))


def test_the_fingerprint_changes_with_what_is_installed() -> None:
    others = [of(lock="b==2"), of(root="/there"), of(minor=12), of(project=PROJECT + "# new\n")]
    assert [other == of() for other in others] == [False, False, False, True]
    assert of(project=PROJECT.replace('"b"', '"c"')) != of()


def test_the_settings_of_the_checks_do_not_make_it_old() -> None:
    assert of(project=PROJECT.replace("100", "99")) == of()


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out an environment whose Python is the one that runs here."""
    interpreter = program(tmp_path, "python")
    interpreter.parent.mkdir()
    interpreter.touch()
    monkeypatch.setattr(environment, "program", lambda *_: Path(sys.executable))
    return tmp_path


def test_a_half_made_environment_is_noticed(made: Path) -> None:
    assert not is_whole(made, "stamp")
    (made / STAMP).write_text("stamp", encoding="ascii")
    assert is_whole(made, "stamp")
    assert not is_whole(made, "another stamp")
    assert not is_whole(made / "absent", "stamp")


def test_an_environment_whose_python_is_gone_is_not_whole(tmp_path: Path) -> None:
    (tmp_path / STAMP).write_text("stamp", encoding="ascii")
    assert not is_whole(tmp_path, "stamp")
