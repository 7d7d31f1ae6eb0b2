"""Seat the checks before practice records, made once for all of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.office import access, demo
from app.office.desk import Clock, Desk
from app.storage.keys import Randomness

MEMBERS = 12


@contextmanager
def practice_desk(scratch: Path, clock: Clock, randomness: Randomness) -> Iterator[Desk]:
    """Open the practice records in a scratch folder; the first check to ask makes them."""
    folder = scratch / "practice"
    if access.state_of(folder) == "absent":
        demo.make(folder, members=MEMBERS, seed=1, clock=clock, randomness=randomness)
    desk = access.sign_in(folder, demo.LOGIN, demo.PASSWORD, clock=clock, randomness=randomness)
    try:
        yield desk
    finally:
        desk.close()
