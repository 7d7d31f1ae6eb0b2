"""Wrong guesses over processes: one book at a time, and the lock goes with its process."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.rules.tries import Guess
from app.storage import file_locks
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
