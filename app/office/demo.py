"""Fill a new folder with fictional records to practise on; the same seed gives the same records."""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.office import (
    access,
    demo_audits,
    demo_backups,
    demo_campaign,
    demo_families,
    demo_house,
    demo_incidents,
    demo_organisation,
    demo_policy,
    demo_rare,
    demo_receipts,
    demo_requests,
    demo_reviews,
    demo_sent,
    ground,
    staff,
)
from app.office.access import FirstStart
from app.office.changes import Changes
from app.office.demo_people import draft
from app.office.demo_scenes import play
from app.office.desk import Clock, Desk
from app.office.gate import register_one
from app.office.staff import NewStaff
from app.rules.errors import Refused
from app.rules.members import read_draft
from app.rules.roles import Role
from app.storage.applications import Applications
from app.storage.keys import KdfCost, Randomness

LOGIN = "demo"
PASSWORD = LOGIN
CLERK = "tanto"
DAYS_OF_WORK = 40
_QUICK = KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)  # practice records hold no secret
_MORNING_UTC = timedelta(hours=1)


def make(
    folder: Path, *, members: int, seed: int, clock: Clock, randomness: Randomness
) -> Mapping[str, int]:
    """Make a practice folder (練習用) and return how many records of each noun it holds.

    Raises:
        Refused: the folder holds something already. Nothing is kept.
    """
    setup = FirstStart(LOGIN, "練習　管理子", PASSWORD, practice=True, cost=_QUICK)
    began = _midnight(clock()) - timedelta(days=DAYS_OF_WORK) + _MORNING_UTC
    access.refuse_taken(folder)
    with ground.building(folder) as fresh:
        access.create(fresh, setup, clock=lambda: began, randomness=randomness)
        with _seated(fresh, lambda: began, randomness) as desk:
            _fill(desk, members, seed, clock())
            counts = _counts(desk)
        access.refuse_taken(folder)
    return counts


@contextmanager
def _seated(folder: Path, clock: Clock, randomness: Randomness) -> Iterator[Desk]:
    desk = access.sign_in(folder, LOGIN, PASSWORD, clock=clock, randomness=randomness)
    try:
        yield desk
    finally:
        desk.close()


def _fill(desk: Desk, members: int, seed: int, now: datetime) -> None:
    _add_people(desk)
    _register(desk, members, random.Random(seed))
    usual = (*demo_requests.scripts(), *demo_families.scripts(), *demo_campaign.scripts())
    texts = demo_policy.scripts()
    play(
        (
            *texts,
            *usual,
            *demo_rare.scripts(),
            *demo_receipts.scripts(),
            *demo_sent.scripts(),
            *demo_incidents.scripts(),
            *demo_house.scripts(),
            *demo_audits.scripts(),
            *demo_reviews.scripts(),
            *demo_organisation.scripts(),
            *demo_backups.scripts(),
        ),
        desk,
        clerk_of(desk),
        now,
    )
    demo_backups.keep(desk, now)


def _add_people(desk: Desk) -> Changes:
    return staff.add(desk, NewStaff(CLERK, "練習　担当子", PASSWORD, frozenset({Role.clerk})))


def clerk_of(desk: Desk) -> Desk:
    """Seat the practice clerk at the same open records."""
    person = next(one for one in staff.listed(desk) if one.login == CLERK)
    actor = replace(
        desk.actor, id=person.id, login=person.login, name=person.name, roles=person.roles
    )
    return replace(desk, actor=actor)


def _register(desk: Desk, members: int, chance: random.Random) -> None:
    with desk.unit("練習用の会員を登録") as unit:
        versions = unit.policies.days()
        for place in range(1, members + 1):
            reading = read_draft(
                draft(place, desk.today, chance), versions=versions, today=desk.today
            )
            if reading.member is None:
                raise Refused(reading.problems[0].sentence)
            register_one(unit, reading.member)
        unit.log((), {"members": members})


def _counts(desk: Desk) -> Mapping[str, int]:
    with desk.look() as unit:
        requests = unit.requests.ids()
        return {
            "members": unit.members.count(),
            "consents": len(unit.consents.ids()),
            "policy_versions": len(unit.policies.rows()),
            "campaigns": len(unit.campaigns.rows()),
            "applications": len(Applications(unit.session).ids()),
            "requests": len(requests),
            "letters": sum(len(unit.letters.rows(request_id=key)) for key in requests),
            "staff": len(unit.staff.listed()),
        }


def _midnight(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
