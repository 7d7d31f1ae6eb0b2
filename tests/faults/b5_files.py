"""Row B5: malformed files of records are a clear sentence, no crash, and nothing is deleted."""

import random
import re
import shutil
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Final

from app.office import history, members
from app.rules.errors import OfficeError
from tests.faults.broken_files import break_file
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.office import seats
from tests.office.seats import Watch

ROW = Row(
    "B5",
    "malformed database files, plain and encrypted, opened and read",
    "a clear sentence, no crash, nothing deleted",
    full=2_000,
    short=24,
)
_PART: Final = 250
_JAPANESE: Final = re.compile(r"[ぁ-んァ-ヶ一-龠].*。")
_WORDS: Final = 200


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Break copies of two folders, one at a time, and open what is left."""
    bases = _bases(scratch)
    spans = (range(at, min(at + _PART, scale)) for at in range(0, scale, _PART))
    return joined(
        progress.part(f"from {span.start}", partial(_part, bases, scratch, span, seed))
        for span in spans
    )


def _bases(scratch: Path) -> tuple[Path, ...]:
    """Make a folder of each kind, with somebody in it."""
    found = []
    for encrypted in (True, False):
        folder = scratch / f"base-{encrypted}"
        seats.begin(folder, encrypted=encrypted)
        office = seats.open_office(folder)
        members.register(office.clerk, seats.member())
        office.manager.close()
        found.append(folder)
    return tuple(found)


def _part(bases: tuple[Path, ...], scratch: Path, numbers: range, seed: int) -> Outcome:
    ends: Counter[str] = Counter()
    notes: list[str] = []
    for number in numbers:
        chance = random.Random(f"{seed} {number}")
        folder = Path(shutil.copytree(bases[number % len(bases)], scratch / "broken"))
        way = break_file(folder / "records.db", chance)
        end = judged(folder)
        ends[end] += 1
        if end not in HELD:
            notes.append(f"{number} ({way}): {end}")
        shutil.rmtree(folder)
    held = sum(ends[end] for end in HELD)
    return Outcome(len(numbers), held, dict(ends), tuple(notes[:5]))


REFUSED, READ = "refused by a sentence", "read as it was"
HELD: Final = (REFUSED, READ)


def judged(folder: Path) -> str:
    """Open and read a folder and say how that ended."""
    files = ("records.db", "keys.json")
    before = {name: (folder / name).read_bytes() for name in files}
    try:
        _read(folder)
    except OfficeError as error:
        return _refused(folder, before, error.sentence)
    except Exception as error:  # noqa: BLE001 - whatever comes is what the row looks for
        return f"crash: {type(error).__name__}"
    return READ if all((folder / name).is_file() for name in files) else "a file is gone"


def _refused(folder: Path, before: dict[str, bytes], sentence: str) -> str:
    if not _JAPANESE.search(sentence) or len(sentence) > _WORDS:
        return "no clear sentence"
    kept = all(
        (folder / name).is_file() and (folder / name).read_bytes() == content
        for name, content in before.items()
    )
    return REFUSED if kept else "refused, but a file was changed"


def _read(folder: Path) -> None:
    """Read what a window reads first: members, the log, and whether it is whole."""
    desk = seats.sit(folder, Watch())
    try:
        for key in members.find_ids(desk, ""):
            members.draft(desk, key)
        history.rows(desk)
        history.verify(desk)
    finally:
        desk.close()
