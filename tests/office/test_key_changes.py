"""Key and encryption change on record, a backup first; what depends on the key goes on."""

import shutil
from pathlib import Path

import pytest

from app.office import backups, history, key_changes, reused_codes, staff, turnings
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.storage import tombstones
from app.storage.engine import is_plain
from app.storage.store import RECORDS
from tests import quick
from tests.office import seats
from tests.office.seats import Office


@pytest.fixture(scope="session")
def plain_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make plain records that tests copy."""
    made = tmp_path_factory, "plain office"
    return quick.made_once(*made, lambda folder: seats.begin(folder, encrypted=False))


def causes(office: Office) -> list[str]:
    return [row.cause for row in backups.rows(office.manager)]


def test_a_backup_is_made_before_the_key_changes_and_after(office: Office) -> None:
    key_changes.renew(office.system)
    assert causes(office) == [Cause.after_rekey, Cause.rekey]
    titles = [row.title for row in history.rows(office.manager)[:2]]
    assert titles == [key_changes.DONE, key_changes.BEGUN]


def test_without_a_backup_the_key_stays(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Refused("控えを作れません。")

    monkeypatch.setattr(backups, "before", full)
    before, rows = office.manager.store.data_key, len(history.rows(office.manager))
    clerk = office.clerk.actor.id
    for act in (
        lambda: key_changes.renew(office.system),
        lambda: key_changes.decrypt(office.system),
        lambda: staff.leave(office.system, clerk, office.manager.today),
    ):
        with pytest.raises(OfficeError, match="控えを作れません"):
            act()
    assert office.manager.store.data_key == before
    assert len(history.rows(office.manager)) == rows
    assert all(one.active for one in staff.listed(office.manager))


def test_the_key_of_the_erasure_list_stays_the_same(office: Office) -> None:
    def list_key() -> bytes:
        with office.manager.look() as unit:
            return tombstones.list_key_of(unit.session, office.manager.store.data_key)

    first = list_key()
    assert first == tombstones.list_key(office.manager.store.data_key)
    for _ in range(2):
        key_changes.renew(office.system)
        assert list_key() == first
    assert first != tombstones.list_key(office.manager.store.data_key)
    with office.manager.look() as unit:
        kept = unit.settings.read("keys/erasure_list")
        assert first.hex() not in str(kept)
        assert reused_codes.asker(office.manager, unit)("00010001") is None


def test_encryption_is_turned_off_and_on_on_record(office: Office) -> None:
    with pytest.raises(Refused, match="もう暗号化されています"):
        key_changes.encrypt(office.system)
    key_changes.decrypt(office.system)
    assert not office.manager.store.encrypted
    assert is_plain(office.folder / RECORDS)
    with pytest.raises(Refused, match="暗号化されていません"):
        key_changes.decrypt(office.system)
    key_changes.encrypt(office.system)
    titles = [row.title for row in history.rows(office.manager)[:4]]
    assert titles == [
        *(turnings.TURNED[True], turnings.TURNING[True]),
        *(turnings.TURNED[False], turnings.TURNING[False]),
    ]
    assert history.verify(office.manager).verdict.ok
    seats.sit(office.folder, office.watch).close()
    assert not is_plain(office.folder / RECORDS)


def test_plain_records_are_encrypted_and_lose_their_leavers(
    plain_once: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(plain_once, tmp_path / "p"))
    office = seats.open_office(folder)
    staff.leave(office.system, office.clerk.actor.id, office.manager.today)
    key_changes.encrypt(office.system)
    office.manager.close()
    assert not is_plain(folder / RECORDS)
    seats.sit(folder, office.watch).close()
    with pytest.raises(OfficeError):
        seats.sit(folder, office.watch, seats.CLERK)
