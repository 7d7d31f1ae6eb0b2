"""Wrong guesses over processes: one book at a time, and the lock goes with its process."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.rules.tries import Guess
from app.storage import file_locks, whole_files
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from app.storage.try_file import FILE_NAME, FileTries
from tests.sources import ROOT

AT = datetime(2026, 4, 20, 2, 0, tzinfo=UTC)
HOLDS = """
import sys
from pathlib import Path
from app.storage import file_locks
with file_locks.held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_what_is_assigned_is_kept_and_nothing_leaves_no_file(tmp_path: Path) -> None:
    place = FileTries(tmp_path)
    with place.held() as book:
        assert book.guesses == ()
        book.guesses = (Guess(AT, "kakuu"), Guess(AT))
    with place.held() as book:
        assert book.guesses == (Guess(AT, "kakuu"), Guess(AT))
        book.guesses = ()
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize(
    "content", ["", "{", "null", "7", '{"a": 1}', '["ab"]', "\x00", "[" * 100_000, "[[1, 2]]"]
)
def test_a_damaged_book_is_written_anew_by_the_next_guess(content: str, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    place = FileTries(tmp_path)
    for known in ((), (Guess(AT),)):
        with place.held() as book:
            assert book.guesses == known
            book.guesses = (*book.guesses, Guess(AT))


def test_what_can_be_read_in_a_damaged_book_counts_and_can_be_reckoned_with(
    tmp_path: Path,
) -> None:
    rows: list[object] = [
        ["2026-04-20T02:00:00+00:00", "kakuu"],
        ["2026-04-20T02:00:00", "without a zone"],
        ["0001-01-01T00:00:00+00:00", "first day"],
        ["9999-12-31T23:59:59+00:00", "last day"],
        ["yesterday", "no day"],
        ["2026-04-20T02:00:00+00:00"],
        None,
    ]
    (tmp_path / FILE_NAME).write_text(json.dumps(rows), encoding="utf-8")
    with FileTries(tmp_path).held() as book:
        assert book.guesses == (Guess(AT, "kakuu"), Guess(AT, "without a zone"))


@pytest.mark.parametrize("call", ["read_text", "replace"])
def test_a_book_that_another_program_keeps_open_is_no_full_disk_and_no_free_guess(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    place = FileTries(tmp_path)
    with place.held() as book:
        book.guesses = (Guess(AT),)
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    with monkeypatch.context() as held:
        held.setattr(Path, call, in_use)
        with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか"):
            add_guess(place)
    with place.held() as book:
        assert book.guesses == (Guess(AT),)


def add_guess(place: FileTries) -> None:
    with place.held() as book:
        book.guesses = (*book.guesses, Guess(AT))


def test_another_process_holds_the_book_until_it_ends_however_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "a.lock"
    words = [sys.executable, "-c", HOLDS, str(lock)]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, cwd=ROOT) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with monkeypatch.context() as hasty:
            hasty.setattr(file_locks, "PATIENCE_S", 0.05)
            with pytest.raises(RecordsBusy, match="もう一度お試しください"), file_locks.held(lock):
                pass
        other.kill()
        other.wait()
        with file_locks.held(lock):
            pass
    assert lock.stat().st_mode & 0o777 == 0o600


def test_where_no_lock_can_be_made_a_sentence_says_so(tmp_path: Path) -> None:
    with (
        pytest.raises(RecordsOutOfReach, match="書き込めない"),
        file_locks.held(tmp_path / "nowhere" / "a.lock"),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
