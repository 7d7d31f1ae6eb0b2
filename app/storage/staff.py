"""Keep the people who sign in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Final

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage.schema.base import table_of
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class StaffRow:
    """Show one person of the office; `must_change` while somebody else chose the password."""

    id: StaffId
    login: str
    name: str
    roles: frozenset[Role]
    active: bool
    added_at: datetime
    left_on: date | None = None
    password_set_at: datetime | None = None
    must_change: bool = False
    edition: int = 1


@dataclass(frozen=True)
class Standing:
    """Say of one person what every unit of work asks: who it is, as what, and whether still."""

    login: str
    name: str
    roles: frozenset[Role]
    active: bool


# Each unit of work asks this: by the table, past the mapping, it takes half as long.
_STAFF: Final = table_of(StaffRecord)
_STANDING: Final = select(_STAFF.c.login, _STAFF.c.name, _STAFF.c.roles, _STAFF.c.active).where(
    _STAFF.c.id == bindparam("who")
)


class Staff:
    """Read, add and change people; nobody is ever taken out of the table."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        login: str,
        name: str,
        roles: frozenset[Role],
        at: datetime,
        *,
        must_change: bool = False,
    ) -> StaffId:
        """Add one person and return the key."""
        record = StaffRecord(
            login=login,
            name=name,
            roles=_words(roles),
            active=True,
            added_at=at,
            password_set_at=at,
            must_change=must_change,
        )
        self._session.add(record)
        self._session.flush()
        return StaffId(record.id)

    def change(self, key: StaffId, name: str, roles: frozenset[Role]) -> None:
        """Give a person another name or other roles."""
        self._change(key, name=name, roles=_words(roles))

    def leave(self, key: StaffId, on: date) -> None:
        """Let a person sign in no more."""
        self._change(key, active=False, left_on=on)

    def come_back(self, key: StaffId) -> None:
        """Let a person sign in again who had left."""
        self._change(key, active=True, left_on=None)

    def set_password(self, key: StaffId, at: datetime, *, must_change: bool) -> None:
        """Keep when the password was set, and whether its owner has to change it."""
        self._change(key, password_set_at=at, must_change=must_change)

    def demand_change(self, key: StaffId) -> None:
        """Let a person choose a new password before anything else."""
        self._change(key, must_change=True)

    def find(self, login: str) -> StaffRow | None:
        """Find one person by login."""
        query = select(StaffRecord).where(StaffRecord.login == login)
        record = self._session.execute(query).scalar_one_or_none()
        return None if record is None else _row(record)

    def get(self, key: StaffId) -> StaffRow | None:
        """Find one person by key."""
        record = self._session.get(StaffRecord, key, populate_existing=True)
        return None if record is None else _row(record)

    def standing(self, key: StaffId) -> Standing | None:
        """Return whether a person still works here, and as what; one cheap look by the key."""
        found = self._session.connection().execute(_STANDING, {"who": key}).first()
        if found is None:
            return None
        login, name, roles, active = found
        return Standing(login, name, _roles(roles), active)

    def listed(self) -> Sequence[StaffRow]:
        """Return everybody, in the order of joining."""
        query = select(StaffRecord).order_by(StaffRecord.id)
        return [_row(record) for record in self._session.execute(query).scalars()]

    def names(self) -> dict[int, str]:
        """Return the name of each key."""
        query = select(StaffRecord.id, StaffRecord.name)
        return dict(self._session.execute(query).all())

    def _change(self, key: StaffId, **values: object) -> None:
        statement = update(StaffRecord).where(StaffRecord.id == key)
        self._session.execute(statement.values(edition=StaffRecord.edition + 1, **values))


def _words(roles: frozenset[Role]) -> str:
    return ",".join(sorted(roles))


@cache
def _roles(words: str) -> frozenset[Role]:
    return frozenset(Role(word) for word in words.split(",") if word)


def _row(record: StaffRecord) -> StaffRow:
    return StaffRow(
        StaffId(record.id),
        record.login,
        record.name,
        _roles(record.roles),
        record.active,
        record.added_at,
        record.left_on,
        record.password_set_at,
        record.must_change,
        record.edition,
    )
