"""Backups of a server lie on the PC that made them; only that PC knows when one has gone."""

from dataclasses import replace
from datetime import timedelta

from app.office import backup_rotation, backups, staff
from app.office.desk import Desk
from app.rules import backup_schedule
from tests.office.seats import CLERK
from tests.storage.shared_offices import SharedOffice


def _after(desk: Desk, days: int) -> None:
    """Make a backup that many days later; only days of use make a clock believed."""
    now = desk.clock
    backups.create(replace(desk, clock=lambda: now() + timedelta(days=days)))


def test_what_stands_on_another_pc_has_not_gone(shared_office: SharedOffice) -> None:
    here, there = shared_office.sit(), shared_office.sit()
    first = backups.create(here)
    for day in (800, 801, 802):
        _after(there, day)
    standing = {row.file_name for row in backups.rows(there) if row.gone_on is None}
    assert first.path.is_file()
    assert first.path.name in standing
    _after(here, 803)
    assert not first.path.exists()
    standing = {row.file_name for row in backups.rows(there) if row.gone_on is None}
    assert first.path.name not in standing


def test_backups_of_others_do_not_keep_a_pc_from_clearing_its_own(
    shared_office: SharedOffice,
) -> None:
    here, there = shared_office.sit(), shared_office.sit()
    for _ in range(backup_schedule.FEW + 2):
        backups.create(here)
    old = backups.create(there)
    for day in (800, 801, 802):
        _after(there, day)
    assert not old.path.exists()


def test_the_day_that_is_promised_holds_for_every_pc(shared_office: SharedOffice) -> None:
    here, there = shared_office.sit(), shared_office.sit()
    backups.create(there)
    assert backup_rotation.lapses_on(here) == backup_schedule.longest(here.today)
    (clerk,) = (one for one in staff.listed(here) if one.login == CLERK)
    left = staff.leave(here, clerk.id, here.today)
    assert any("作ったPCごとに残っています" in one for one in left.sentences)
