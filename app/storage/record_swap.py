"""Put other records in the place of those of a data folder, in one step.

The new ones are built beside in `.restoring`. Once the note stands (`swap_note`), they are the
records: whoever opens the folder next moves the files that are still in their old place. Killed
before, the old records stand untouched; killed after, the next opening ends the work. Where a file
cannot be moved, the others are moved back and the note goes: the old records go on.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Final

from app.storage import backup_files, file_locks, key_file, swap_note, whole_files
from app.storage.errors import BackupDamaged, RecordsBusy, RecordsOutOfReach
from app.storage.swap_note import Note, is_waiting

__all__ = ["Note", "alone", "drop_fresh", "finish", "fresh", "is_waiting", "swap", "sweep"]

FRESH: Final = ".restoring"
REPLACED: Final = ".replaced"
DAMAGED: Final = "damaged"
RECORDS: Final = "records.db"
_BACKUPS: Final = "backups"
_BESIDE: Final = ("-wal", "-shm", "-journal")
_OWN: Final = (RECORDS, key_file.FILE_NAME)
_STUCK: Final = (
    "復元した記録への入れ替えが、途中で止まっています。いまの記録も復元した記録も、どちらも残っています。"
    "入れ替えは、次に開いたときに最後まで行います。"
    "ほかの画面やコマンドを閉じてから、すくすく窓口を開き直してください。"
)
_UNSWAPPED: Final = (
    "復元した記録を、いまの記録と入れ替えられませんでした。いまの記録のままで、"
    "記録も控えも失われていません。ほかの画面やコマンドを閉じ、空き容量と、"
    "書き込めるかどうかを確かめてから、復元をやり直してください。"
)
_TWO: Final = (
    "ほかの画面かコマンドが、復元をしているか、鍵を変えている途中です。まだ何も戻していません。"
    "それが終わってから、もう一度お試しください。"
)

_Moves = list[tuple[Path, Path]]


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let nobody else restore here, nor change the keys, meanwhile; end an earlier swap first.

    Raises:
        RecordsBusy: somebody else does so just now.
        RecordsOutOfReach: an earlier swap cannot be ended.
    """
    with file_locks.held(folder / key_file.LOCK_NAME, _TWO, patience_s=0):
        _finish(folder)
        yield


def fresh(folder: Path) -> Path:
    """Return an empty place beside the records in which new ones are built."""
    place = folder / FRESH
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700, parents=True)
    return place


def drop_fresh(folder: Path) -> None:
    """Take away what was built and is not wanted, unless it is the records by now."""
    _drop(folder / FRESH)


def swap(folder: Path, note: Note, sole: AbstractContextManager[object] | None = None) -> None:
    """Make the new records those of the folder; the old files go where the note says, whole.

    `sole` proves that nobody writes into the old ones. It is held until the note stands, and not
    longer: Windows moves no file that is open.

    Raises:
        RecordsOutOfReach: a file cannot be moved. The old records go on; where not even that is
            possible, nobody works with them before the next opening has gone on.
    """
    with sole or nullcontext():
        _promise(folder, note)
    done: _Moves = []
    try:
        _carry_out(folder, note, done)
    except OSError as error:
        raise RecordsOutOfReach(_taken_back(folder, done)) from error
    _end(folder, note)


def finish(folder: Path) -> None:
    """End a swap that was cut short, and take away what an earlier one left.

    Raises:
        RecordsBusy: somebody else is at it.
        RecordsOutOfReach: another program holds the files.
    """
    if is_waiting(folder):
        with file_locks.held(folder / key_file.LOCK_NAME):
            _finish(folder)
    else:
        sweep(folder)


def sweep(folder: Path) -> None:
    """Take away what lies there of no further use, where nobody restores or changes keys just now.

    That is what a whole backup holds by now, and what was built and never became the records: it
    stays where the records themselves are missing.
    """
    stands = all((folder / name).exists() for name in _OWN)
    ours = (REPLACED, FRESH) if stands else (REPLACED,)
    left = [folder / name for name in ours if (folder / name).exists()]
    if left and not is_waiting(folder):
        with suppress(RecordsBusy, RecordsOutOfReach), alone(folder):
            for place in left:
                _drop(place)


