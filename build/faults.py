"""Run the fault tests in their full form, and merge their results into one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from environment import prepare, python
from processes import call

if TYPE_CHECKING:
    from collections.abc import Sequence


def faults(arguments: Sequence[str]) -> int:
    """Run the rows that are named, or every row not done yet; a run broken off goes on."""
    prepare(tests=True)
    return call([python(), "-m", "tests.faults", *arguments])
