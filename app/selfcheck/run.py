"""Prove this installation: each check does the real thing in a temporary folder."""

import logging
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.selfcheck.parts import CHECKS
from app.storage.keys import Randomness


LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Check:
    """Say how one check ended."""

    name: str
    ok: bool
    detail: str


def run(*, clock: Clock, randomness: Randomness) -> Sequence[Check]:
    """Run every check and return how each ended; none of them touches the user's records."""
    with tempfile.TemporaryDirectory(prefix="sukusuku-", ignore_cleanup_errors=True) as scratch:
        return [
            _one(name, check, Path(scratch) / str(place), clock, randomness)
            for place, (name, check) in enumerate(CHECKS.items())
        ]


def _one(
    name: str,
    check: Callable[[Path, Clock, Randomness], str],
    folder: Path,
    clock: Clock,
    randomness: Randomness,
) -> Check:
    folder.mkdir()
    try:
        return Check(name, ok=True, detail=check(folder, clock, randomness))
    except OfficeError as error:
        return Check(name, ok=False, detail=error.sentence)
    except Exception as error:
        LOG.exception("check failed")
        return Check(name, ok=False, detail=f"{type(error).__name__}: {error}")
