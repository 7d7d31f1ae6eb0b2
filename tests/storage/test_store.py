"""A data folder: made whole, opened by its people, and nothing foreign taken for it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import file_store, key_file, migrate, recovery_key, store
from app.storage.errors import (
    AlteredRecords,
    NewerRecords,
    NotOurRecords,
    RecordsDamaged,
    WrongKey,
)
from app.storage.key_file import FILE_NAME, KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, SlotKind, make_slot
from app.storage.store import RECORDS, Store

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
DATA_KEY = bytes(range(KEY_BYTES))
GROUPS = recovery_key.spell(bytes(range(recovery_key.KEY_BYTES)))
PASSWORD = "kakuu-no-aikotoba"


def ring(*, encrypted: bool = True, practice: bool = False) -> KeyRing:
    secret = recovery_key.secret_of(GROUPS)
    wanted: tuple[tuple[SlotKind, str, str], ...] = (
        ("password", "kakuu", PASSWORD),
        ("recovery", "", secret),
    )
    slots = tuple(make_slot(*one, DATA_KEY, cost=CHEAP, randomness=os.urandom) for one in wanted)
    return KeyRing(slots, encrypted=encrypted, practice=practice)


@pytest.fixture(params=[True, False], ids=["encrypted", "plain"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Give a data folder that was made and closed."""
    folder = tmp_path / "made" / "SukusukuMadoguchi"
    store.make(folder, ring(encrypted=request.param), DATA_KEY).engine.dispose()
    yield folder
    shutil.rmtree(tmp_path / "made")


def opened(folder: Path) -> Store:
    return store.open_by_password(folder, "kakuu", PASSWORD)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_folder_that_is_made_holds_records_and_keys(made: Path) -> None:
    assert sorted(content(made)) == [FILE_NAME, RECORDS]
    assert store.state_of(made) == "ready"
    assert store.logins(made) == ["kakuu"]


def test_it_opens_by_password_and_by_the_sheet(made: Path) -> None:
    for again in (opened(made), store.open_by_recovery(made, recovery_key.secret_of(GROUPS))):
        assert again.data_key == DATA_KEY
        assert again.folder == made
        assert again.practice is False
        migrate.prove(again.engine)
        again.engine.dispose()


def test_records_to_practise_on_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    store.make(folder, ring(practice=True), DATA_KEY).engine.dispose()
    again = opened(folder)
    assert (again.practice, again.encrypted) == (True, True)
    again.engine.dispose()


def test_the_data_key_is_not_shown(made: Path) -> None:
    again = opened(made)
    assert DATA_KEY.hex() not in repr(again)
    assert repr(DATA_KEY) not in repr(again)
    again.engine.dispose()


def test_a_wrong_password_and_an_unknown_login_read_alike(made: Path) -> None:
    sentences = []
    for login, password in (("kakuu", "wrong"), ("dareka", PASSWORD)):
        with pytest.raises(WrongKey) as caught:
            store.open_by_password(made, login, password)
        sentences.append(caught.value.sentence)
    assert sentences[0] == sentences[1]
    with pytest.raises(WrongKey):
        store.open_by_recovery(made, "0" * 32)


def test_one_more_password_opens_the_same_records(made: Path) -> None:
    first = opened(made)
    store.add_slot(first, "shiken", "shiken-no-aikotoba", os.urandom)
    first.engine.dispose()
    assert store.logins(made) == ["kakuu", "shiken"]
    again = store.open_by_password(made, "shiken", "shiken-no-aikotoba")
    assert again.data_key == DATA_KEY
    assert again.ring.of("shiken").cost == CHEAP
    again.engine.dispose()
    opened(made).engine.dispose()


