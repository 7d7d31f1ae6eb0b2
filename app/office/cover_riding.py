"""Let a cover note leave in the envelope of the letter that it lies upon."""

from datetime import date
from typing import Final

from app.rules.ids import RequestId
from app.storage.letters import LetterRow
from app.storage.unit import Unit

KIND: Final = "cover_note"


def ride(
    unit: Unit, request_id: RequestId, letter: LetterRow, way: tuple[str, str], on: date
) -> None:
    """Record of the notes that wait in this case that they left with a letter of it."""
    if letter.kind == KIND:
        return
    for row in unit.letters.rows(request_id=request_id):
        waits = row.cancelled_on is None and row.posted_on is None
        if row.kind == KIND and waits and row.dated_on <= on:
            unit.letters.dispatch(row.id, *way, on)
            unit.log(
                (("request", int(request_id)), ("letter", int(row.id))),
                {"method": way[0], "posted_on": on.isoformat()},
            )
