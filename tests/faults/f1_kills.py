"""F1: kill the program at random moments of everything it writes."""

from functools import partial
from pathlib import Path

from tests.faults import killing
from tests.faults.every_act import EVERY, some
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.faults.killing import Job

ROW = Row(
    "F1",
    "kill -9 at random in save, import, erase, backup, restore, rekey, migration",
    "2,000: 0 acknowledged lost, 0 half",
    full=2_000,
    short=6,
)
FEW = some("save", "rekey")


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Share the kills among the acts and both kinds of records."""
    jobs = _jobs(scale)
    total = joined(
        progress.part(job.name, partial(killing.part, job, scratch, seed, progress)) for job in jobs
    )
    return Outcome(total.tried, total.held, {"acts": len(EVERY), **total.figures}, total.notes)


def _jobs(scale: int) -> list[Job]:
    """Share the kills; the short form takes a few acts, small, on one kind of records each."""
    few = scale < len(EVERY)
    acts = FEW if few else list(EVERY.values())
    pairs = [(act, encrypted) for act in acts for encrypted in ((True,) if few else (True, False))]
    shares = [scale // len(pairs) + (place < scale % len(pairs)) for place in range(len(pairs))]
    return [
        Job(act, encrypted, times, 4 if few else 1)
        for (act, encrypted), times in zip(pairs, shares, strict=True)
    ]
