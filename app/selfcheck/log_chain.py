"""Check the operation log: its chain holds."""

from pathlib import Path

from app.office import history
from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.selfcheck.practice import practice_desk
from app.storage.keys import Randomness


def prove(scratch: Path, clock: Clock, randomness: Randomness) -> str:
    """Walk the chain of the operation log of busy records."""
    with practice_desk(scratch, clock, randomness) as desk:
        found = history.verify(desk)
    if not found.verdict.ok:
        raise OfficeError(found.sentence)
    return found.sentence