def test_a_free_folder_is_absent(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert store.state_of(tmp_path / "empty") == "absent"
    assert store.state_of(tmp_path / "nowhere" / "at all") == "absent"


def test_a_folder_of_something_else_is_foreign(tmp_path: Path) -> None:
    (tmp_path / "家計簿.xlsx").write_bytes(b"PK")
    assert store.state_of(tmp_path) == "foreign"
    assert store.state_of(tmp_path / "家計簿.xlsx") == "foreign"
    with pytest.raises(NotOurRecords, match="すくすく窓口の記録がありません"):
        opened(tmp_path)
    with pytest.raises(NotOurRecords, match="すくすく窓口の記録がありません"):
        opened(tmp_path / "absent")
    assert content(tmp_path) == {"家計簿.xlsx": b"PK"}


@pytest.mark.parametrize(
    ("missing", "what"), [(RECORDS, "記録のファイル"), (FILE_NAME, "鍵のファイル")]
)
def test_a_missing_file_is_named_and_none_is_made_for_it(
    made: Path, missing: str, what: str
) -> None:
    (made / missing).unlink()
    before = content(made)
    assert store.state_of(made) == "foreign"
    with pytest.raises(NotOurRecords, match=f"{what}（{missing}）がありません"):
        opened(made)
    assert content(made) == before


@pytest.mark.parametrize("size", [0, 1, 100])
def test_records_that_were_cut_off_are_not_begun_anew(made: Path, size: int) -> None:
    (made / RECORDS).write_bytes((made / RECORDS).read_bytes()[:size])
    before = content(made)
    with pytest.raises(RecordsDamaged, match="空か、途中で切れています。何も変えていません"):
        opened(made)
    assert content(made) == before


def test_records_without_tables_are_not_begun_anew(made: Path) -> None:
    encrypted = key_file.read(made).encrypted
    (made / RECORDS).unlink()
    empty = file_store.join(made, key_file.read(made), DATA_KEY)
    with empty.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    empty.engine.dispose()
    assert (made / RECORDS).read_bytes()[:6] != b"SQLite" or not encrypted
    with pytest.raises(RecordsDamaged):
        opened(made)


def test_a_half_of_the_records_is_told(made: Path) -> None:
    whole = (made / RECORDS).read_bytes()
    (made / RECORDS).write_bytes(whole[: len(whole) // 2])
    with pytest.raises((RecordsDamaged, AlteredRecords, WrongKey)):
        opened(made)
    assert (made / RECORDS).read_bytes()[:4096] == whole[:4096]


def test_other_keys_do_not_open_the_records(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    store.make(other, ring(), bytes(KEY_BYTES)).engine.dispose()
    shutil.copy(other / RECORDS, made / RECORDS)
    with pytest.raises((WrongKey, NotOurRecords)):
        opened(made)


def test_newer_and_altered_records_are_refused(made: Path) -> None:
    for statement, error in (
        ("DROP TRIGGER guard_members_insert", AlteredRecords),
        ("UPDATE alembic_version SET version_num = '9999'", NewerRecords),
    ):
        engine = file_store.join(made, key_file.read(made), DATA_KEY).engine
        raw = engine.raw_connection()
        raw.cursor().execute("PRAGMA query_only = OFF")
        raw.cursor().execute(statement)
        raw.close()
        engine.dispose()
        with pytest.raises(error):
            opened(made)


AWKWARD = (
    "q?x",
    "a%20b",
    "a b",
    "#1",
    "試験　記録",
    "it's",
    'say "yes"',
    "?mode=memory",
    "%",
    "a&b=c",
)


@pytest.mark.parametrize("name", AWKWARD)
def test_a_folder_may_have_any_name(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    for neighbour in ("a b", "q"):
        (tmp_path / "other" / neighbour).mkdir(parents=True)
    store.make(folder, ring(), DATA_KEY).engine.dispose()
    assert sorted(content(folder)) == [FILE_NAME, RECORDS]
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([name, "other"])
    opened(folder).engine.dispose()


def test_the_folder_and_its_files_are_their_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = store.make(tmp_path / "d", ring(), DATA_KEY)
        rights = {one.name: one.stat().st_mode & 0o777 for one in (tmp_path / "d").iterdir()}
    finally:
        os.umask(before)
        made.engine.dispose()
    assert (tmp_path / "d").stat().st_mode & 0o777 == 0o700
    assert {FILE_NAME, RECORDS, f"{RECORDS}-wal"} <= set(rights)
    assert set(rights.values()) == {0o600}
