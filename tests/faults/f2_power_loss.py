"""F2: let the power fail: every recorded write lost, kept or torn until it was synced."""

import random
from functools import partial
from pathlib import Path

from tests.faults import doomed, judging, power_loss, recording
from tests.faults.acts import Act, Ground
from tests.faults.doomed import Told
from tests.faults.every_act import EVERY, some
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.faults.power_loss import Disk
from tests.faults.recording import Event

ROW = Row(
    "F2",
    "power-loss images (record and replay)",
    "1,000: 0 lost, 0 corrupt",
    full=1_000,
    short=8,
)
FEW = some("import", "password set")
EACH = 25
"""How many images are made of one recording."""


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Record every act on both kinds of records, and judge images of random moments."""
    pairs = [(act, encrypted) for act in EVERY.values() for encrypted in (True, False)]
    if scale < len(EVERY):
        pairs = [(act, False) for act in FEW]
    shares = [scale // len(pairs) + (place < scale % len(pairs)) for place in range(len(pairs))]
    return joined(
        progress.part(
            f"{act.name} {encrypted}",
            partial(_part, act, scratch, share, f"{seed} {act.name} {encrypted}", encrypted),
        )
        for (act, encrypted), share in zip(pairs, shares, strict=True)
    )


def _part(act: Act, scratch: Path, times: int, seed: str, encrypted: bool) -> Outcome:
    """Judge so many images of one act, some of each recording."""
    ground, chance = Ground.lay(act, scratch, encrypted=encrypted), random.Random(seed)
    held = events = 0
    notes: list[str] = []
    for begun in range(0, times, EACH):
        recorded = record(ground, scratch)
        events += len(recorded)
        for _ in range(min(EACH, times - begun)):
            moment = chance.randint(0, len(recorded))
            wrong = judge(ground, recorded[:moment], scratch / "image", chance)
            held += not wrong
            if wrong:
                after = f"{moment} of {len(recorded)} events"
                notes.append(f"{act.name}, {encrypted=}, {after}: {'; '.join(wrong)}")
    return Outcome(times, held, {"calls recorded": events}, tuple(notes[:5]))


def record(ground: Ground, scratch: Path) -> list[Event]:
    """Let the act run to its end once, and read what it wrote."""
    folder, log = ground.fresh(), scratch / "strace.log"
    told = doomed.traced(ground.work(folder), log, *recording.WORDS)
    if not told.finished:
        raise RuntimeError(f"{ground.act.name} undisturbed: {told.broken or told.refused}")
    return power_loss.relative(recording.read(log, folder), folder)


def judge(ground: Ground, events: list[Event], place: Path, chance: random.Random) -> list[str]:
    """Say what is wrong with an image of the moment after some events."""
    disk = Disk(ground.base)
    for event in events:
        disk.play(event)
    disk.image(power_loss.fresh(place), chance)
    told = Told(tuple(event.path for event in events if event.kind == "acknowledge"))
    return judging.wrong(ground, place, told)
