"""Prove that the stored letters are byte for byte what was stored."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.schema.campaigns import CampaignLetterRecord, CampaignRunRecord
from app.storage.schema.letters import LetterRecord

_AT_ONCE = 50


def altered(session: Session) -> str | None:
    """Find the number of the first letter whose bytes were changed; erased ones are in order."""
    return next(_altered(session), None)


def _altered(session: Session) -> Iterator[str]:
    query = select(LetterRecord.id, LetterRecord.document_number, LetterRecord.sha256)
    for key, number, digest in session.execute(query.order_by(LetterRecord.id)).all():
        # One at a time: the pages of all years together may not fit into memory.
        pdf = session.execute(select(LetterRecord.pdf).where(LetterRecord.id == key)).scalar_one()
        if pdf is None:
            continue
        beginning = hashlib.sha256(pdf)
        if beginning.hexdigest() != digest or _end_altered(session, key, beginning):
            yield number


def _end_altered(session: Session, letter_id: int, beginning: "hashlib._Hash") -> bool:
    """Tell whether what a run adds to its letter for somebody was changed."""
    end = CampaignLetterRecord
    query = (
        select(end.suffix, end.sha256)
        .join(CampaignRunRecord, CampaignRunRecord.id == end.run_id)
        .where(CampaignRunRecord.letter_id == letter_id, end.suffix.is_not(None))
        .execution_options(yield_per=_AT_ONCE)
    )
    for suffix, digest in session.execute(query):
        whole = beginning.copy()
        whole.update(suffix or b"")
        if whole.hexdigest() != digest:
            return True
    return False
