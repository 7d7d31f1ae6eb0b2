"""Make the virtual environment, and know when it is whole."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from places import LOCK, PYPROJECT, ROOT, VENV, program, shown
from processes import CannotGoOn, Command, must, say
from system_packages import provide, wanted

STAMP = "sukusuku.stamp"
QUIET = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def python() -> Path:
    """Name the Python of the virtual environment."""
    return program(VENV, "python")


def fingerprint(lock: bytes, project: str, root: Path, version: tuple[int, int]) -> str:
    """Condense everything an environment depends on; the folder too, since it cannot move.

    Of pyproject.toml only what is installed counts, not the settings of the checks.
    """
    tables = tomllib.loads(project)
    installed = json.dumps([tables.get(name) for name in ("project", "build-system")])
    parts = (lock, installed.encode(), str(root).encode(), repr(version).encode())
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def is_whole(environment: Path, stamp: str) -> bool:
    """Tell whether an environment was made to its end, from just this, and still starts."""
    try:
        written = (environment / STAMP).read_text(encoding="ascii")
    except OSError:
        return False
    return written == stamp and _runs(program(environment, "python"))


def prepare(*, tests: bool = False, freezing: bool = False) -> None:
    """Bring the machine to where every verb can work; the second time this is quick."""
    provide(wanted(tests=tests, freezing=freezing))
    project = PYPROJECT.read_text(encoding="utf-8")
    stamp = fingerprint(LOCK.read_bytes(), project, ROOT, sys.version_info[:2])
    if is_whole(VENV, stamp):
        return
    if Path(sys.prefix) == VENV:
        raise CannotGoOn(
            "The environment must be made anew: call make.py with the machine's own Python."
        )
    _make()
    _fill()
    (VENV / STAMP).write_text(stamp, encoding="ascii")


def _runs(interpreter: Path) -> bool:
    """Tell whether an interpreter starts, since the Python under it may have been removed."""
    try:
        done = subprocess.run([interpreter, "-I", "-c", "import pip"], check=False)
    except OSError:
        return False
    return done.returncode == 0


def _make() -> None:
    """Make an empty environment, in place of one that is old or was left half-made."""
    if VENV.exists():
        say(f"{shown(VENV)} is half-made or out of date: it is made anew.")
        shutil.rmtree(VENV)
    say(f"Making {shown(VENV)} with Python {sys.version.split()[0]}.")
    must(
        [sys.executable, "-m", "venv", VENV],
        "The environment could not be made: this Python lacks venv. Install it and try again.",
    )


def _fill() -> None:
    """Install exactly what the lock names, then this project itself in place."""
    pip: Command = [python(), "-m", "pip", "install", "--quiet"]
    say(f"Installing what {shown(LOCK)} names; the first time this takes a minute or two.")
    must(
        [*pip, "--require-hashes", "--only-binary=:all:", "-r", LOCK],
        "The locked dependencies could not be installed: check the network and try again.",
        extra=QUIET,
    )
    must(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT],
        "The project itself could not be installed into its environment.",
        extra=QUIET,
    )
