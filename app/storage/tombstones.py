"""Take away who an erased member was, and keep the row that the ledgers point to."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.rules.names import search_key
from app.storage.child_rows import KnownChild
from app.storage.errors import AlteredRecords
from app.storage.member_search import MemberSearch
from app.storage.schema.members import MemberRecord
from app.storage.settings import Settings

STONE: Final = "消去"
"""Stands, with the key, where a code was; no code begins so, and no digit of one is left."""
_KEPT_KEY: Final = "keys/erasure_list"
_MOST_KEPT: Final = 48


def list_key(data_key: bytes) -> bytes:
    """Return the key of the hashes by which a reused code is noticed (DECISIONS 14, 27)."""
    return hmac.new(data_key, b"sukusuku erasure list", hashlib.sha256).digest()


def list_key_of(session: Session, data_key: bytes) -> bytes:
    """Return that key; it stays the same when the data key is changed.

    From the first change on it stands in the settings, wrapped under a key from the data key: the
    file of plain records does not open it.
    """
    wraps = _wraps(session)
    if wraps is None:
        return list_key(data_key)
    for wrap in map(bytes.fromhex, wraps):
        with suppress(InvalidUnwrap):
            return aes_key_unwrap(_wrapping(data_key), wrap)
    raise AlteredRecords(
        "消去した方の控えの鍵を開けません。何も変えていません。"
        "システム担当と管理責任者にご連絡ください。"
    )


def keep_list_key(session: Session, data_key: bytes, next_key: bytes) -> None:
    """Keep the key of the hashes before the data key is changed, for both data keys.

    The wraps of earlier keys stand on: a window on another PC may still go by one of them.
    """
    key = list_key_of(session, data_key)
    both = [aes_key_wrap(_wrapping(one), key).hex() for one in (data_key, next_key)]
    earlier = [one for one in _wraps(session) or () if one not in both]
    Settings(session).change(_KEPT_KEY, [*earlier[-_MOST_KEPT:], *both])


def _wraps(session: Session) -> list[str] | None:
    kept = Settings(session).read(_KEPT_KEY)
    return kept if isinstance(kept, list) else None


def _wrapping(data_key: bytes) -> bytes:
    return hmac.new(data_key, b"sukusuku erasure list key", hashlib.sha256).digest()


def key_id(key: bytes) -> str:
    """Return by what a key is known, so that hashes of another key are not compared with it."""
    return hashlib.sha256(key).hexdigest()[:16]


def code_mac(key: bytes, member_code: str) -> str:
    """Return the keyed hash of a code; who has only the records cannot try codes."""
    return hmac.new(key, member_code.encode(), hashlib.sha256).hexdigest()


def child_mac(key: bytes, child: KnownChild) -> str:
    """Return the keyed hash of what a child was called; empty once nothing of it stands."""
    named = search_key(child.name) or str(child.birth_on or child.expected_month)
    return hmac.new(key, f"child\n{named}".encode(), hashlib.sha256).hexdigest() if named else ""


def codes(session: Session, members: Sequence[int]) -> Mapping[MemberId, str]:
    """Return the codes of these members; erased ones have none any more."""
    query = select(MemberRecord.id, MemberRecord.member_code).where(
        MemberRecord.id.in_(members), MemberRecord.member_code.not_like(f"{STONE}%")
    )
    return {MemberId(key): code for key, code in session.execute(query)}


def bury(session: Session, members: Sequence[MemberId]) -> None:
    """Take codes and search entries of these members away."""
    search = MemberSearch(session)
    for key in members:
        search.drop(key)
        session.execute(
            update(MemberRecord)
            .where(MemberRecord.id == key)
            .values(member_code=f"{STONE}{key}", edition=MemberRecord.edition + 1)
        )
