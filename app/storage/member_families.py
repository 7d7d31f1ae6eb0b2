"""Know which registrations are one person's, once doubles were merged (DECISIONS 14).

`merged_into` always points to a registration that stands for itself, so one step is the whole way.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.storage.pages import batched
from app.storage.schema.members import MemberRecord


class MemberFamilies:
    """Read the families of doubles of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def root(self, key: MemberId) -> MemberId:
        """Return who stands for a registration: itself, or the one it was merged into."""
        query = select(MemberRecord.merged_into).where(MemberRecord.id == key)
        into = self._session.execute(query).scalar_one_or_none()
        return key if into is None else MemberId(into)

    def doubles(self, root: MemberId) -> Sequence[MemberId]:
        """Return the registrations that were merged into one, oldest first."""
        return self.all_doubles([root])[root]

    def all_doubles(self, roots: Sequence[MemberId]) -> Mapping[MemberId, Sequence[MemberId]]:
        """Return the doubles of each of these."""
        found: dict[MemberId, list[MemberId]] = {root: [] for root in roots}
        for page in batched(roots):
            query = (
                select(MemberRecord.merged_into, MemberRecord.id)
                .where(MemberRecord.merged_into.in_(page))
                .order_by(MemberRecord.id)
            )
            for root, key in self._session.execute(query):
                found[MemberId(root or 0)].append(MemberId(key))
        return found

    def whole(self, key: MemberId) -> Sequence[MemberId]:
        """Return who stands for a registration, then all doubles; ledgers are read over them."""
        root = self.root(key)
        return [root, *self.doubles(root)]
