"""List what a day left: the letters that were numbered, and the backups that were made."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.schema.backups import BackupRecord
from app.storage.schema.letters import LetterRecord

BackupMade = tuple[datetime, str, bool]
"""When, its cause as a code, and whether it lies in the second place too."""


def letters(session: Session, begin: datetime, end: datetime) -> Sequence[str]:
    """Return the numbers of the letters issued from a moment up to another, in their order."""
    query = select(LetterRecord.document_number).where(
        LetterRecord.issued_at >= begin, LetterRecord.issued_at < end
    )
    return session.execute(query.order_by(LetterRecord.id)).scalars().all()


def backups(session: Session, begin: datetime, end: datetime) -> Sequence[BackupMade]:
    """Return the backups made from a moment up to another."""
    row = BackupRecord
    query = select(row.made_at, row.cause, row.copied_at).where(
        row.made_at >= begin, row.made_at < end
    )
    found = session.execute(query.order_by(row.made_at)).all()
    return [(at, cause, copied is not None) for at, cause, copied in found]
