"""make.py answers every word: a verb, a later verb, help, nonsense."""

import subprocess
import sys

import pytest

import verbs
from places import ROOT
from processes import CannotGoOn


@pytest.mark.parametrize("words", [[], ["frobnicate"], ["Setup"], [""]])
def test_an_unknown_verb_shows_the_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert verbs.main(words) == verbs.WRONG_USAGE
    assert capsys.readouterr().out.startswith("usage: python3 build/make.py VERB")


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert verbs.main(["--help"]) == 0
    shown = capsys.readouterr().out
    promised = "setup run test forms screens bench faults bundle installer windows-check lock"
    assert [verb for verb in promised.split() if f"\n  {verb} " not in shown] == []


@pytest.mark.parametrize("verb", sorted(verbs.LATER))
def test_a_later_verb_says_so_in_a_sentence(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert verbs.main([verb]) == verbs.WRONG_USAGE
    shown = capsys.readouterr().out.strip()
    assert shown.endswith("later part of the program.")
    assert "\n" not in shown


def test_a_verb_that_cannot_go_on_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> int:
        reason = "The disk is full."
        raise CannotGoOn(reason)

    monkeypatch.setitem(verbs.VERBS, "setup", (refuse, "refuse"))
    assert verbs.main(["setup"]) == verbs.REFUSED
    assert capsys.readouterr().out == "The disk is full.\n"


def test_it_starts_from_nothing_but_python() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", START, str(ROOT / "build")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("usage:")


START = """
import runpy, sys
folder = sys.argv[1]
sys.path.insert(0, folder)
sys.argv = ["make.py"]
runpy.run_path(folder + "/make.py", run_name="__main__")
"""
