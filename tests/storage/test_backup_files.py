"""A backup is one file; whatever is changed in it is seen before anything is opened."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.storage import backup_files, backup_making, backup_manifest
from app.storage.backup_container import HEAD, MAGIC, sha256_of
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, RecordsOutOfReach

KEY = bytes(range(32))
AT = datetime(2026, 4, 20, 2, 0, tzinfo=UTC)
MANIFEST = Manifest(
    made_at=AT,
    cause="asked",
    practice=False,
    encrypted=True,
    engine="sqlite",
    schema_revision="0007",
    program="0.1.0",
    history_number=3,
    history_hash="ab" * 32,
    rows={"members": 2, "history": 3},
    series={"letters": 7},
    erasure_id=0,
    key_id="0123456789abcdef",
)
RING, RECORDS = '{"format": "slots"}', bytes(range(256)) * 20


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Write one."""
    records = tmp_path / "records"
    records.write_bytes(RECORDS)
    path = tmp_path / "sukusuku-20260420-110000.skb"
    backup_making.write(path, MANIFEST, RING, records, KEY)
    return path


def test_what_was_written_is_read(backup: Path, tmp_path: Path) -> None:
    assert backup_files.read(backup) == backup_files.prove(backup, KEY) == MANIFEST
    assert backup_files.glance(backup) == MANIFEST
    assert backup_files.ring_text(backup) == RING
    place = tmp_path / "new"
    place.mkdir()
    assert backup_files.unpack(backup, place) == MANIFEST
    assert (place / "records.db").read_bytes() == RECORDS
    assert (place / "keys.json").read_text() == RING
    assert MANIFEST.rows_total == 5


def test_every_byte_is_under_the_hash(backup: Path, tmp_path: Path) -> None:
    whole, chance = backup.read_bytes(), random.Random(7)
    places = [*range(HEAD.size + 40), *range(len(whole) - 70, len(whole))]
    places += [chance.randrange(len(whole)) for _ in range(100)]
    for at in places:
        bent = bytearray(whole)
        bent[at] ^= 1 << chance.randrange(8)
        backup.write_bytes(bent)
        with pytest.raises(BackupDamaged):
            backup_files.read(backup)
        with pytest.raises(BackupDamaged):
            backup_files.unpack(backup, tmp_path)
    assert not (tmp_path / "records.db").exists()


@pytest.mark.parametrize("size", [0, 5, HEAD.size, 200, -1, -64])
def test_a_cut_backup_is_refused(backup: Path, size: int) -> None:
    whole = backup.read_bytes()
    backup.write_bytes(whole[:size] if size >= 0 else whole[: len(whole) + size])
    with pytest.raises(BackupDamaged, match="壊れているか"):
        backup_files.read(backup)


def test_something_added_is_refused(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes() + b"x")
    with pytest.raises(BackupDamaged):
        backup_files.read(backup)


def test_who_does_not_hold_the_key_writes_none(backup: Path) -> None:
    assert backup_files.read(backup)
    with pytest.raises(BackupDamaged):
        backup_files.prove(backup, bytes(32))


@pytest.mark.parametrize("words", [b"[]", b"{}", b"\xff", b'{"made_at": 7}', b"[" * 10_000])
def test_a_manifest_of_other_words_is_no_manifest(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: bytes
) -> None:
    monkeypatch.setattr(backup_manifest, "spell", lambda _manifest: words)
    backup.unlink()
    backup_making.write(backup, MANIFEST, RING, tmp_path / "records", KEY)
    with pytest.raises(BackupDamaged):
        backup_files.read(backup)
    assert backup_files.glance(backup) is None


def test_a_newer_release_is_named(backup: Path) -> None:
    whole = bytearray(backup.read_bytes())
    whole[len(MAGIC) : len(MAGIC) + 4] = (2).to_bytes(4, "big")
    backup.write_bytes(whole)
    with pytest.raises(BackupDamaged, match="新しい版"):
        backup_files.read(backup)


def test_a_missing_one_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(RecordsOutOfReach):
        backup_files.read(tmp_path / "gone.skb")
    assert backup_files.glance(tmp_path / "gone.skb") is None
    assert backup_files.listed(tmp_path / "nowhere") == []


def test_the_newest_name_comes_first_and_drafts_are_not_listed(tmp_path: Path) -> None:
    for name in ("a-1.skb", "a-1_002.skb", "a-2.skb", ".a-3.skb", "a-4.part"):
        (tmp_path / name).touch()
    names = [path.name for path in backup_files.listed(tmp_path)]
    assert names == ["a-2.skb", "a-1_002.skb", "a-1.skb"]


def test_names_of_one_second_follow_each_other(tmp_path: Path) -> None:
    first = backup_making.free_name(tmp_path, AT, practice=False)
    first.touch()
    second = backup_making.free_name(tmp_path, AT, practice=False)
    assert (first.name, second.name) == (
        "sukusuku-20260420-110000.skb",
        "sukusuku-20260420-110000_002.skb",
    )
    assert backup_making.free_name(tmp_path, AT, practice=True).name.startswith("sukusuku-practice")
    assert sorted([second, first]) == [first, second]


def test_the_hash_names_the_file(backup: Path) -> None:
    assert len(sha256_of(backup)) == 64
