"""Read the values that acts of the log wrote, for many rows at once."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.pages import batched
from app.storage.schema.history import HistoryDetailRecord


def values_of(session: Session, numbers: Sequence[int]) -> Mapping[int, Mapping[str, object]]:
    """Return the values by the numbers of the rows; those that were erased are not there."""
    found: dict[int, Mapping[str, object]] = {}
    detail = HistoryDetailRecord
    for page in batched(numbers):
        query = select(detail.number, detail.content).where(detail.number.in_(page))
        found |= {number: json.loads(content) for number, content in session.execute(query).all()}
    return found
