"""`backup restore` over lost records asks for today's password beside the one of the backup."""

import shutil
from pathlib import Path

import pytest

from app.office import key_changes, passwords
from tests.cli.conftest import Command
from tests.office import restore_work, seats
from tests.office.seats import TYPED

NEW = "あたらしい合言葉ですよね"


def test_both_passwords_are_named_and_taken(
    made_once: Path, tmp_path: Path, sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = seats.open_office(Path(shutil.copytree(made_once, tmp_path / "data")))
    path = restore_work.backup(office)
    key_changes.renew(office.system)
    passwords.change_own(office.manager, TYPED, NEW)
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    words = ("--data", office.folder, "--staff", seats.MANAGER, "backup", "restore", path, "--yes")
    monkeypatch.setenv("SUKUSUKU_PASSWORD", NEW)
    said = sukusuku(*words)
    assert said.status == 1
    assert "SUKUSUKU_BACKUP_PASSWORD に控えを作った時のもの" in said.err
    monkeypatch.setenv("SUKUSUKU_BACKUP_PASSWORD", TYPED)
    said = sukusuku(*words)
    assert said.status == 0, said.err
    found = sukusuku("--data", office.folder, "--staff", seats.MANAGER, "members", "find", "")
    assert found.status == 0, found.err
