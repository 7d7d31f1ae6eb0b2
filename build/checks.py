"""Check the whole project: lint, form, types, tests."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from environment import prepare, python
from processes import Command, call, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("tests", ("pytest",)),
)


def spread(cores: int | None) -> tuple[str, ...]:
    """Share the tests among one worker more than there are cores, since every test waits a while.

    A later `-n 0` among the words keeps everything in one process.
    """
    return "-n", str((cores or 1) + 1), "--dist", "worksteal"


def run_stages(run: Callable[[Command], int], selection: Sequence[str]) -> int:
    """Run every stage even after one failed, the tests last, and fail where any failed.

    `selection` goes to pytest. What failed before the tests is said before them, so that the
    run ends with pytest's own count.
    """
    failed: list[str] = []
    for name, command in STAGES:
        last = command[0] == "pytest"
        if last and failed:
            say(f"Failed so far: {', '.join(failed)} (see above).")
        say(f"== {name}")
        if run([python(), "-m", *command, *(selection if last else ())]):
            failed.append(name)
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Set up, then run lint, format, types and all tests; words given go to pytest."""
    prepare(tests=True)
    return run_stages(call, [*spread(os.cpu_count()), *arguments])
