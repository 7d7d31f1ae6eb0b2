"""What a restore took away is no tampering; what it did not, is."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.office import backups, history, members, restoring
from app.office.desk import Desk
from app.storage import backup_container, backup_files
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, put_back, registered, target
from tests.office.seats import Office

DAMAGED = "は壊れているか、書き換えられているため、照合に使っていません"


def _old_file_put_in_place(office: Office, backup: Path) -> Desk:
    """Put the records of a backup in place of today's, as a file and without a restore."""
    for end in ("-wal", "-shm"):
        (office.folder / f"records.db{end}").unlink(missing_ok=True)
    found = backup_container.layout_of(backup)
    records = backup_container.read_part(backup, found.records)
    (office.folder / "records.db").write_bytes(records)
    return seats.sit(office.folder, office.watch)


def _worked_on(office: Office) -> list[Path]:
    """Work some days in the restored records and return their backups."""
    desk = opened(office)
    paths = []
    for day in range(4):
        office.watch.wait(days=1)
        members.register(desk, seats.member(f"0002000{day}"))
        paths.append(backups.create(desk).path)
    desk.close()
    return paths


def test_a_backup_made_while_the_clock_was_ahead_is_lost_like_the_others(office: Office) -> None:
    early = restore_work.backup(office)
    registered(office, "00010001")
    office.watch.wait(days=30)
    backups.automatic(office.manager)
    office.watch.wait(days=-30)
    put_back(office, early)
    desk = opened(office)
    found = history.verify(desk)
    desk.close()
    assert found.ok, found.sentence


@pytest.mark.parametrize("ahead", [0, 20])
@pytest.mark.parametrize("records", ["whole", "broken"])
def test_an_old_file_is_seen_whatever_the_clock_was_at_the_restore(
    office: Office, ahead: int, records: str
) -> None:
    early = restore_work.backup(office)
    registered(office, "00010001")
    backups.automatic(office.manager)
    office.watch.wait(days=ahead)
    if records == "broken":
        office.manager.close()
        (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    restoring.restore(target(office, live=records == "whole"), early, PASSWORD)
    office.watch.wait(days=-ahead)
    paths = _worked_on(office)
    desk = seats.sit(office.folder, office.watch)
    assert history.verify(desk).ok
    desk.close()
    desk = _old_file_put_in_place(office, paths[1])
    found = history.verify(desk)
    desk.close()
    assert not found.ok
    assert "古いファイルに置き換えられた" in found.sentence


def test_a_backup_found_after_a_restore_without_records_is_of_before_it(
    office: Office, tmp_path: Path
) -> None:
    early = restore_work.backup(office)
    registered(office, "00010001")
    registered(office, "00010002")
    office.watch.wait(days=30)
    later = restore_work.backup(office)
    office.watch.wait(days=-30)
    unplugged = later.rename(tmp_path / later.name)
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    restoring.restore(target(office, live=False), early, PASSWORD)
    unplugged.rename(later)
    desk = opened(office)
    assert history.verify(desk).ok
    backups.create(desk)  # it takes what was found into its list
    found = history.verify(desk)
    desk.close()
    assert found.ok, found.sentence


def test_what_another_window_backs_up_meanwhile_is_no_tampering(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.create(office.manager)
    other = seats.sit(office.folder, office.watch)
    listed = backup_files.listed
    done: list[Path] = []

    def meanwhile(place: Path) -> object:
        if not done:
            done.append(place)
            registered(replace(office, clerk=other), "00010002")
            backups.automatic(other)
        return listed(place)

    monkeypatch.setattr(backup_files, "listed", meanwhile)
    found = history.verify(office.manager)
    other.close()
    assert done
    assert found.ok, found.sentence


def test_a_damaged_manifest_accuses_nobody_and_is_named(office: Office) -> None:
    path = restore_work.backup(office)
    whole = path.read_bytes()
    digit = whole.index(backup_files.read(path).history_hash.encode())
    path.write_bytes(whole[:digit] + bytes([whole[digit] ^ 1]) + whole[digit + 1 :])
    found = history.verify(office.manager)
    assert found.ok
    assert f"控え「{path.name}」{DAMAGED}" in found.sentence
    path.write_bytes(b"something else")
    again = history.verify(office.manager)
    assert (again.ok, DAMAGED in again.sentence) == (True, True)
