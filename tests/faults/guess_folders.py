"""Make a small office to guess at, with a clock that only the guessing turns."""

from datetime import datetime, timedelta
from pathlib import Path

from app.letters import extraction
from app.office import access
from app.office.access import FirstStart
from app.rules.tries import MustWait
from app.storage.errors import WrongKey
from tests.office.seats import MANAGER, QUICK, TYPED, Watch, dice

HOUR = timedelta(hours=1)


def make(folder: Path, seed: int) -> str:
    """Make records and return the characters of their recovery sheet."""
    setup = FirstStart(MANAGER, "試験　管理子", TYPED, cost=QUICK)
    sheet = access.create(folder, setup, clock=Watch(), randomness=dice(seed).randbytes)
    words = [word for word in extraction.text(sheet).split() if len(word) == 4 and word.isascii()]
    return "".join(word for word in words if word.isupper() or word.isdigit())


def guess(folder: Path, watch: Watch, number: int) -> bool:
    """Guess once; tell whether the guess was tried at all, not made to wait."""
    try:
        access.sign_in(
            folder,
            MANAGER,
            f"ちがう合言葉その{number}",
            clock=watch,
            randomness=dice(number).randbytes,
        ).close()
    except WrongKey:
        return True
    except MustWait:
        return False
    raise AssertionError("a wrong password opened the records")


def most_in_an_hour(moments: list[datetime]) -> int:
    """Count the tries of the fullest hour."""
    return max((sum(at <= one < at + HOUR for one in moments) for at in moments), default=0)
