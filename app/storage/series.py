"""Give numbers without a gap, also when several write at once."""

from sqlalchemy import bindparam, insert, update
from sqlalchemy.orm import Session

from app.storage.schema.base import table_of
from app.storage.schema.settings import SeriesRecord

_SERIES = table_of(SeriesRecord)
_COUNT = (
    update(_SERIES)
    .where(_SERIES.c.name == bindparam("series"))
    .values(last=_SERIES.c.last + bindparam("count"))
    .returning(_SERIES.c.last)
)


class Series:
    """Count one step in the transaction that uses the number; a rollback gives it back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, name: str, count: int = 1) -> int:
        """Take `count` numbers of a series and return the first of them; a series begins at 1."""
        connection = self._session.connection()
        last = connection.execute(_COUNT, {"series": name, "count": count}).scalar_one_or_none()
        if last is None:
            # Nobody else can begin it meanwhile: whoever writes holds the lock of the records.
            connection.execute(insert(_SERIES), {"name": name, "last": count})
            return 1
        return int(last) - count + 1
