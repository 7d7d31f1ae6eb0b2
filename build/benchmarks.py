"""Run the benchmarks of the source tree, beside the programs they are measured against."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from environment import prepare, python
from places import OUT, ROOT
from processes import Command, call, say

if TYPE_CHECKING:
    from collections.abc import Sequence

WANTED = ROOT / "build" / "baselines.txt"
KEPT = OUT / "baselines"
STAMP = KEPT / "installed.txt"


def bench(arguments: Sequence[str]) -> int:
    """Measure what was named, or everything, with each baseline in the same run."""
    prepare()
    if not is_installed():
        _install()
    beside = os.pathsep.join(filter(None, (str(KEPT), os.environ.get("PYTHONPATH", ""))))
    return call([python(), "-m", "app", "bench", *arguments], extra={"PYTHONPATH": beside})


def is_installed() -> bool:
    """Tell whether the baselines stand beside the outputs in the versions that are wanted."""
    return STAMP.exists() and STAMP.read_bytes() == WANTED.read_bytes()


def _install() -> None:
    """Install the baselines; a benchmark says by itself where one is missing."""
    say("Installing what the benchmarks are measured against.")
    pip: Command = [python(), "-m", "pip", "install", "--quiet", "--only-binary=:all:"]
    if call([*pip, "--upgrade", "--target", KEPT, "-r", WANTED]):
        say("They could not be installed: the figures come without them.")
    else:
        STAMP.write_bytes(WANTED.read_bytes())
