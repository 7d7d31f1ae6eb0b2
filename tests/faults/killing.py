"""Kill an act at random moments, and judge each folder that is left."""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.faults import doomed, judging
from tests.faults.acts import Act, Ground, sit
from tests.faults.doomed import Tell
from tests.faults.harness import Outcome, Progress

AFTER_THE_END = 1.05
AGAIN, OPENING_S = 0.3, 0.2
SHORTER, LONGER = 0.95, 1.01
"""The machine grows faster and slower: let about one in six come to its end."""


@dataclass(frozen=True)
class Job:
    """Say which act is killed how often on which records; `share` is how much of it is done."""

    act: Act
    encrypted: bool
    times: int
    share: int = 1

    @property
    def name(self) -> str:
        """Name the part of the row."""
        return f"{self.act.name}, {'encrypted' if self.encrypted else 'plain'}"

    @property
    def size(self) -> int:
        """Return how much of the act is done."""
        return max(1, self.act.size // self.share)


def part(job: Job, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Kill one act on one kind of records so many times."""
    act, what = job.act, job.name
    ground = Ground.lay(act, scratch, encrypted=job.encrypted)
    lasts, notes = _measure(ground, job.size)
    chance = random.Random(f"{seed} {what}")
    killed, again, held = 0, 0, -len(notes)  # an act that fails undisturbed is a miss, too
    for number in range(job.times):
        after = chance.uniform(0, lasts * AFTER_THE_END)
        folder = ground.fresh()
        told = doomed.killed_after(ground.work(folder, job.size), after)
        wrong = [told.broken, told.refused] if told.broken or told.refused else []
        if chance.random() < AGAIN:
            again += 1
            doomed.killed_after(partial(_open, folder, act.login), chance.uniform(0, OPENING_S))
        wrong += judging.wrong(ground, folder, told)
        killed += not told.finished
        lasts *= SHORTER if told.finished else LONGER
        held += not wrong
        notes += _note(what, after, wrong)
        progress(number + 1, job.times, what)
    figures = {"killed midway": killed, "killed again while opening": again}
    return Outcome(job.times, held, figures, tuple(notes[:5]))


def _open(folder: Path, login: str, tell: Tell) -> None:
    """Open the records, as whoever comes after the fault does."""
    sit(folder, login).close()
    tell("opened")


def _measure(ground: Ground, size: int) -> tuple[float, list[str]]:
    """Let the act run once to its end: how long it lasts, and what is wrong even so."""
    folder = ground.fresh()
    began = time.monotonic()
    told = doomed.run(ground.work(folder, size))
    lasts = time.monotonic() - began
    wrong = [] if told.finished else [f"undisturbed it ended so: {told.broken or told.refused}"]
    return lasts, _note(ground.act.name, lasts, [*wrong, *judging.wrong(ground, folder, told)])


def _note(what: str, after: float, wrong: Sequence[str]) -> list[str]:
    """Say what was found after a kill."""
    return (
        [f"{what}, after {after:.4f} s: {'; '.join(one for one in wrong if one)}"] if wrong else []
    )
