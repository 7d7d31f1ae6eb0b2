"""A restore learns from other backups of these records only, and from all of those."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from app.office import access, restoring
from app.office.access import FirstStart
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.number_gaps import Gap
from app.storage import backup_container, backup_files, backup_making, rekey
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, put_back, registered, target
from tests.office.seats import Office

LETTERS = "letters/2026"
NEW_KEY = bytes(range(32))


def _given(desk: Desk, count: int) -> None:
    with desk.unit("番号を出した") as unit:
        unit.series.take(LETTERS, count)
        unit.log()


def _of_others(folder: Path, office: Office) -> Desk:
    """Begin records of another office, under a key of its own."""
    setup = FirstStart(seats.MANAGER, "見本　管理子", seats.TYPED, encrypted=True, cost=seats.QUICK)
    access.create(folder, setup, clock=office.watch, randomness=seats.dice(22).randbytes)
    return seats.sit(folder, office.watch)


def _broken(office: Office) -> None:
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)


def _forged(path: Path, key: bytes, **changed: object) -> Path:
    """Write a backup that says something else of itself, sealed under another key."""
    records = path.with_suffix(".records")
    found = backup_container.layout_of(path)
    records.write_bytes(backup_container.read_part(path, found.records))
    read = backup_files.read(path)
    later = {"made_at": read.made_at + timedelta(hours=1), **changed}
    manifest = replace(read, **cast("dict[str, Any]", later))
    forged = path.with_name("sukusuku-99990101-000000.skb")
    backup_making.write(forged, manifest, backup_files.ring_text(path), records, key)
    records.unlink()
    return forged


def test_a_number_given_before_the_clock_went_back_is_not_given_twice(office: Office) -> None:
    path = restore_work.backup(office)
    _given(office.manager, 7)
    office.watch.wait(minutes=-60)
    restore_work.backup(office)
    _broken(office)
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    assert done.merged.gaps[LETTERS] == Gap(1, 7)


def test_another_office_in_the_same_place_has_numbers_of_its_own(
    office: Office, tmp_path: Path
) -> None:
    other = _of_others(tmp_path / "other", office)
    path = restore_work.backup(office)
    shared = tmp_path / "NAS"
    shared.mkdir()
    _given(other, 55)
    made = backup_making.make(other.store, other.folder, Cause.asked, office.watch())
    other.close()
    made.path.rename(shared / path.name)
    done = put_back(office, path.rename(shared / "ours.skb"))
    assert done.merged.gaps == {}


@pytest.mark.parametrize("records", ["whole", "broken"])
def test_what_says_it_is_ours_is_believed_only_under_our_key(office: Office, records: str) -> None:
    path = restore_work.backup(office)
    _forged(path, bytes(32), series={LETTERS: 777}, history_number=90)
    if records == "broken":
        _broken(office)
    done = restoring.restore(target(office, live=records == "whole"), path, PASSWORD)
    assert done.merged.gaps == {}


def test_beside_broken_records_a_newer_backup_under_a_new_key_tells_its_numbers(
    office: Office,
) -> None:
    path = restore_work.backup(office)
    rekey.renew(office.manager.store, NEW_KEY, seats.dice(7).randbytes)
    _given(office.manager, 7)
    restore_work.backup(office)
    _broken(office)
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    assert done.merged.gaps[LETTERS] == Gap(1, 7)


def test_a_practice_backup_tells_nothing_of_the_real_records(office: Office) -> None:
    path = restore_work.backup(office)
    key = office.manager.store.data_key
    _forged(path, key, series={LETTERS: 777}, practice=True)
    assert put_back(office, path).merged.gaps == {}


def test_the_end_of_a_newer_backup_that_the_records_lack_is_lost_with_it(office: Office) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    key = office.manager.store.data_key
    _forged(path, key, history_number=40, history_hash="ab" * 32)
    put_back(office, path)
    desk = restore_work.opened(office)
    with desk.look() as unit:
        assert unit.restores.lost_anchor(40) == ["ab" * 32]
    desk.close()
