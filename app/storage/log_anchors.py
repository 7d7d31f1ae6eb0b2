"""Know which ends of the log were noted elsewhere among the records, to hold it against them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.schema.backups import BackupRecord, RestoreRecord
from app.storage.schema.letters import LetterRecord
from app.storage.schema.reviews import LogReviewRecord


@dataclass(frozen=True)
class KnownAnchor:
    """Hold a number of the log, the first digits of its hash or all of them, and who noted it."""

    number: int
    digits: str
    source: str


def noted(session: Session) -> Sequence[KnownAnchor]:
    """Return what letters, signed reviews and the list of backups have noted."""
    return [*_of_letters(session), *_of_reviews(session), *_of_backups(session)]


def restored(session: Session) -> Sequence[tuple[int, datetime]]:
    """Return for each restore the last number of its backup, and when it was put back."""
    query = select(RestoreRecord.history_number, RestoreRecord.restored_at)
    return [(number, at) for number, at in session.execute(query)]


def was_taken_away(
    number: int, noted_at: datetime, restores: Sequence[tuple[int, datetime]]
) -> bool:
    """Tell whether a restore took away what was noted of a number at a moment."""
    return any(number > last and noted_at <= at for last, at in restores)


def _of_letters(session: Session) -> Iterator[KnownAnchor]:
    query = select(LetterRecord.anchor, LetterRecord.document_number)
    for anchor, number in session.execute(query):
        yield from _read(anchor, f"文書「{number}」")


def _of_reviews(session: Session) -> Iterator[KnownAnchor]:
    query = select(LogReviewRecord.anchor, LogReviewRecord.month)
    for anchor, month in session.execute(query):
        yield from _read(anchor, f"{month[:4]}年{int(month[-2:])}月の操作記録の点検")


def _of_backups(session: Session) -> Iterator[KnownAnchor]:
    row, restores = BackupRecord, restored(session)
    query = select(row.history_number, row.history_hash, row.made_at, row.file_name)
    for number, full, at, name in session.execute(query):
        if not was_taken_away(number, at, restores):
            yield KnownAnchor(number, full, f"控え「{name}」")


def _read(anchor: str, source: str) -> Iterator[KnownAnchor]:
    number, _, digits = anchor.partition(":")
    if number.isdecimal() and digits:
        yield KnownAnchor(int(number), digits, source)
