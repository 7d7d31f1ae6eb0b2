"""Seat fictional people before fictional records, with a clock and a randomness that obey."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, cast

from sqlalchemy import update

from app.office import access, staff
from app.office.access import FirstStart
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.rules.requests import RequestDraft
from app.rules.roles import Role
from app.storage.keys import KdfCost
from app.storage.schema.staff import StaffRecord

QUICK = KdfCost(memory_kib=64, passes=1, lanes=1)
TYPED = "架空の長い合言葉ですよね"
MANAGER, CLERK, AUDITOR, SYSTEM = "kanri", "tanto", "kansa", "kikai"
ROLES = {CLERK: Role.clerk, AUDITOR: Role.auditor, SYSTEM: Role.system}
TODAY = date(2026, 4, 20)
_ELEVEN_IN_JAPAN = time(2, 0, tzinfo=UTC)


@dataclass
class Watch:
    """Stand for the machine's clock; it stays where it was set."""

    moment: datetime = field(default_factory=lambda: datetime.combine(TODAY, _ELEVEN_IN_JAPAN))

    def __call__(self) -> datetime:
        return self.moment

    def turn_to(self, day: date) -> None:
        self.moment = datetime.combine(day, _ELEVEN_IN_JAPAN)

    def wait(self, **span: int) -> None:
        self.moment += timedelta(**span)


@dataclass(frozen=True)
class Office:
    """Hold one data folder and its people, all at the same open records."""

    folder: Path
    watch: Watch
    manager: Desk
    clerk: Desk
    auditor: Desk
    system: Desk


def dice(seed: int = 1) -> random.Random:
    """Return randomness that falls the same way each time; take its `randbytes`."""
    return random.Random(seed)


def begin(folder: Path, *, encrypted: bool = True) -> None:
    """Make records with one person of each role."""
    watch, chance = Watch(), dice().randbytes
    setup = FirstStart(MANAGER, "試験　管理子", TYPED, encrypted=encrypted, cost=QUICK)
    access.create(folder, setup, clock=watch, randomness=chance)
    desk = sit(folder, watch)
    for login, role in ROLES.items():
        staff.add(desk, NewStaff(login, f"試験　{role.word}", TYPED, frozenset({role})))
    settle_passwords(desk)
    desk.close()


def settle_passwords(desk: Desk) -> None:
    """Let everybody's password be one of their own choice, as after their first sign-in."""
    with desk.aside() as unit:
        unit.session.execute(update(StaffRecord).values(must_change=False))


def sit(folder: Path, watch: Watch, login: str = MANAGER) -> Desk:
    """Sign in."""
    return access.sign_in(folder, login, TYPED, clock=watch, randomness=dice(2).randbytes)


def open_office(folder: Path) -> Office:
    """Open records for everybody, one store for all."""
    watch = Watch()
    manager = sit(folder, watch)
    people = {one.login: one for one in staff.listed(manager)}

    def seat(login: str) -> Desk:
        one = people[login]
        actor = replace(manager.actor, id=one.id, login=one.login, name=one.name, roles=one.roles)
        return replace(manager, actor=actor)

    return Office(folder, watch, manager, seat(CLERK), seat(AUDITOR), seat(SYSTEM))


def another_head(office: Office) -> Desk:
    """Seat a second 管理責任者, who may approve what the first one drafted."""
    login, name = "kanri2", "試験　管理次"
    if all(one.login != login for one in staff.listed(office.manager)):
        staff.add(office.manager, NewStaff(login, name, TYPED, frozenset({Role.manager})))
    (one,) = (one for one in staff.listed(office.manager) if one.login == login)
    actor = replace(office.manager.actor, id=one.id, login=login, name=name, roles=one.roles)
    return replace(office.manager, actor=actor)


def member(code: str = "00010001", **changed: object) -> MemberDraft:
    """Return the draft of a fictional member whom nothing keeps out."""
    whole = MemberDraft(
        member_code=code,
        name="架空　花子",
        kana="カクウ　ハナコ",
        gender="女",
        birth_on="1990-04-01",
        postal_code="997-0015",
        address="山形県鶴岡市末広町架空1-2",
        telephone="0235000001",
        email="hanako@example.jp",
        registered_on="2026-04-10",
        centre="見本センター",
        course="月-01",
        children=(ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子"),),
        consent=ConsentDraft("はい", "2026-04-05", "書面", "見本　受付子"),
    )
    return replace(whole, **cast("dict[str, Any]", changed))


def request(**changed: object) -> RequestDraft:
    """Return the draft of a whole request for disclosure by the member of `member`."""
    whole = RequestDraft(
        received_on="2026-04-15",
        channel="post",
        requester_kind="subject",
        requester_name="架空　花子",
        requester_kana="カクウ　ハナコ",
        postal_code="997-0015",
        address="山形県鶴岡市末広町架空1-2",
        telephone="0235000001",
        member_code="00010001",
        about="すくすく会員として登録している個人情報",
        wished_method="書面を郵送",
        rights=("disclosure",),
    )
    return replace(whole, **cast("dict[str, Any]", changed))
