"""The key file: whole or not at all, and no nonsense in it opens, hangs or crashes anything."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import Type

from app.storage import key_file
from app.storage.errors import (
    AlteredRecords,
    NewerRecords,
    NotOurRecords,
    RecordsOutOfReach,
    WrongKey,
)
from app.storage.key_file import FILE_NAME, KeyRing
from app.storage.keys import KdfCost, Slot, SlotKind, make_slot
from tests.storage.first_slots import first_format

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
DATA_KEY = bytes(range(32))
PASSWORD = "kakuu-kakuu"


def slot(login: str, secret: str = PASSWORD) -> Slot:
    kind: SlotKind = "password" if login else "recovery"
    return make_slot(kind, login, secret, DATA_KEY, cost=CHEAP, randomness=os.urandom)


RING = KeyRing((slot("kakuu"), slot("", "ABCD"))).attested(DATA_KEY)


def written(folder: Path) -> dict[str, Any]:
    key_file.write(folder, RING)
    body: dict[str, Any] = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    return body


def put(folder: Path, content: str) -> None:
    (folder / FILE_NAME).write_text(content, encoding="utf-8")


def test_a_ring_comes_back(tmp_path: Path) -> None:
    key_file.write(tmp_path, RING)
    assert key_file.read(tmp_path) == RING
    assert key_file.logins(RING) == ["kakuu"]
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_the_file_holds_nothing_that_opens(tmp_path: Path) -> None:
    key_file.write(tmp_path, RING)
    content = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    for secret in ("kakuu-kakuu", "ABCD", DATA_KEY.hex()):
        assert secret not in content


def test_a_slot_takes_the_place_of_the_same_person_only() -> None:
    newer = slot("kakuu", "new-password")
    ring = RING.with_slot(newer).with_slot(slot("shiken")).attested(DATA_KEY)
    assert key_file.logins(ring) == ["kakuu", "shiken"]
    assert ring.of("kakuu") == newer
    assert ring.open_recovery("ABCD") == DATA_KEY


@pytest.mark.parametrize("login", ["kakuu", "dareka", ""])
def test_nobody_is_told_which_of_both_is_wrong(login: str, monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[object] = []

    def derive(*given: object) -> bytes:
        worked.append(given[2:])
        return bytes(32)

    monkeypatch.setattr("app.storage.keys.hash_secret_raw", derive)
    with pytest.raises(WrongKey, match="ログイン名かパスワードが違います"):
        RING.open_password(login, "wrong-wrong")
    assert worked == [(1, 64, 1, 32, Type.ID)]  # the same work for a login that is not there


def test_a_ring_that_was_changed_by_somebody_without_the_key_opens_nothing(tmp_path: Path) -> None:
    whole = written(tmp_path)
    added = [*whole["slots"], {**whole["slots"][0], "login": "dareka"}]
    for changed in (
        {"practice": True},
        {"encrypted": False},
        {"turning": False},
        {"slots": added},
        {"slots": [*reversed(whole["slots"])]},
        {"key_id": "0" * 16},
        {"mac": ""},
        {"mac": "0" * 64},
        {"mac": "", "key_id": ""},
        {"format": "sukusuku-keys-1", "mac": "", "key_id": ""},
    ):
        put(tmp_path, json.dumps({**whole, **changed}))
        ring = key_file.read(tmp_path)
        with pytest.raises(AlteredRecords, match="書き換えられている"):
            ring.open_password("kakuu", PASSWORD)
        with pytest.raises(AlteredRecords):
            ring.open_recovery("ABCD")
    put(tmp_path, json.dumps(whole))
    assert key_file.read(tmp_path).open_password("kakuu", PASSWORD) == DATA_KEY


def test_a_renamed_login_opens_nothing(tmp_path: Path) -> None:
    whole = written(tmp_path)
    renamed = [{**whole["slots"][0], "login": "kanri"}, *whole["slots"][1:]]
    put(tmp_path, json.dumps({**whole, "slots": renamed}))
    with pytest.raises(WrongKey):
        key_file.read(tmp_path).open_password("kanri", PASSWORD)


def test_a_ring_of_the_first_format_opens_by_its_own_slots_only(tmp_path: Path) -> None:
    first = KeyRing((first_format("kakuu-kakuu"),))
    key_file.write(tmp_path, first)
    assert json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["format"] == "sukusuku-keys-1"
    assert key_file.read(tmp_path).open_password("kakuu", "kakuu-kakuu") == DATA_KEY
    slipped_in = KeyRing((*first.slots, slot("dareka")))
    key_file.write(tmp_path, slipped_in)
    with pytest.raises(AlteredRecords):
        key_file.read(tmp_path).open_password("dareka", PASSWORD)


def test_a_ring_of_both_formats_is_held_together_as_well() -> None:
    mixed = KeyRing((first_format("kakuu-kakuu"), slot("shiken"))).attested(DATA_KEY)
    assert key_file.parse(key_file.spell(mixed)).open_password("kakuu", "kakuu-kakuu") == DATA_KEY
    assert [one.login for one in mixed.old] == ["kakuu"]
    with pytest.raises(AlteredRecords):
        replace(mixed, slots=mixed.slots[:1]).open_password("kakuu", "kakuu-kakuu")


def test_the_data_key_changes_without_anybodys_password() -> None:
    after = bytes(32)
    ring = RING.with_slot(slot("saru")).attested(DATA_KEY)
    both = ring.sealed_anew(after, os.urandom, {"saru"}).attested(DATA_KEY, after)
    assert both.pending
    assert both.keys_by_password("kakuu", PASSWORD).next_key == after
    assert both.keys_by_password("saru", PASSWORD).next_key is None
    assert both.calmed().attested(DATA_KEY) == ring
    turned = both.turned().attested(after)
    assert key_file.logins(turned) == ["kakuu"]
    assert turned.open_password("kakuu", PASSWORD) == turned.open_recovery("ABCD") == after
    with pytest.raises(WrongKey):
        turned.open_password("saru", PASSWORD)
    assert not turned.pending


def test_without_a_sheet_none_opens() -> None:
    with pytest.raises(WrongKey, match="復旧用シートがありません"):
        KeyRing((slot("kakuu"),)).open_recovery("ABCD")


def test_a_write_that_breaks_off_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_file.write(tmp_path, RING)

    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RecordsOutOfReach, match="元のままです"):
        key_file.write(tmp_path, RING.with_slot(slot("shiken")))
    monkeypatch.undo()
    assert key_file.read(tmp_path) == RING
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_only_its_owner_reads_the_file_and_no_link_is_followed(tmp_path: Path) -> None:
    folder, other = tmp_path / "d", tmp_path / "other"
    folder.mkdir()
    other.write_text("other", encoding="utf-8")
    (folder / f"{FILE_NAME}.new").symlink_to(other)
    key_file.write(folder, RING)
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert other.read_text("utf-8") == "other"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '"sukusuku-keys-1"',
        "{}",
        '{"format": 1}',
        '{"format": "other-keys-1"}',
        '{"format": "sukusuku-keys-"}',
        '{"format": "sukusuku-keys-0"}',
        '{"format": "sukusuku-keys-1"}',
        '{"format": "sukusuku-keys-1", "encrypted": true, "practice": false, "slots": []}',
        '{"format": "sukusuku-keys-1", "encrypted": true, "practice": false, "slots": 3}',
        '{"format": "sukusuku-keys-1", "encrypted": true, "practice": false, "slots": ["a"]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, content: str) -> None:
    put(tmp_path, content)
    with pytest.raises(NotOurRecords, match=r"鍵のファイル（keys\.json）を読めません"):
        key_file.read(tmp_path)


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("kind", "other"),
        ("kind", None),
        ("salt", "00"),
        ("salt", "zz"),
        ("salt", 7),
        ("wrapped", ""),
        ("wrapped", "00" * 41),
        ("argon2id", [64, 1]),
        ("argon2id", [7, 1, 1]),
        ("argon2id", [2**31, 1, 1]),
        ("argon2id", [64, 0, 1]),
        ("argon2id", [64, 10**9, 1]),
        ("argon2id", [64, 1, 0]),
        ("argon2id", [64, 1, 10**6]),
        ("argon2id", "abc"),
        ("argon2id", [float("inf"), 1, 1]),
        ("argon2id", [64, float("nan"), 1]),
        ("argon2id", None),
        ("public", ""),
        ("public", "00"),
        ("sealed", "00" * 71),
        ("sealed_next", "00"),
    ],
)
def test_a_damaged_slot_is_told(tmp_path: Path, name: str, damage: object) -> None:
    body = written(tmp_path)
    body["slots"][0][name] = damage
    put(tmp_path, json.dumps(body))
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)


@pytest.mark.parametrize("name", ["encrypted", "practice", "slots"])
def test_a_missing_or_odd_entry_is_told(tmp_path: Path, name: str) -> None:
    body = written(tmp_path)
    put(tmp_path, json.dumps({**body, name: "yes"}))
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)
    del body[name]
    put(tmp_path, json.dumps(body))
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)


@pytest.mark.parametrize("name", ["mac", "next_mac", "key_id"])
def test_a_hash_that_no_program_writes_is_told(tmp_path: Path, name: str) -> None:
    put(tmp_path, json.dumps({**written(tmp_path), name: "\ud800"}))
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(bytes(range(256)))
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(NotOurRecords):
        key_file.read(tmp_path)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    put(tmp_path, json.dumps({**written(tmp_path), "format": "sukusuku-keys-3"}))
    with pytest.raises(NewerRecords, match="新しい版のすくすく窓口で作られています"):
        key_file.read(tmp_path)
