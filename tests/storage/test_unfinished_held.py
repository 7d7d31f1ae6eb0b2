"""A change that was cut short waits while another program holds the records; that is told."""

import os
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage import key_file, store, unfinished
from app.storage.errors import RecordsDamaged, RecordsOutOfReach
from tests.storage import turned

NEXT = bytes(32)
HELD: Exception = sqlcipher3.dbapi2.OperationalError("unable to open database file")
TORN: Exception = sqlcipher3.dbapi2.DatabaseError("database disk image is malformed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make records whose change of the key was cut short."""
    turned.make(tmp_path / "data", encrypted=True)
    ring = key_file.read(tmp_path / "data")
    both = ring.sealed_anew(NEXT, os.urandom).attested(turned.KEY, NEXT)
    key_file.write(tmp_path / "data", both)
    return tmp_path / "data"


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (HELD, RecordsOutOfReach),
        (PermissionError(13, "in use"), RecordsOutOfReach),
        (TORN, RecordsDamaged),
    ],
)
def test_it_is_a_sentence_and_nothing_is_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception, told: type[OfficeError]
) -> None:
    def held(*_: object) -> bool:
        raise failure

    before = (folder / key_file.FILE_NAME).read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(unfinished, "fits", held)
        with pytest.raises(told, match="変えていません"):
            turned.sit(folder)
    assert (folder / key_file.FILE_NAME).read_bytes() == before
    turned.sit(folder).engine.dispose()
    assert not store.ring_of(folder).pending
