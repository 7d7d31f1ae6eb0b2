"""Know which ends of the log were noted elsewhere among the records, to hold it against them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.storage.schema.backups import BackupRecord, LostAnchorRecord, RestoreRecord
from app.storage.schema.history import HistoryRecord
from app.storage.schema.letters import LetterRecord
from app.storage.schema.reviews import LogReviewRecord


@dataclass(frozen=True)
class KnownAnchor:
    """Hold a number of the log, the first digits of its hash or all of them, and who noted it.

    `path` is the backup that says so of itself and was not proved yet.
    """

    number: int
    digits: str
    source: str
    path: Path | None = None


def noted(session: Session) -> Sequence[KnownAnchor]:
    """Return what letters, signed reviews and the list of backups have noted."""
    return [*_of_letters(session), *_of_reviews(session), *_of_backups(session)]


def unread(session: Session) -> Sequence[int]:
    """Return the last numbers of the backups put back while the records of the day did not open.

    What those restores took away is not known row by row.
    """
    query = select(RestoreRecord.history_number).where(RestoreRecord.lost_rows.is_(None))
    return session.execute(query).scalars().all()


def was_lost(session: Session, number: int, full: str) -> bool:
    """Tell whether a restore is known to have taken this very row away."""
    row = LostAnchorRecord
    query = select(row.number).where(row.number == number, row.row_hash == full)
    return session.execute(query.limit(1)).first() is not None


def hash_of(session: Session, number: int) -> str:
    """Return the hash of a row of the log; empty where there is none."""
    query = select(HistoryRecord.row_hash).where(HistoryRecord.number == number)
    return session.execute(query).scalar_one_or_none() or ""


def _of_letters(session: Session) -> Iterator[KnownAnchor]:
    query = select(LetterRecord.anchor, LetterRecord.document_number)
    for anchor, number in session.execute(query):
        yield from _read(anchor, f"文書「{number}」")


def _of_reviews(session: Session) -> Iterator[KnownAnchor]:
    query = select(LogReviewRecord.anchor, LogReviewRecord.month)
    for anchor, month in session.execute(query):
        yield from _read(anchor, f"{month[:4]}年{int(month[-2:])}月の操作記録の点検")


def _of_backups(session: Session) -> Iterator[KnownAnchor]:
    row, lost = BackupRecord, LostAnchorRecord
    gone = exists().where(lost.number == row.history_number, lost.row_hash == row.history_hash)
    begun = min(unread(session), default=None)
    query = select(row.history_number, row.history_hash, row.made_by, row.file_name).where(~gone)
    for number, full, by, name in session.execute(query):
        # One that nobody made here was found: it may be of before such a restore.
        if by is not None or begun is None or number <= begun:
            yield KnownAnchor(number, full, f"控え「{name}」")


def _read(anchor: str, source: str) -> Iterator[KnownAnchor]:
    number, _, digits = anchor.partition(":")
    if number.isdecimal() and digits:
        yield KnownAnchor(int(number), digits, source)
