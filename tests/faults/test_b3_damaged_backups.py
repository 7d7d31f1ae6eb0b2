"""No damaged backup is put back, and none costs anything of the records."""

from pathlib import Path

from app.office import backups
from tests.faults import b3_damaged_backups
from tests.faults.rows import short_form
from tests.office import seats
from tests.office.seats import Watch


def test_every_damaged_backup_is_refused(tmp_path: Path) -> None:
    outcome = short_form(b3_damaged_backups, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_a_whole_one_would_be_taken(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    seats.begin(folder)
    desk = seats.sit(folder, Watch())
    done = backups.create(desk)
    assert b3_damaged_backups.wrong(desk, done.path, "none") == ["none: it was taken"]
    desk.close()
