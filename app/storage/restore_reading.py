"""Read what a restore compares: the numbers that were given last."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.schema.settings import SeriesRecord


def series(session: Session) -> Mapping[str, int]:
    """Return the last number given of every series."""
    query = select(SeriesRecord.name, SeriesRecord.last)
    return dict(session.execute(query).all())
