"""While a backup is put back nothing that is acknowledged is lost, whoever else is at work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import QueuePool

from app.office import key_changes, members, restore_keys, restoring
from app.rules.errors import OfficeError, Refused
from app.storage import record_swap, sole_use, whole_files
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, put_back, registered, target
from tests.office.seats import Office

OTHERS = "00077777"


@pytest.fixture
def backup(office: Office, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a backup, and let one more member be registered after it."""
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    monkeypatch.setattr(sole_use, "WAIT_S", 0.1)
    path = restore_work.backup(office)
    registered(office, "00010001")
    return path


def codes(office: Office) -> set[str]:
    desk = opened(office)
    try:
        return {members.draft(desk, key).member_code for key in members.find_ids(desk, "")}
    finally:
        desk.close()


def before(owner: object, name: str, act: Callable[[], object]) -> Callable[..., object]:
    """Return a call that does something else first."""
    real = getattr(owner, name)

    def first(*given: object, **named: object) -> object:
        act()
        return real(*given, **named)

    return first


def writes(office: Office) -> Callable[[], None]:
    """Let another screen register a member, and leave no connection behind."""

    def write() -> None:
        other = seats.sit(office.folder, office.watch)
        try:
            members.register(other, seats.member(OTHERS, email="", telephone=""))
        finally:
            other.close()

    return write


def held(_path: Path, _to: Path) -> None:
    raise PermissionError(13, "in use by another program")


def test_where_no_file_can_be_moved_the_same_window_goes_on_and_keeps_its_work(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(record_swap, "_move", held)
        with pytest.raises(RecordsOutOfReach, match="復元をやり直してください"):
            put_back(office, backup)
    registered(office, "00010002")
    office.manager.close()
    assert codes(office) == {"00010001", "00010002"}
    assert not (office.folder / record_swap.FRESH).exists()


def test_while_the_note_stands_nobody_writes_and_the_next_start_goes_on(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = opened(office)
    other.close()
    with monkeypatch.context() as patched:
        patched.setattr(record_swap, "_move", held)
        patched.setattr(record_swap, "_taken_back", lambda *_: record_swap._STUCK)
        with pytest.raises(RecordsOutOfReach, match="次に開いたときに最後まで行います"):
            put_back(office, backup)
    for desk in (office.clerk, other):
        with pytest.raises(RecordsOutOfReach, match="入れ替えが、途中です"):
            members.register(desk, seats.member("00010002"))
        desk.close()
    assert codes(office) == set()
    assert [one.name for one in office.folder.glob(".re*")] == []


def test_the_window_itself_holds_no_file_open_while_they_are_moved(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask() -> None:
        with pytest.raises(RecordsOutOfReach, match="いまの記録を閉じています"):
            members.find_ids(office.manager, "")
        pool = office.manager.store.engine.pool
        assert isinstance(pool, QueuePool)
        assert (pool.checkedin(), pool.checkedout()) == (0, 0)

    monkeypatch.setattr(record_swap, "_carry_out", before(record_swap, "_carry_out", ask))
    put_back(office, backup)
    ask()  # what stands there now are other records
    assert codes(office) == set()


@pytest.mark.usefixtures("backup")
def test_a_question_under_way_is_waited_for(office: Office) -> None:
    with (
        office.manager.look() as unit,
        pytest.raises(RecordsBusy, match="ほかの画面"),
        sole_use.at_rest(office.manager.store),
    ):
        assert unit.members.ids()
    assert members.find_ids(office.manager, "")


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (restoring, "build"),
        (restore_keys, "carry_over"),
        (sole_use, "close_up"),
        (sole_use, "at_rest"),
        (sole_use, "held"),
    ],
)
def test_what_another_screen_saves_meanwhile_is_not_lost(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch, owner: object, name: str
) -> None:
    key_changes.renew(office.manager)
    monkeypatch.setattr(owner, name, before(owner, name, writes(office)))
    with pytest.raises(Refused, match="ほかの人が記録を変えました"):
        restoring.restore(target(office), backup, PASSWORD)
    assert codes(office) == {"00010001", OTHERS}
    assert not (office.folder / record_swap.FRESH).exists()


def test_from_the_note_on_another_screen_is_refused(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    other = opened(office)
    other.close()

    def write() -> None:
        try:
            members.register(other, seats.member(OTHERS))
        except OfficeError as error:
            told.append(error.sentence)
        other.close()

    monkeypatch.setattr(record_swap, "_carry_out", before(record_swap, "_carry_out", write))
    put_back(office, backup)
    assert len(told) == 1
    assert "いまの操作は保存していません" in told[0]
    assert codes(office) == set()


def test_a_second_restore_is_refused_while_the_first_builds(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def again() -> None:
        desk = seats.sit(office.folder, office.watch)
        there = restoring.Target(office.folder, office.watch, seats.dice(6).randbytes, desk)
        with pytest.raises(RecordsBusy) as refusal:
            restoring.restore(there, backup, PASSWORD)
        told.append(refusal.value.sentence)
        desk.close()

    monkeypatch.setattr(restoring, "build", before(restoring, "build", again))
    put_back(office, backup)
    assert "復元をしているか" in told[0]
    assert codes(office) == set()


def test_what_was_scribbled_into_does_not_become_the_records(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scribble() -> None:
        path = office.folder / record_swap.FRESH / "records.db"
        content = bytearray(path.read_bytes())
        content[len(content) // 2 :] = b"x" * len(content[len(content) // 2 :])
        path.write_bytes(content)

    monkeypatch.setattr(restoring, "prove", before(restoring, "prove", scribble))
    with pytest.raises(OfficeError, match="何も戻していません"):
        put_back(office, backup)
    assert codes(office) == {"00010001"}
