"""Freeze the program into one folder and let the frozen program prove itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from environment import prepare, python
from places import OUT, SPEC, WINDOWS, shown
from processes import CannotGoOn, Command, must, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

BUNDLE = OUT / "dist" / "sukusuku"
PROOF = OUT / "bundle-self-check.json"
PROOF_SECONDS = 600


def bundle(arguments: Sequence[str]) -> int:
    """Build the one-folder bundle, then run its self-check where there is no Python."""
    del arguments
    prepare(freezing=True)
    freeze: Command = [
        *(python(), "-m", "PyInstaller", SPEC, "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--workpath", OUT / "work", "--distpath", OUT / "dist"),
    ]
    must(freeze, "The bundle could not be built (see above).")
    say(f"Bundle: {shown(BUNDLE)}, {_megabytes(BUNDLE)} MB. Its self-check runs now.")
    check_bundle(BUNDLE / ("sukusuku.exe" if WINDOWS else "sukusuku"), PROOF)
    say(f"The bundle proved itself: {shown(PROOF)}.")
    return 0


def bare_environment(given: Mapping[str, str], empty: Path) -> dict[str, str]:
    """Take everything of Python out of an environment; the path leads to an empty folder."""
    python_words = ("PYTHON", "VIRTUAL_ENV", "QT_", "PYENV", "LD_LIBRARY_PATH")
    kept = {name: value for name, value in given.items() if not name.startswith(python_words)}
    return {**kept, "PATH": str(empty), "QT_QPA_PLATFORM": "offscreen"}


def check_bundle(program: Path, proof: Path) -> None:
    """Run the frozen self-check and judge it by the file it writes, not by its exit status."""
    empty = OUT / "empty"
    shutil.rmtree(empty, ignore_errors=True)
    empty.mkdir(parents=True)
    proof.unlink(missing_ok=True)
    try:
        subprocess.run(
            [program, "self-check", "--json", "--out", proof],
            cwd=empty,
            env=bare_environment(os.environ, empty),
            timeout=PROOF_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise CannotGoOn(
            f"The frozen self-check had not ended after {PROOF_SECONDS} seconds."
        ) from error
    verdict(proof)


def verdict(proof: Path) -> None:
    """Read a self-check's result, and end with a sentence where it is missing or not ok."""
    try:
        result = json.loads(proof.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CannotGoOn(f"The self-check left no result in {shown(proof)}.") from error
    if not isinstance(result, dict) or result.get("ok") is not True:
        raise CannotGoOn(f"The self-check found something wrong: {shown(proof)}.")


def _megabytes(folder: Path) -> int:
    """Measure a folder, in whole megabytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) // 10**6
