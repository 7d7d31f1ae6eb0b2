"""Keep the wrong guesses of a data folder in `tries.json` beside the records."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.rules.tries import Guess
from app.storage import file_locks, whole_files
from app.storage.errors import RecordsOutOfReach
from app.storage.tries import Book

FILE_NAME: Final = "tries.json"
LOCK_NAME: Final = "tries.lock"
_OPEN: Final = "open"
_YEARS: Final = range(2000, 2200)
_UNWRITTEN: Final = (
    "入力の回数を記録できないため、開けません。記録は変わっていません。"
    "空き容量と、データフォルダに書き込めるかどうかを確かめてください。"
)
_HELD: Final = (
    f"入力の回数の控え（{FILE_NAME}）を、ほかのプログラムが開いているか、"
    "読み書きが許されていないため、開けません。記録は変わっていません。"
    "少し待ってから、もう一度お試しください。"
)


@dataclass(frozen=True)
class FileTries:
    """Keep the guesses of one data folder, over all its processes."""

    folder: Path

    @contextmanager
    def held(self) -> Iterator[Book]:
        """Lend the book to one process at a time; what stands in it at the end is kept.

        Raises:
            RecordsOutOfReach: the folder cannot be written.
        """
        with file_locks.held(self.folder / LOCK_NAME):
            before = _read(self.folder / FILE_NAME)
            book = Book(before)
            yield book
            if book.guesses != before:
                self._keep(book.guesses)

    def _keep(self, guesses: tuple[Guess, ...]) -> None:
        path = self.folder / FILE_NAME
        try:
            if guesses:
                whole_files.put(path, json.dumps([_spelt(one) for one in guesses]))
            else:
                whole_files.remove(path)
        except OSError as error:
            held = isinstance(error, PermissionError)
            raise RecordsOutOfReach(_HELD if held else _UNWRITTEN) from error


def _spelt(guess: Guess) -> list[str]:
    return [guess.at.isoformat(), guess.login, *([_OPEN] if guess.is_open else [])]


def _read(path: Path) -> tuple[Guess, ...]:
    # Who can damage this file can take it away as well: it keeps nobody out for good. What can
    # still be read in it counts, and the next guess writes it anew.
    try:
        kept = json.loads(whole_files.read(path))
    except PermissionError as error:
        raise RecordsOutOfReach(_HELD) from error
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(_guesses(kept)) if isinstance(kept, list) else ()


def _guesses(kept: list[object]) -> Iterator[Guess]:
    for row in kept:
        match row:
            case [str(at), str(login), *marks]:
                with suppress(ValueError):
                    yield Guess(_moment(at), login, is_open=_OPEN in marks)


def _moment(spelt: str) -> datetime:
    """Read a moment; no figure in it may make the reckoning with it fail."""
    at = datetime.fromisoformat(spelt)
    if at.year not in _YEARS:
        raise ValueError(spelt)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
