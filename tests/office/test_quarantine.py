"""Where the records do not open the newest good backup is offered, and nothing is touched."""

from pathlib import Path

import pytest

from app.office import quarantine
from app.rules.errors import OfficeError, Refused
from app.storage.errors import KeyMismatch, NotOurRecords, RecordsDamaged, WrongKey
from tests.office import restore_work, seats
from tests.office.seats import Office


def test_the_newest_whole_one_is_offered(office: Office) -> None:
    first = restore_work.backup(office)
    second = restore_work.backup(office)
    third = restore_work.backup(office)
    content = bytearray(third.read_bytes())
    content[-2_000] ^= 1
    third.write_bytes(content)
    found = quarantine.offers(office.folder)
    assert [one.path for one in found] == [third, second, first]
    newest = quarantine.newest_good(found)
    assert newest is not None
    assert newest.path == second
    assert newest.words.startswith("2026年4月20日11時10分　手動　")


def test_what_is_no_backup_is_passed_over(office: Office, tmp_path: Path) -> None:
    (tmp_path / "other.skb").write_bytes(b"nothing of ours")
    assert quarantine.offers(office.folder, tmp_path, tmp_path / "away") == []
    assert quarantine.newest_good([]) is None


@pytest.mark.parametrize("name", ["records.db", "keys.json"])
def test_a_missing_part_is_named_and_another_folder_is_not_ours(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.manager.close()
    assert quarantine.lost_part(office.folder) is None
    (office.folder / name).unlink()
    lost = quarantine.lost_part(office.folder)
    assert lost is not None
    assert "がありません" in lost.sentence
    assert quarantine.is_healable(lost)
    assert quarantine.lost_part(tmp_path / "none") is None


@pytest.mark.parametrize(
    ("error", "heals"),
    [
        (RecordsDamaged("x"), True),
        (NotOurRecords("x"), True),
        (KeyMismatch("x"), True),
        (WrongKey("x"), False),
        (Refused("x"), False),
    ],
)
def test_a_wrong_password_calls_for_no_backup(error: OfficeError, *, heals: bool) -> None:
    assert quarantine.is_healable(error) is heals


def test_a_damaged_file_is_refused_with_a_sentence_and_stays_as_it_is(office: Office) -> None:
    office.manager.close()
    broken = b"broken" * 1_000
    (office.folder / "records.db").write_bytes(broken)
    with pytest.raises(OfficeError) as caught:
        seats.sit(office.folder, office.watch)
    assert quarantine.is_healable(caught.value)
    assert (office.folder / "records.db").read_bytes() == broken
