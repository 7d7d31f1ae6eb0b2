"""Run `letters run` in a process that ends itself at a named point, as by a power cut."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from app.bootstrap import machine
from app.cli import letter_runs
from app.cli.run import run
from app.office import campaign_runs, campaigns, document_numbers
from tests.office import seats
from tests.office.campaign_work import ASKED

DEATH = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process by any signal
Patch = Callable[[], None]


def killed_at(point: str, data: Path, out: Path) -> bool:
    """Start the command, and say whether it died at the point."""
    process = multiprocessing.Process(target=_command, args=(point, data, out))
    process.start()
    process.join(60)
    died = process.exitcode in {-DEATH, DEATH}
    process.close()
    return died


def _command(point: str, data: Path, out: Path) -> None:
    watch = seats.Watch()
    watch.turn_to(ASKED)
    machine.clock = watch
    POINTS[point]()
    who = ("--data", str(data), "--staff", seats.MANAGER)
    run([*who, "letters", "run", "27-01", "--pdf", str(out)])


def _die() -> NoReturn:
    os.kill(os.getpid(), DEATH)
    raise AssertionError


def _before(place: object, name: str) -> None:
    setattr(place, name, lambda *_, **__: _die())


def _after(place: object, name: str) -> None:
    act = getattr(place, name)

    def act_and_die(*given: object, **named: object) -> NoReturn:
        act(*given, **named)
        _die()

    setattr(place, name, act_and_die)


def _at_report(number: int) -> None:
    """Die at a report of progress: the first ones tell of drawing, the last of storing."""
    issue, reports = campaigns.issue_run, iter(range(1, 1000))

    def report(_done: int, _total: int) -> None:
        if next(reports) == number:
            _die()

    setattr(campaigns, "issue_run", partial(issue, progress=report))  # noqa: B010


def _half_written() -> None:
    def keep(path: Path, content: bytes) -> NoReturn:
        path.with_suffix(".half").write_bytes(content[: len(content) // 2])
        _die()

    setattr(letter_runs, "keep", keep)  # noqa: B010


POINTS: dict[str, Patch] = {
    "before anything is read": partial(_before, campaign_runs, "_ground"),
    "before the first letter is drawn": partial(_before, campaign_runs, "draw_letters"),
    "while letters are drawn": partial(_at_report, 1),
    "when the last letter is drawn": partial(_at_report, 2),
    "between drawing and storing": partial(_after, campaign_runs, "draw_letters"),
    "when the number is taken": partial(_after, document_numbers, "take"),
    "while letters are stored": partial(_at_report, 3),
    "when the last letter is stored": partial(_at_report, 4),
    "before all is committed": partial(_after, campaign_runs, "store"),
    "after all is committed": partial(_after, campaigns, "issue_run"),
    "while the file is put together": partial(_before, campaigns, "gather"),
    "while the file is written": _half_written,
}
