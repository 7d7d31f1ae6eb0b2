"""Verify the operation log: every number, every link, every sealed detail, up to the head."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.history import ANCHOR_DIGITS, row_hash, seal
from app.storage.schema.history import HistoryDetailRecord, HistoryRecord

_PAGE = 2_000


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
    while page := _page(session, walked):
        for record, detail in page:
            if not _stands(record, detail, walked + 1, prev_hash):
                return Verdict(walked, walked + 1, erased, _head(walked, prev_hash), fits)
            walked, prev_hash = record.number, record.row_hash
            erased += detail is None
            if anchor is not None and anchor[0] == walked:
                fits = _fits(prev_hash, anchor[1])
    return Verdict(walked, None, erased, _head(walked, prev_hash), fits)


def _fits(full: str, typed: str) -> bool:
    return len(typed) >= ANCHOR_DIGITS and full.startswith(typed.lower())


def _page(session: Session, after: int) -> list[tuple[HistoryRecord, HistoryDetailRecord | None]]:
    query = (
        select(HistoryRecord, HistoryDetailRecord)
        .outerjoin(HistoryDetailRecord, HistoryDetailRecord.number == HistoryRecord.number)
        .where(HistoryRecord.number > after)
        .order_by(HistoryRecord.number)
        .limit(_PAGE)
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
        and (detail is None or seal(detail.salt, detail.content) == record.details_mac)
    )


def _head(number: int, full_hash: str) -> str:
    return f"{number}:{full_hash[:ANCHOR_DIGITS]}"
