"""Measure this program: drawing letters, and the whole act that puts them on record."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from app.letters.campaign_letter import draw_letters, draw_run, number_letters
from app.office import campaign_runs, campaigns
from tests.benchmarks.letter_people import CAMPAIGN, FACTS, recipients
from tests.benchmarks.memory import peak_megabytes
from tests.office import seats
from tests.office.campaign_work import ASKED

Measured = dict[str, float]


def draw(count: int) -> Measured:
    """Draw letters with both barcodes, each read back; fonts are loaded before."""
    people = recipients(count)
    draw_run(FACTS, people[:1])
    begun = perf_counter()
    run = number_letters(draw_letters(FACTS, people), FACTS)
    spent = perf_counter() - begun
    return {"rate": count / spent, "bytes": sum(map(len, run.suffixes)) / count}


def act(records: Path) -> Measured:
    """Make a run of all members in a copy of the records: numbers, log rows, stored letters."""
    with tempfile.TemporaryDirectory(prefix="sukusuku-") as scratch:
        folder = Path(scratch) / "records"
        shutil.copytree(records, folder)
        office = seats.open_office(folder)
        office.watch.turn_to(ASKED)
        with _timed("_keep") as locked:
            begun = perf_counter()
            done = campaigns.issue_run(office.manager, CAMPAIGN)
            spent = perf_counter() - begun
        office.manager.close()
    return {"rate": done.letters / spent, "locked": sum(locked), "megabytes": peak_megabytes()}


@contextmanager
def _timed(name: str) -> Iterator[list[float]]:
    """Note how long a step takes each time it is done."""
    spent: list[float] = []
    step = getattr(campaign_runs, name)

    def timed(*given: object) -> object:
        begun = perf_counter()
        try:
            return step(*given)
        finally:
            spent.append(perf_counter() - begun)

    setattr(campaign_runs, name, timed)
    try:
        yield spent
    finally:
        setattr(campaign_runs, name, step)
