"""Open records for a test on one engine or another, and fill them with fictional people."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, text

from app.rules.ids import ConsentId, MemberId, PolicyVersionId, StaffId
from app.rules.members import NewChild, NewConsent, NewMember
from app.rules.policy_parts import FactKind, PolicyParts
from app.rules.roles import Role
from app.storage.consents import NewAnswer
from app.storage.engine import WRITES
from app.storage.unit import Stamp, Unit, reading, writing

Seen = TypeVar("Seen")

AT = datetime(2026, 5, 1, 3, 0, tzinfo=UTC)
TODAY = date(2026, 5, 1)
BY = StaffId(1)

FIRST, SECOND, MINOR, NEWEST, COMING = (
    date(2010, 4, 1),
    date(2020, 4, 1),
    date(2022, 10, 1),
    date(2026, 4, 20),
    date(2026, 7, 1),
)
DRAFT = date(2027, 4, 1)
TEXT = "架空の方針\n第1条 試験のための文です。\n"
PARTS = PolicyParts(
    facts={
        FactKind.purpose: ("架空の目的1", "架空の目的2"),
        FactKind.joint_user: ("架空の組合",),
    }
)


@dataclass
class Records:
    """Hold open records; `owner` is the engine that may change tables and guards."""

    kind: str
    engine: Engine
    owner: Engine
    path: Path | None = None
    key: bytes | None = None
    versions: dict[date, PolicyVersionId] = field(default_factory=dict)

    @property
    def sqlite(self) -> bool:
        return self.kind != "postgresql"

    def write(self, title: str = "試験", at: datetime = AT) -> AbstractContextManager[Unit]:
        return writing(self.engine, os.urandom, Stamp(BY, at, title))

    def read(self) -> AbstractContextManager[Unit]:
        return reading(self.engine, os.urandom, Stamp(BY, AT, ""))

    def all(self, query: str) -> list[tuple[Any, ...]]:
        with self.owner.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def cheat(self, *statements: str) -> None:
        """Run plain SQL with foreign keys off, as somebody would who goes past the program."""
        with bare(self) as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)

    def cheat_unguarded(self, *statements: str) -> None:
        """Run plain SQL with the guards switched off as well, and switch them on again."""
        off, on = _without_guards(self)
        self.cheat(*off, *statements, *on)


def attempted(
    records: Records, statements: Sequence[str], look: Callable[[Connection], Seen]
) -> Seen:
    """Run plain SQL with the guards switched off, look at what it did, and take it all back."""
    off, on = _without_guards(records)
    with bare(records) as connection:
        for statement in (*off, *statements, *on):
            connection.exec_driver_sql(statement)
        seen = look(connection)
        connection.rollback()
    return seen


@contextmanager
def bare(records: Records) -> Iterator[Connection]:
    """Open one transaction of plain SQL without foreign keys; commit at its end."""
    engine = records.owner.execution_options(**{WRITES: True})
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        if records.sqlite:
            raw.execute("PRAGMA foreign_keys=OFF")  # heard between transactions only
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        try:
            yield connection
            connection.commit()
        finally:
            connection.rollback()
            if records.sqlite:
                raw.execute("PRAGMA foreign_keys=ON")


def _without_guards(records: Records) -> tuple[Sequence[str], Sequence[str]]:
    if records.sqlite:
        made = records.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return [f"DROP TRIGGER {name}" for name, _ in made], [sql for _, sql in made]
    made = records.all(
        "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"
    )
    return (
        [f"ALTER TABLE {table} DISABLE TRIGGER {name}" for name, table in made],
        [f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}" for name, table in made],
    )


def fill(records: Records) -> None:
    """Add one person of the office and the versions; the last of them is a draft."""
    with records.write("記録を始めた") as unit:
        unit.staff.add("kakuu", "架空　担当", frozenset({Role.manager, Role.system}), AT)
        for on in (FIRST, SECOND, MINOR, NEWEST, COMING, DRAFT):
            key = unit.policies.add(on, "改訂", major=on != MINOR)
            records.versions[on] = key
            if on == NEWEST:
                unit.policies.settle_text(key, TEXT, PARTS, NEWEST)
            if on != DRAFT:
                unit.policies.approve(key, BY, AT)
        unit.log((("staff", BY),))


CONSENT = NewConsent(date(2026, 4, 25), "paper", "架空　担当", NEWEST, inferred=False)
HANAKO = NewMember(
    member_code="0000000001",
    name="試験　花子",
    kana="シケン　ハナコ",
    gender="female",
    birth_on=date(1990, 4, 1),
    postal_code="000-0001",
    address="架空県架空市試験町1丁目2番3号",
    telephone="09000001234",
    email="hanako@example.jp",
    registered_on=date(2026, 4, 28),
    received_on=date(2026, 4, 26),
    centre="架空センター",
    course="火曜",
    children=(NewChild("試験　若葉", "シケン　ワカバ", date(2022, 5, 5), "長女"),),
    consent=CONSENT,
)


def somebody(code: int, name: str = "架空　太郎", kana: str = "カクウ　タロウ") -> NewMember:
    """Return a member like the others, of another code and name, without children."""
    telephone = f"080{code:08d}"
    return replace(
        HANAKO,
        member_code=f"{code:010d}",
        name=name,
        kana=kana,
        telephone=telephone,
        children=(),
    )


def agree(
    unit: Unit,
    member_id: int,
    version_on: date,
    given_on: date,
    answer: str = "granted",
) -> ConsentId:
    """Record one answer."""
    version = unit.policies.find(version_on)
    assert version is not None
    new = NewAnswer(
        MemberId(member_id), version.id, version.sha256, answer, given_on, "paper", "架空　担当"
    )
    return unit.consents.add(new, BY, unit.stamp.at)


def correction(unit: Unit, wrong: ConsentId, answer: str) -> ConsentId:
    """Record what a wrong row should have said."""
    kept = unit.consents.kept(wrong)
    assert kept is not None
    return unit.consents.add(replace(kept, answer=answer, corrects_id=wrong), BY, unit.stamp.at)


def enter(unit: Unit, member: NewMember) -> MemberId:
    """Register one member: the consent first, then the member, then the log."""
    key = unit.members.take_id()
    agree(unit, key, member.consent.version_on, member.consent.given_on)
    unit.members.add(key, member, BY, unit.stamp.at)
    unit.log((("member", key),), {"name": member.name})
    return key
