"""`backup restore` does what it asked for, or nothing."""

from pathlib import Path

import pytest

from app.cli import restore
from app.office.restoring import Outlook
from app.storage import key_file
from tests.cli.conftest import Command
from tests.office import restore_work, seats
from tests.office.seats import Office, open_office


@pytest.fixture
def office(data: Path) -> Office:
    """Give an office at whose records nobody sits while a command runs."""
    return open_office(data)


def test_what_was_asked_about_the_keys_puts_no_records_back(
    office: Office, sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    restore_work.registered(office, "00010001")
    office.manager.close()
    keys = office.folder / key_file.FILE_NAME
    whole = keys.read_bytes()
    keys.write_text("{", "utf-8")
    asked = restore._refuse_unasked

    def meanwhile(outlook: Outlook) -> None:
        assert outlook.loss.keys_alone
        keys.write_bytes(whole)
        asked(outlook)

    monkeypatch.setattr(restore, "_refuse_unasked", meanwhile)
    words = ("--data", office.folder, "--staff", seats.MANAGER)
    said = sukusuku(*words, "backup", "restore", path)
    assert said.status == 1
    assert "まだ何も戻していません" in said.err
    assert "00010001" in sukusuku(*words, "members", "find", "").out
