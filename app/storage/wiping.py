"""Count and take away what names a person, in all tables that `erasable` lists."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import ColumnElement, delete, func, inspect, or_, select, table, update
from sqlalchemy.orm import Session

from app.rules.erasures import Held
from app.storage.erasable import COUNTED, WIPES, Wipe
from app.storage.erasure_reach import Reach
from app.storage.pages import batched

# Somebody may have run ANALYZE on the file with another tool: samples of values stand there.
_STATISTICS = ("sqlite_stat1", "sqlite_stat3", "sqlite_stat4")


def count(session: Session, reach: Reach) -> Mapping[Held, int]:
    """Count, by kind, what would go; rows that were emptied before do not count."""
    found: dict[Held, int] = defaultdict(int)
    for wipe in WIPES:
        if COUNTED.get(wipe.noun, wipe.record) is wipe.record:
            found[wipe.noun] += sum(_counted(session, wipe, reach))
    return {noun: number for noun, number in found.items() if number}


def take_away(session: Session, reach: Reach) -> None:
    """Take it all away; the rows that stay keep their numbers, days and hashes."""
    for wipe in WIPES:
        for page in batched(reach.keys(wipe.reach)):
            hit = wipe.table.c[wipe.key].in_(page)
            if wipe.values:
                session.execute(update(wipe.table).where(hit, _filled(wipe)).values(**wipe.values))
            else:
                session.execute(delete(wipe.table).where(hit))
    _forget_statistics(session)


def _counted(session: Session, wipe: Wipe, reach: Reach) -> Iterator[int]:
    for page in batched(reach.keys(wipe.reach)):
        query = select(func.count()).select_from(wipe.table)
        query = query.where(wipe.table.c[wipe.key].in_(page), _filled(wipe))
        yield session.execute(query).scalar_one()


def _filled(wipe: Wipe) -> ColumnElement[bool]:
    columns = wipe.table.c
    if not wipe.values:
        return columns[wipe.key].is_not(None)
    return or_(*(columns[name].is_distinct_from(empty) for name, empty in wipe.values.items()))


def _forget_statistics(session: Session) -> None:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return
    known = inspect(connection)
    for name in _STATISTICS:
        if known.has_table(name):
            connection.execute(delete(table(name)))
