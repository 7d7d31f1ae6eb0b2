"""Find the letters of cases that have come back and about which nothing was done yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.rules.misdelivery import ASTRAY
from app.storage.pages import KEYS, given
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.letters import DispatchRecord, LetterRecord


@dataclass(frozen=True)
class CameBack:
    """Say when a letter came back or was found astray, and why (a code)."""

    on: date | None = None
    reason: str = ""


NOT_BACK: Final = CameBack()


def came_back(session: Session, ids: Sequence[int]) -> Mapping[int, CameBack]:
    """Return, by the letter, what came back of these cases, or reached somebody else."""
    keys = {KEYS: list(ids)}
    back = {key: CameBack(on, why) for key, on, why in session.execute(_returned(), keys)}
    return back | {key: CameBack(on, ASTRAY) for key, on in session.execute(_astray(), keys)}


@cache
def _returned() -> Select[int, date | None, str]:
    return (
        select(DispatchRecord.letter_id, DispatchRecord.returned_on, DispatchRecord.return_reason)
        .join(LetterRecord, LetterRecord.id == DispatchRecord.letter_id)
        .where(
            LetterRecord.request_id.in_(given()),
            DispatchRecord.returned_on.is_not(None),
            DispatchRecord.settled_on.is_(None),
        )
        .order_by(DispatchRecord.id)
    )


@cache
def _astray() -> Select[int, date]:
    """Find those that reached the wrong person, until another stands for them."""
    return (
        select(LetterRecord.id, IncidentRecord.found_on)
        .join(LetterRecord, LetterRecord.id == IncidentRecord.letter_id)
        .where(
            LetterRecord.request_id.in_(given()),
            IncidentRecord.replacement_id.is_(None),
            IncidentRecord.closed_on.is_(None),
        )
    )
