"""Programs are started alike, however the machine is set."""

import sys
from pathlib import Path

import pytest

from places import OUT
from processes import call

SAY = "import sys; print(sys.pycache_prefix, sys.dont_write_bytecode)"


def test_compiled_modules_are_kept_apart_from_the_sources(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert call([sys.executable, "-c", SAY]) == 0
    assert capfd.readouterr().out == f"{OUT / 'bytecode'} False\n"


def test_what_is_asked_for_goes_before(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    assert call([sys.executable, "-c", SAY], extra=asked) == 0
    assert capfd.readouterr().out == f"{tmp_path} False\n"
