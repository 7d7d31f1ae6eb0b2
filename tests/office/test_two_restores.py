"""After two restores no backup of ours accuses anybody, and none is kept for ever."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.office import backups, history, key_changes, members, restoring
from app.rules.restoring import Loss
from app.storage import backup_container, backup_files, backup_making
from app.storage.keys import key_id
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, registered, target
from tests.office.seats import Office


def broken(office: Office) -> None:
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    for end in ("-wal", "-shm"):
        (office.folder / f"records.db{end}").unlink(missing_ok=True)


def back(office: Office, path: Path) -> Loss:
    """Put a backup back where the records do not open."""
    broken(office)
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    office.watch.wait(minutes=10)
    return done.loss


@pytest.fixture
def early(office: Office) -> Path:
    """Make an older backup, and work on."""
    path = restore_work.backup(office)
    for code in range(5):
        registered(office, f"0002000{code}")
    return path


def test_a_wrong_backup_and_then_the_right_one_are_no_tampering(
    office: Office, early: Path
) -> None:
    late = backups.create(office.manager).path
    office.manager.close()
    back(office, early)
    desk = opened(office)
    members.register(desk, seats.member("00030000"))
    between = backups.create(desk)
    desk.close()
    back(office, late)
    desk = opened(office)
    assert between.row.history_number < backup_files.read(late).history_number
    found = history.verify(desk)
    assert found.ok, found.sentence
    backups.create(desk)  # it takes what was found into its list
    found = history.verify(desk)
    assert found.ok, found.sentence
    desk.close()


def test_a_log_that_was_written_anew_still_accuses_after_a_restore_over_it(
    office: Office, early: Path
) -> None:
    key = office.manager.store.data_key
    read = backup_files.read(early)
    records = early.with_suffix(".records")
    records.write_bytes(
        backup_container.read_part(early, backup_container.layout_of(early).records)
    )
    said = replace(read, made_at=read.made_at + timedelta(hours=1), history_hash="ab" * 32)
    forged = early.with_name("sukusuku-20990101-000000.skb")
    backup_making.write(forged, said, backup_files.ring_text(early), records, key)
    records.unlink()
    assert not history.verify(office.manager).ok
    late = backups.create(office.manager).path
    restore_work.put_back(office, late)
    desk = opened(office)
    assert not history.verify(desk).ok
    desk.close()


def test_backups_under_the_key_of_before_run_out_as_well(office: Office) -> None:
    first = restore_work.backup(office)
    registered(office, "00010001")
    second = restore_work.backup(office)
    former = key_id(office.manager.store.data_key)
    key_changes.renew(office.system)
    office.watch.wait(minutes=10)
    office.manager.close()
    back(office, first)
    desk = opened(office)
    assert key_id(desk.store.data_key) != former
    names = {row.file_name for row in backups.rows(desk)}
    assert {first.name, second.name} <= names
    for day in range(4):
        office.watch.wait(days=120)
        members.register(desk, seats.member(f"0004000{day}", email="", telephone=""))
        for _each in range(4):
            office.watch.wait(days=1)
            backups.create(desk)
    assert not first.exists()
    assert not second.exists()
    desk.close()
