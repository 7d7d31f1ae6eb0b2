"""Leave a place for the stamp that a paper wants before it leaves: 領収印."""

from typing import Final

from app.letters.flow import Row
from app.letters.marks import Rule, centred
from app.letters.page import RIGHT, SMALL

STAMPED: Final = {"fee_receipt": "領収印"}
"""What is stamped, by the kind of letter."""
SIDE, HEAD, GAP = 24.0, 6.0, 3.0


def stamp_place(kind: str) -> tuple[Row, ...]:
    """Set a box at the right, headed by what belongs there; nothing for other letters."""
    word = STAMPED.get(kind, "")
    if not word:
        return ()
    left, bottom = RIGHT - SIDE, HEAD + SIDE
    lines = (
        *(Rule(left, y, RIGHT, y) for y in (0.0, HEAD, bottom)),
        *(Rule(x, 0.0, x, bottom) for x in (left, RIGHT)),
    )
    heading = centred(left + SIDE / 2, HEAD - 1.8, word, SMALL)
    return (Row(bottom + GAP, (heading, *lines)),)
