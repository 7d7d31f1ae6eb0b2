"""Give numbers without a gap, also when several write at once."""

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.storage.schema.settings import SeriesRecord


class Series:
    """Count one step in the transaction that uses the number; a rollback gives it back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, name: str, count: int = 1) -> int:
        """Take `count` numbers of a series and return the first of them; a series begins at 1."""
        self._begin(name)
        self._session.execute(
            update(SeriesRecord)
            .where(SeriesRecord.name == name)
            .values(last=SeriesRecord.last + count)
        )
        query = select(SeriesRecord.last).where(SeriesRecord.name == name)
        return self._session.execute(query).scalar_one() - count + 1

    def _begin(self, name: str) -> None:
        # On PostgreSQL the row is also the lock that makes the others wait.
        assert self._session.bind is not None
        dialect = sqlite if self._session.bind.dialect.name == "sqlite" else postgresql
        self._session.execute(
            dialect.insert(SeriesRecord).values(name=name, last=0).on_conflict_do_nothing()
        )
