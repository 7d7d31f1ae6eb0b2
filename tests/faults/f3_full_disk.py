"""F3: let the disk be full at many sizes, in every act."""

import random
from functools import partial
from pathlib import Path

from tests.faults import full_disk, judging
from tests.faults.acts import Ground
from tests.faults.doomed import Told
from tests.faults.every_act import EVERY, some
from tests.faults.harness import Outcome, Progress, Row, joined

ROW = Row(
    "F3",
    "disk full at 200 sizes in each act",
    "0 lost, last good backup untouched, a plain sentence",
    full=200,
    short=3,
)
FEW = some("save", "backup")
LEAST = 10
MOST_ROOM = 64 * 1024 * 1024
SHORT_ROOM = 512 * 1024
MOST_CALLS = 400


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Try so many sizes in each act."""
    mounts, few = full_disk.can_mount(scratch), scale < LEAST
    total = joined(
        progress.part(
            act.name,
            partial(
                _part,
                Ground.lay(act, scratch, encrypted=not place % 2),
                scale,
                random.Random(f"{seed} {act.name}"),
                mounts=mounts,
            ),
        )
        for place, act in enumerate(FEW if few else EVERY.values())
    )
    way = "a small file system" if mounts else "injected by strace"
    figures = {"acts": len(EVERY), "full disk": way, **total.figures}
    return Outcome(total.tried, total.held, figures, total.notes)


def _part(ground: Ground, times: int, chance: random.Random, *, mounts: bool) -> Outcome:
    """Try one act at so many sizes."""
    few = times < LEAST
    most = MOST_CALLS
    if mounts:
        most = SHORT_ROOM if few else _needed(ground)
    held = refused = 0
    notes: list[str] = []
    for number in range(times):
        room = chance.randrange(most) if few else most * number // times
        folder, told = _tried(ground, room, mounts=mounts)
        wrong = [told.broken] if told.broken else []
        wrong += judging.wrong(ground, folder, told)
        held += not wrong
        refused += bool(told.refused)
        if wrong:
            where = f"{ground.act.name}, {room} {'bytes' if mounts else 'calls'}"
            notes.append(f"{where}: {'; '.join(wrong)}")
    return Outcome(times, held, {"refused": refused}, tuple(notes[:5]))


def _tried(ground: Ground, room: int, *, mounts: bool) -> tuple[Path, Told]:
    """Do the act on a disk with so much room."""
    if mounts:
        return full_disk.tried(ground, room // full_disk.PAGE * full_disk.PAGE)
    return full_disk.injected(ground, room + 1, ground.base.with_name("strace.log"))


def _needed(ground: Ground) -> int:
    """Find how much room the act needs, and try a little beyond it too."""

    def finishes(room: int) -> bool:
        _, told = full_disk.tried(ground, room)
        return told.finished

    return full_disk.least_room(finishes, MOST_ROOM) * 21 // 20
