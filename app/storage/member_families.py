"""Know which registrations are one person's, once doubles were merged (DECISIONS 14).

`merged_into` always points to a registration that stands for itself, so one step is the whole way.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.storage.pages import KEY, KEYS, batched, given, given_key
from app.storage.schema.members import MemberRecord
from app.storage.snapshots import once


class MemberFamilies:
    """Read the families of doubles of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def root(self, key: MemberId) -> MemberId:
        """Return who stands for a registration: itself, or the one it was merged into."""
        into = once(self._session, ("merged into", key), lambda: self._merged_into(key))
        return key if into is None else MemberId(into)

    def roots(self, keys: Sequence[MemberId]) -> Mapping[MemberId, MemberId]:
        """Return who stands for each of these registrations."""
        found = {key: key for key in keys}
        query = select(MemberRecord.id, MemberRecord.merged_into)
        for page in batched(keys):
            merged = MemberRecord.id.in_(page) & MemberRecord.merged_into.is_not(None)
            for key, into in self._session.execute(query.where(merged)):
                found[MemberId(key)] = MemberId(into or key)
        return found

    def doubles(self, root: MemberId) -> Sequence[MemberId]:
        """Return the registrations that were merged into one, oldest first."""
        return once(self._session, ("doubles", root), lambda: self.all_doubles([root])[root])

    def all_doubles(self, roots: Sequence[MemberId]) -> Mapping[MemberId, Sequence[MemberId]]:
        """Return the doubles of each of these."""
        found: dict[MemberId, list[MemberId]] = {root: [] for root in roots}
        for page in batched(roots):
            for root, key in self._session.execute(_doubles(), {KEYS: list(page)}):
                found[MemberId(root or 0)].append(MemberId(key))
        return found

    def whole(self, key: MemberId) -> Sequence[MemberId]:
        """Return who stands for a registration, then all doubles; ledgers are read over them."""
        root = self.root(key)
        return [root, *self.doubles(root)]

    def _merged_into(self, key: MemberId) -> int | None:
        return self._session.execute(_into(), {KEY: key}).scalar_one_or_none()


@cache
def _into() -> Select[int | None]:
    return select(MemberRecord.merged_into).where(MemberRecord.id == given_key())


@cache
def _doubles() -> Select[int | None, int]:
    merged = MemberRecord.merged_into.in_(given())
    return select(MemberRecord.merged_into, MemberRecord.id).where(merged).order_by(MemberRecord.id)
