"""Prove that what stands beside the consent ledger is what was sealed in it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import ConsentId
from app.storage.consents import sealed
from app.storage.history import seal
from app.storage.schema.consents import ConsentDetailRecord, ConsentRecord

_PAGE = 2_000


def altered(session: Session) -> ConsentId | None:
    """Find the first answer whose details were changed; erased ones are in order."""
    after = 0
    while page := _page(session, after):
        for key, mac, detail in page:
            if mac != _seal(detail):
                return ConsentId(key)
        after = page[-1][0]
    return None


def _page(session: Session, after: int) -> Sequence[tuple[int, str, ConsentDetailRecord]]:
    query = (
        select(ConsentRecord.id, ConsentRecord.details_mac, ConsentDetailRecord)
        .join(ConsentDetailRecord, ConsentDetailRecord.consent_id == ConsentRecord.id)
        .where(ConsentRecord.id > after)
        .order_by(ConsentRecord.id)
        .limit(_PAGE)
    )
    return [(key, mac, detail) for key, mac, detail in session.execute(query)]


def _seal(detail: ConsentDetailRecord) -> str:
    words = ("receiver", "note", "consenter_name", "kept_at")
    found = {word: getattr(detail, word) for word in words}
    whole = isinstance(detail.salt, bytes) and all(isinstance(one, str) for one in found.values())
    return seal(detail.salt, sealed(found)) if whole else ""
