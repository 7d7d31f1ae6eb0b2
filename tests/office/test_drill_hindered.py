"""What hinders a drill on this PC is no fault of the backup, and is not booked as one."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from app.office import backup_checks, backup_page, backups
from app.rules.errors import OfficeError, Refused
from app.storage import chain, migrate
from app.storage.errors import BackupDamaged, RecordsBusy
from tests.office.seats import Office


@pytest.fixture
def backup(office: Office) -> Path:
    """Make a backup."""
    return backups.create(office.manager).path


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("database or disk is full", (Refused, "控えを開くための空きがありません")),
        ("database is locked", (RecordsBusy, "ほかの処理が記録を使っている")),
    ],
)
def test_a_disk_that_fills_up_or_a_lock_is_told(
    office: Office,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    told: tuple[type[OfficeError], str],
) -> None:
    assert backup.is_file()

    def refused(_engine: Engine) -> None:
        raise OperationalError("x", {}, sqlcipher3.dbapi2.OperationalError(said))

    with monkeypatch.context() as patched:
        patched.setattr(migrate, "prove", refused)
        with pytest.raises(told[0], match=told[1]):
            backup_checks.drill(office.manager)
    assert backup_page.trials(office.manager) == []


def test_a_log_that_is_torn_is_booked(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(*_: object) -> None:
        raise BackupDamaged(f"控え「{backup.name}」の操作記録に、抜けがあります。")

    monkeypatch.setattr(chain, "verify", torn)
    assert not backup_checks.drill(office.manager).ok
    (trial,) = backup_page.trials(office.manager)
    assert (trial.kind, trial.ok) == ("drill", False)
