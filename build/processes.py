"""Run other programs, and say in one sentence when that does not work."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from places import OUT, ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping


Command = Sequence[str | Path]


BYTECODE = {"PYTHONPYCACHEPREFIX": str(OUT / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
"""Compiled modules are kept, apart from the sources, whatever the machine is set to: the tests
start hundreds of processes, and each would compile the whole program again."""


class CannotGoOn(Exception):
    """Carry the one sentence that ends a verb: what failed and what to do."""


def call(command: Command, *, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in the source folder with its output shown; return its exit status."""
    words = [str(word) for word in command]
    around = {**os.environ, **BYTECODE, **(extra or {})}
    try:
        done = subprocess.run(words, cwd=ROOT, env=around, check=False)
    except OSError as error:
        raise CannotGoOn(f"{words[0]} could not be started: {error.strerror}.") from error
    return done.returncode


def must(command: Command, otherwise: str, *, extra: Mapping[str, str] | None = None) -> None:
    """Run a program, and end the verb with the sentence given where it fails."""
    if call(command, extra=extra):
        raise CannotGoOn(otherwise)


def answer(command: Sequence[str]) -> str:
    """Return what a program prints, or nothing where it fails or does not exist."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def say(sentence: str) -> None:
    """Print a sentence at once, so that it stands before what the next program prints."""
    print(sentence, flush=True)
