"""Hold what all tables share: metadata, names of constraints, and types of their own."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine


class Moment(TypeDecorator[datetime]):
    """Store an aware moment in UTC and give it back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any zone into UTC; SQLite stores it without the zone."""
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back, which only SQLite has dropped."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Collect the mapped records; none of them leaves the storage."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def sorted_text(length: int) -> TypeEngine[str]:
    """Return the type of a text that lists are sorted by: code point order on both engines."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def table_of(record: type[Base]) -> Table:
    """Return the table of a record, to write rows without the cost of mapped objects."""
    table = record.__table__
    assert isinstance(table, Table)
    return table
