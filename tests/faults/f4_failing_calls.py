"""F4: let the n-th write, fsync, cut, rename or unlink fail, for every n until the act passes."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tests.faults import doomed, judging
from tests.faults.acts import Act, Ground
from tests.faults.every_act import EVERY, MIGRATION, some
from tests.faults.harness import Outcome, Progress, Row, joined

ROW = Row(
    "F4",
    "n-th write / fsync / rename fails, n = 1 … until it passes",
    "every n: 0 lost, 0 half, a plain sentence",
    full=50_000,
    short=6,
)
FEW = some("erase", MIGRATION.name)
SMALL = 4
PART = 200
MANY, SELDOM = "pwrite64", 10
"""Of the many writes of pages only some fail together with all that follow."""
CALLS = (
    *("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "unlink"),
    *("renameat", "renameat2", "unlinkat", "mkdir", "rmdir", "link", "linkat", "copy_file_range"),
    *("sendfile", "fallocate"),
)
_CALL = re.compile(r"^\d+ +(\w+)\(")


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Try every n of every act; in the short form a few of all."""
    acts = FEW if scale < len(EVERY) else list(EVERY.values())
    share = scale // len(acts)
    total = joined(
        _act(act, scratch, share, seed + place, progress) for place, act in enumerate(acts)
    )
    return Outcome(total.tried, total.held, {"acts": len(acts), **total.figures}, total.notes)


def _act(act: Act, scratch: Path, most: int, seed: int, progress: Progress) -> Outcome:
    """Let the calls of one act fail one by one."""
    ground = Ground.lay(act, scratch, encrypted=bool(seed % 2))
    points = _points(ground, scratch / "strace.log")
    if len(points) > most:
        points = random.Random(seed).sample(points, most)
    return joined(
        progress.part(
            f"{act.name} {begun}",
            partial(_part, ground, points[begun : begun + PART], progress),
        )
        for begun in range(0, len(points), PART)
    )


def _part(ground: Ground, points: Sequence[tuple[str, str]], progress: Progress) -> Outcome:
    """Let some of the calls fail."""
    held = refused = 0
    notes: list[str] = []
    for done, (call, when) in enumerate(points, start=1):
        folder = ground.fresh()
        fail = ("-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={when}")
        work = ground.work(folder, _size(ground.act))
        told = doomed.traced(work, folder.with_name("strace.log"), *fail)
        wrong = [told.broken] if told.broken else []
        wrong += judging.wrong(ground, folder, told)
        held += not wrong
        refused += bool(told.refused)
        if wrong:
            notes.append(f"{ground.act.name}, {call} {when}: {'; '.join(wrong)}")
        progress(done, len(points), ground.act.name)
    return Outcome(len(points), held, {"refused": refused}, tuple(notes[:5]))


def _size(act: Act) -> int:
    """Return how much of the act is done: as little as shows every kind of call."""
    return max(1, act.size // SMALL)


def _points(ground: Ground, log: Path) -> Sequence[tuple[str, str]]:
    """List each call that the act makes, by its number: it fails alone, or all from it on."""
    folder = ground.fresh()
    work = ground.work(folder, _size(ground.act))
    told = doomed.traced(work, log, "-e", f"trace={','.join(f'?{name}' for name in CALLS)}")
    if not told.finished:
        raise RuntimeError(f"{ground.act.name} undisturbed: {told.broken or told.refused}")
    lines = log.read_text(encoding="utf-8").splitlines()
    counted = Counter(found[1] for line in lines if (found := _CALL.match(line)))
    return [
        (call, f"{number}{end}")
        for call in CALLS
        for number in range(1, counted[call] + 1)
        for end in (("", "+") if call != MANY or number % SELDOM == 0 else ("",))
    ]
