"""Check the whole project: lint, form, types, tests."""

from __future__ import annotations

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

SPREAD = ("-n", "auto", "--dist", "worksteal")
"""One worker for each core; a later `-n 0` among the words keeps everything in one process."""


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
    return run_stages(call, [*SPREAD, *arguments])
