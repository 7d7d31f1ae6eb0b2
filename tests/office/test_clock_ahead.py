"""What was noted by a clock that ran ahead is neither a failure nor a drill of today."""

from datetime import timedelta

import pytest

from app.office import backup_checks, backup_rounds, backup_state, backups
from app.storage import backup_making
from app.storage.errors import BackupNotMade
from tests.office.restore_work import registered
from tests.office.seats import Office

YEAR = 365


def fail(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a backup not be made."""

    def full(*_: object, **__: object) -> None:
        raise BackupNotMade("控えを作れませんでした。")

    registered(office, f"000{office.watch():%d%H%M}")
    with monkeypatch.context() as patched:
        patched.setattr(backup_making, "make", full)
        assert backups.automatic(office.clerk) is None


def words(office: Office) -> str:
    return backup_state.state(office.clerk).sentence


def test_a_failure_of_next_year_is_over_with_the_next_good_backup(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.watch.wait(days=YEAR)
    fail(office, monkeypatch)
    assert "控えを作れていません" in words(office)
    office.watch.wait(days=-YEAR, minutes=60)
    registered(office, "00010001")
    backup_rounds.go(office.clerk)
    assert words(office) == f"控え {office.watch() + timedelta(hours=9):%H:%M}"


def test_a_backup_of_next_year_hides_no_failure_of_today(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.watch.wait(days=YEAR)
    registered(office, "00010001")
    backups.automatic(office.clerk)
    office.watch.wait(days=-YEAR, minutes=60)
    fail(office, monkeypatch)
    assert "控えを作れていません" in words(office)


def test_a_drill_of_next_year_is_none(office: Office) -> None:
    office.watch.wait(days=YEAR)
    backups.create(office.manager)
    assert backup_checks.drill(office.manager).ok
    office.watch.wait(days=-YEAR, minutes=60)
    assert backup_state.state(office.manager).sentence == "復元の練習（月1回）の時期です"
    assert backup_checks.drill(office.manager).ok
    assert "練習" not in backup_state.state(office.manager).sentence
