"""The self-check runs every check, and one that fails stops none of the others."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from app.bootstrap import machine
from app.rules.errors import OfficeError
from app.selfcheck import run
from app.selfcheck.run import CHECKS, Check


class Part(ModuleType):
    """Stand for a check that ends as it was told."""

    def __init__(self, ending: Exception | str) -> None:
        super().__init__("part")
        self._ending = ending

    def prove(self, scratch: Path, *_: object) -> str:
        assert list(scratch.iterdir()) == []
        if isinstance(self._ending, Exception):
            raise self._ending
        return self._ending


def missing() -> ModuleType:
    return import_module("app.selfcheck.no_such_check")


def test_one_that_fails_stops_none_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {
        "よい": lambda: Part("できました"),
        "だめ": lambda: Part(OfficeError("鍵が合いません。")),
        "こわれ": lambda: Part(ValueError("架空の値")),
        "ない": missing,
    }
    monkeypatch.setattr(run, "CHECKS", parts)
    found = run.run(clock=machine.clock, randomness=machine.randomness)
    assert found[:2] == [
        Check("よい", ok=True, detail="できました"),
        Check("だめ", ok=False, detail="鍵が合いません。"),
    ]
    assert [check.ok for check in found[2:]] == [False, False]
    assert found[2].detail.startswith("架空の値（ValueError run.py:")
    assert "no_such_check" in found[3].detail


def test_every_check_is_there_to_be_loaded() -> None:
    for load in CHECKS.values():
        assert callable(load().prove)


def test_the_scratch_folder_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []

    class Looking(Part):
        def prove(self, scratch: Path, *_: object) -> str:
            (scratch / "left").touch()
            seen.append(scratch)
            return ""

    monkeypatch.setattr(run, "CHECKS", {"見る": lambda: Looking("")})
    run.run(clock=machine.clock, randomness=machine.randomness)
    assert not seen[0].exists()
