"""Verify the operation log: every number, every link, every sealed detail, up to the head."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.history import ANCHOR_DIGITS, row_hash, seal
from app.storage.schema.history import HistoryDetailRecord, HistoryRecord

_PAGE = 2_000

_UNREADABLE = (TypeError, ValueError)

_Row = tuple[HistoryRecord | None, HistoryDetailRecord | None]


@dataclass(frozen=True)
class Verdict:
    """Say how many rows were walked, where the first broken one is, and which are erased."""

    rows: int
    first_broken: int | None
    erased: int
    head: str
    anchor_fits: bool | None = None

    @property
    def ok(self) -> bool:
        """Tell whether nothing is broken, the anchor from paper included."""
        return self.first_broken is None and self.anchor_fits is not False


def verify(session: Session, anchor: tuple[int, str] | None = None) -> Verdict:
    """Walk the whole chain; `anchor` is a number and hex digits typed from paper."""
    walked, erased, prev_hash, fits = 0, 0, "", None if anchor is None else False
    for record, detail in _rows(session):
        if record is None or not _stands(record, detail, walked + 1, prev_hash):
            return Verdict(walked, walked + 1, erased, _head(walked, prev_hash), fits)
        walked, prev_hash = record.number, record.row_hash
        erased += detail is None
        if anchor is not None and anchor[0] == walked:
            fits = _fits(prev_hash, anchor[1])
    return Verdict(walked, None, erased, _head(walked, prev_hash), fits)


def _fits(full: str, typed: str) -> bool:
    return len(typed) >= ANCHOR_DIGITS and full.startswith(typed.lower())


def _rows(session: Session) -> Iterator[_Row]:
    # SQLite keeps any value in any column: what cannot be read for a moment was put there.
    after = 0
    while True:
        try:
            page = _page(session, after, _PAGE)
        except _UNREADABLE:
            page = _first_readable(session, after)
        yield from page
        last = page[-1][0] if page else None
        if last is None:
            return
        after = last.number


def _first_readable(session: Session, after: int) -> list[_Row]:
    try:
        return _page(session, after, 1)
    except _UNREADABLE:
        return [(None, None)]


def _page(session: Session, after: int, size: int) -> list[_Row]:
    query = (
        select(HistoryRecord, HistoryDetailRecord)
        .outerjoin(HistoryDetailRecord, HistoryDetailRecord.number == HistoryRecord.number)
        .where(HistoryRecord.number > after)
        .order_by(HistoryRecord.number)
        .limit(size)
    )
    return [(record, detail) for record, detail in session.execute(query)]


def _stands(
    record: HistoryRecord, detail: HistoryDetailRecord | None, number: int, prev_hash: str
) -> bool:
    row = {column.name: getattr(record, column.name) for column in HistoryRecord.__table__.columns}
    return (
        record.number == number
        and record.prev_hash == prev_hash
        and record.row_hash == row_hash(row)
        and (detail is None or _sealed(detail) == record.details_mac)
    )


def _sealed(detail: HistoryDetailRecord) -> str:
    whole = isinstance(detail.salt, bytes) and isinstance(detail.content, str)
    return seal(detail.salt, detail.content) if whole else ""


def _head(number: int, full_hash: str) -> str:
    return f"{number}:{full_hash[:ANCHOR_DIGITS]}"
