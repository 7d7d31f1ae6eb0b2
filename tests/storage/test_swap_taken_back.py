"""Where a file cannot be moved, the old records go on; a note nobody can read loses nothing."""

from pathlib import Path

import pytest

from app.storage import record_swap, store, swap_note, whole_files
from app.storage.errors import NotOurRecords, RecordsBusy, RecordsOutOfReach
from app.storage.swap_note import Note
from tests.storage.swapped import ASIDE, NEW, OLD, build, contents, fill


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out old records with new ones beside them."""
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    made = fill(tmp_path)
    build(made)
    return made


def hold(patched: pytest.MonkeyPatch, names: set[str], *, back: bool = True) -> None:
    """Hold files as Windows does for a program that reads them; `back` lets moves be undone."""
    real = Path.replace

    def held(path: Path, to: Path) -> Path:
        forth = to.parent.name != record_swap.FRESH and path.parent.name != "a"
        if path.name in names and (forth or not back):
            raise PermissionError(13, "in use by another program")
        return real(path, to)

    patched.setattr(Path, "replace", held)


@pytest.mark.parametrize("name", [*OLD])
def test_a_file_in_use_leaves_the_old_records_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with monkeypatch.context() as patched:
        hold(patched, {name})
        with pytest.raises(RecordsOutOfReach, match="いまの記録のままで"):
            record_swap.swap(folder, ASIDE)
    assert not record_swap.is_waiting(folder)
    assert contents(folder / record_swap.FRESH) == NEW
    record_swap.finish(folder)
    assert contents(folder) == OLD
    assert contents(folder / "damaged" / "a") == {}
    assert not (folder / record_swap.FRESH).exists()


def test_what_cannot_be_moved_back_either_waits_for_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        hold(patched, {"keys.json"})
        patched.setattr(record_swap, "_taken_back", lambda *_: record_swap._STUCK)
        with pytest.raises(RecordsOutOfReach, match="次に開いたときに最後まで行います"):
            record_swap.swap(folder, ASIDE)
    with pytest.raises(RecordsOutOfReach, match="開き直してください"):
        swap_note.refuse_waiting(folder / "records.db")
    record_swap.finish(folder)
    assert contents(folder) == NEW
    assert contents(folder / "damaged" / "a") == OLD


def test_nobody_else_swaps_meanwhile(folder: Path) -> None:
    with (
        record_swap.alone(folder),
        pytest.raises(RecordsBusy, match="復元をしているか"),
        record_swap.alone(folder),
    ):
        pass


def test_old_files_that_no_whole_backup_holds_are_kept(folder: Path) -> None:
    record_swap.swap(folder, Note(record_swap.REPLACED, "none.skb", "damaged/b"))
    assert contents(folder) == NEW
    assert contents(folder / "damaged" / "b") == OLD


def test_what_an_earlier_swap_left_goes_with_the_next_opening(folder: Path) -> None:
    left = folder / record_swap.REPLACED
    left.mkdir()
    (left / "records.db").write_bytes(b"held open when it was to go")
    record_swap.finish(folder)
    assert not left.exists()
    assert contents(folder) == OLD


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]", b"{}", b"null", b"\x00\xff", b'{"aside": 3}', b'{"aside": "../a"}']
)
def test_a_note_that_nobody_can_read_goes_aside_and_the_records_stand(
    folder: Path, note: bytes
) -> None:
    (folder / swap_note.NOTE).write_bytes(note)
    record_swap.finish(folder)
    assert contents(folder) == OLD
    assert contents(folder / record_swap.FRESH) == NEW
    assert (folder / record_swap.DAMAGED / swap_note.NOTE).read_bytes() == note


@pytest.mark.parametrize("moved", [("records.db",), ("records.db", "keys.json")])
def test_a_move_that_was_begun_is_ended_without_its_note(
    folder: Path, moved: tuple[str, ...]
) -> None:
    for name in moved:
        (folder / name).unlink()
    (folder / record_swap.FRESH / "records.db").rename(folder / "records.db")
    (folder / swap_note.NOTE).write_bytes(b"{")
    record_swap.finish(folder)
    assert {name: contents(folder)[name] for name in NEW} == NEW
    assert not record_swap.is_waiting(folder)


def test_a_file_of_somebody_else_that_is_called_so_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / swap_note.NOTE).write_bytes(b"{}")
    assert store.state_of(tmp_path) == "foreign"
    with pytest.raises(NotOurRecords):
        store.ring_of(tmp_path)
    assert not (tmp_path / record_swap.DAMAGED).exists()
    assert (tmp_path / swap_note.NOTE).read_bytes() == b"{}"
