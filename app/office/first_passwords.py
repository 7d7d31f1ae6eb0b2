"""Make up a first password for somebody, to be handed over on paper and changed at once."""

from app.office.desk import Desk
from app.storage import recovery_key

RANDOM_BYTES = 10


def suggest(desk: Desk) -> str:
    """Return 16 characters that nobody confuses on paper, in groups of four."""
    groups = recovery_key.spell(desk.randomness(RANDOM_BYTES))
    return "-".join(groups[:-1])  # the last group only checks what is typed from a sheet