def _finish(folder: Path) -> None:
    if not is_waiting(folder):
        return
    try:
        note = swap_note.read(folder) or _unread(folder)
        if note is not None:
            _carry_out(folder, note, [])
    except OSError as error:
        raise RecordsOutOfReach(_STUCK) from error
    if note is not None:
        _end(folder, note)


def _promise(folder: Path, note: Note) -> None:
    try:
        for name in _OWN:
            _settle(folder / FRESH / name)
        _note(folder, note)
    except OSError as error:
        raise RecordsOutOfReach(_taken_back(folder, [])) from error


def _taken_back(folder: Path, done: _Moves) -> str:
    """Let the old records go on where that is possible; return the sentence that says so or not."""
    try:
        for path, to in reversed(done):
            _move(to, path)
        if is_waiting(folder):
            swap_note.drop(folder)
    except OSError:
        return _STUCK
    return _UNSWAPPED


def _carry_out(folder: Path, note: Note, done: _Moves) -> None:
    """Move what is still in its old place; `done` names each move that went well."""
    aside = folder / note.aside
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path, to in _moves(folder, aside):
        _move(path, to)
        done.append((path, to))
    whole_files.settle(aside)


def _moves(folder: Path, aside: Path) -> Iterator[tuple[Path, Path]]:
    for name in _OWN:
        new = folder / FRESH / name
        if not new.exists():
            continue  # this one was moved before the work was cut short
        # What lies beside the old records goes first: it must never be taken for the new ones'.
        for old in (*(f"{name}{end}" for end in _BESIDE), name):
            if (folder / old).exists():
                yield folder / old, _free(aside / old)
        yield new, folder / name


def _end(folder: Path, note: Note) -> None:
    """Keep the old files where no whole backup holds them; then nothing waits any more."""
    try:
        if note.saved and not _is_whole(folder / _BACKUPS / note.saved):
            _keep(folder / note.aside, folder / note.kept)
        _forget(folder)
    except OSError as error:
        raise RecordsOutOfReach(_STUCK) from error
    if note.saved:
        # Nothing lies here but what that backup holds. What is held open goes at a next opening.
        _drop(folder / REPLACED)


def _is_whole(backup: Path) -> bool:
    try:
        backup_files.read(backup)
    except (BackupDamaged, RecordsOutOfReach, OSError):
        return False
    return True


def _keep(aside: Path, kept: Path) -> None:
    if any(aside.iterdir()):
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _move(aside, _free(kept))


def _unread(folder: Path) -> Note | None:
    """Go on from a note that cannot be read; None where nothing was moved by it.

    Then it goes among what was moved aside, and the records stand as they stood. Where a move was
    begun, it is ended, and the old files are kept.
    """
    kept = folder / DAMAGED
    new, old = ([(at / name).exists() for name in _OWN] for at in (folder / FRESH, folder))
    if not any((*new, *old)):
        return None  # a folder of somebody else, and a file of theirs
    if any(new) and not (all(new) and all(old)):
        return Note(f"{DAMAGED}/{swap_note.NOTE}.files")
    kept.mkdir(mode=0o700, exist_ok=True)
    _move(folder / swap_note.NOTE, _free(kept / swap_note.NOTE))
    return None


def _move(path: Path, to: Path) -> None:
    whole_files.move(path, to)


def _note(folder: Path, note: Note) -> None:
    swap_note.put(folder, note)


def _forget(folder: Path) -> None:
    swap_note.drop(folder)
    shutil.rmtree(folder / FRESH, ignore_errors=True)


def _drop(place: Path) -> None:
    if not is_waiting(place.parent):
        shutil.rmtree(place, ignore_errors=True)


def _free(path: Path) -> Path:
    # A name that an earlier, broken-off move has taken is not written over.
    count, place = 2, path
    while place.exists():
        count, place = count + 1, path.with_name(f"{path.name}.{count}")
    return place


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
