"""Name the verbs of make.py, and answer a word that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import bench
from checks import test
from compiled_forms import compile_all
from demonstration import run, screens
from environment import prepare
from faults import faults
from frozen_bundle import bundle
from locked_requirements import lock
from processes import CannotGoOn, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

REFUSED = 1
WRONG_USAGE = 2


def setup(arguments: Sequence[str]) -> int:
    """Make .venv with the locked dependencies, and the few system libraries Qt needs."""
    del arguments
    prepare()
    say("Ready: `python3 build/make.py run` starts the program.")
    return 0


VERBS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "setup": (setup, "make .venv and install everything the program needs"),
    "run": (run, "set up and start the program (without a screen: show its main job)"),
    "test": (test, "set up, then lint, format, types and all tests"),
    "forms": (compile_all, "compile forms/*.ui into app/ui/forms"),
    "screens": (screens, "draw every tab and dialog as a picture into .out/screens"),
    "bench": (bench, "measure the program beside its baselines"),
    "faults": (faults, "run the fault tests in full, and merge one table"),
    "bundle": (bundle, "freeze the program into .out/dist and let it prove itself"),
    "lock": (lock, "lock the dependencies anew with their hashes"),
}
LATER = {
    "installer": "the Windows installer",
    "windows-check": "the check of the Windows build",
}


def usage() -> str:
    """Write what this program can be asked."""
    verbs = [f"  {verb:<14} {what}" for verb, (_, what) in VERBS.items()]
    verbs += [f"  {verb:<14} {what} (comes in a later part)" for verb, what in LATER.items()]
    return "\n".join(["usage: python3 build/make.py VERB", "", *verbs])


def main(arguments: Sequence[str]) -> int:
    """Carry out one verb: 0 done, 1 something is wrong, 2 wrong usage or not built yet."""
    verb, *rest = arguments or [""]
    if verb in {"-h", "--help", "help"}:
        say(usage())
        return 0
    if verb in LATER:
        say(f"{LATER[verb].capitalize()} come with a later part of the program.")
        return WRONG_USAGE
    if verb not in VERBS:
        say(usage())
        return WRONG_USAGE
    try:
        return VERBS[verb][0](rest)
    except CannotGoOn as stop:
        say(str(stop))
        return REFUSED
    except KeyboardInterrupt:
        say("Broken off.")
        return REFUSED
