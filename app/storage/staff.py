"""Keep the people who sign in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class StaffRow:
    """Show one person of the office."""

    id: StaffId
    login: str
    name: str
    roles: frozenset[Role]
    active: bool


class Staff:
    """Read and add people."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, login: str, name: str, roles: frozenset[Role], at: datetime) -> StaffId:
        """Add one person and return the key."""
        words = ",".join(sorted(roles))
        record = StaffRecord(login=login, name=name, roles=words, active=True, added_at=at)
        self._session.add(record)
        self._session.flush()
        return StaffId(record.id)

    def find(self, login: str) -> StaffRow | None:
        """Find one person by login."""
        query = select(StaffRecord).where(StaffRecord.login == login)
        record = self._session.execute(query).scalar_one_or_none()
        return None if record is None else _row(record)

    def listed(self) -> Sequence[StaffRow]:
        """Return everybody, in the order of joining."""
        query = select(StaffRecord).order_by(StaffRecord.id)
        return [_row(record) for record in self._session.execute(query).scalars()]

    def names(self) -> dict[int, str]:
        """Return the name of each key."""
        query = select(StaffRecord.id, StaffRecord.name)
        return dict(self._session.execute(query).all())


def _row(record: StaffRecord) -> StaffRow:
    roles = frozenset(Role(word) for word in record.roles.split(",") if word)
    return StaffRow(StaffId(record.id), record.login, record.name, roles, record.active)
