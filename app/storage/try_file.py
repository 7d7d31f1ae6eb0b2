"""Keep the wrong guesses of a data folder in `tries.json` beside the records."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.rules.tries import Guess
from app.storage import file_locks, whole_files
from app.storage.errors import RecordsOutOfReach
from app.storage.tries import Book

FILE_NAME: Final = "tries.json"
LOCK_NAME: Final = "tries.lock"


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
                whole_files.put(
                    path, json.dumps([[one.at.isoformat(), one.login] for one in guesses])
                )
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise RecordsOutOfReach(
                "入力の回数を記録できないため、開けません。記録は変わっていません。"
                "空き容量と、データフォルダに書き込めるかどうかを確かめてください。"
            ) from error


def _read(path: Path) -> tuple[Guess, ...]:
    # Who can damage this file can take it away as well: it keeps nobody out for good.
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return tuple(Guess(datetime.fromisoformat(at), str(login)) for at, login in kept)
    except (OSError, ValueError, TypeError):
        return ()
