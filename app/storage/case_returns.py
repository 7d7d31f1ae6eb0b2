"""Find the letters of cases that have come back and about which nothing was done yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.misdelivery import ASTRAY
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
    return {**_returned(session, ids), **_astray(session, ids)}


def _returned(session: Session, ids: Sequence[int]) -> Mapping[int, CameBack]:
    query = (
        select(DispatchRecord.letter_id, DispatchRecord.returned_on, DispatchRecord.return_reason)
        .join(LetterRecord, LetterRecord.id == DispatchRecord.letter_id)
        .where(
            LetterRecord.request_id.in_(ids),
            DispatchRecord.returned_on.is_not(None),
            DispatchRecord.settled_on.is_(None),
        )
    )
    rows = session.execute(query.order_by(DispatchRecord.id)).all()
    return {letter_id: CameBack(on, reason) for letter_id, on, reason in rows}


def _astray(session: Session, ids: Sequence[int]) -> Mapping[int, CameBack]:
    """Find those that reached the wrong person, until another stands for them."""
    query = (
        select(LetterRecord.id, IncidentRecord.found_on)
        .join(LetterRecord, LetterRecord.id == IncidentRecord.letter_id)
        .where(
            LetterRecord.request_id.in_(ids),
            IncidentRecord.replacement_id.is_(None),
            IncidentRecord.closed_on.is_(None),
        )
    )
    return {key: CameBack(on, ASTRAY) for key, on in session.execute(query).all()}
