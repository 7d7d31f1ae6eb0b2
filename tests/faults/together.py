"""Let several programs work in the same records at once, and count what came of it."""

import gc
import json
import multiprocessing
import os
import random
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.office import intake, members, shared_access
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.storage import chain, server_place
from app.storage.errors import RecordsBusy
from app.ui.entrance import TURN
from app.ui.sweeping import EACH_MS, sweep
from tests.faults.harness import Outcome
from tests.office import seats

TICK_S = 0.005
_PATIENCE_S = 120
_CODES = 100_000


class Records(Protocol):
    """Say where programs sit down."""

    @property
    def scratch(self) -> Path:
        """Return where they may write what they did."""

    def sit(self, number: int) -> Desk:
        """Open the records as one more program."""


@dataclass(frozen=True)
class Place:
    """Sit down before a folder."""

    folder: Path

    @property
    def scratch(self) -> Path:
        return self.folder.parent

    def sit(self, number: int) -> Desk:
        del number
        return seats.sit(self.folder, seats.Watch())


@dataclass(frozen=True)
class SharedPlace:
    """Sit down before a server, each time at another PC."""

    url: str
    scratch: Path

    def sit(self, number: int) -> Desk:
        return shared_access.sign_in(
            server_place.read(self.url),
            self.scratch / f"pc{number}",
            seats.MANAGER,
            seats.TYPED,
            clock=seats.Watch(),
            randomness=seats.dice(number).randbytes,
        )


@dataclass
class Done:
    """Count what one program did: acts that were told as done, and failures by name."""

    members: int = 0
    requests: int = 0
    looks: int = 0
    failed: int = 0
    busy: int = 0
    stall_ms: float = 0.0


def work_together(
    place: Records, programs: int, seconds: float, chance: random.Random
) -> Sequence[Done]:
    """Start so many programs side by side and return what each did; one that died is left out."""
    reports = [place.scratch / f"done{number}.json" for number in range(programs)]
    crowd: list[Any] = [
        multiprocessing.Process(
            target=_work, args=(place, number, seconds, chance.random(), reports[number])
        )
        for number in range(programs)
    ]
    for process in crowd:
        process.start()
    for process in crowd:
        process.join(seconds + _PATIENCE_S)
        process.kill()
        process.join()
        process.close()
    return [Done(**json.loads(one.read_text())) for one in reports if one.exists()]


def judged(place: Records, done: Sequence[Done], name: str, most_ms: float | None) -> Outcome:
    """Compare what was told as done with what stands in the records."""
    desk = place.sit(len(done))
    counted = {"members": sum(o.members for o in done), "requests": sum(o.requests for o in done)}
    with desk.look() as unit:
        whole = chain.verify(unit.session).ok
        stand = {
            table: unit.session.connection()
            .exec_driver_sql(f"SELECT count(*) FROM {table}")
            .scalar()
            for table in counted
        }
        query = "SELECT receipt_number FROM requests"
        numbers = unit.session.connection().exec_driver_sql(query).scalars().all()
    desk.close()
    gapless = sorted(int(str(one).rsplit("-", 1)[-1]) for one in numbers) == list(
        range(1, len(numbers) + 1)
    )
    stall = max((one.stall_ms for one in done), default=0.0)
    checks = {
        "a program died": bool(done),
        "busy errors": not any(one.busy for one in done),
        "other failures": not any(one.failed for one in done),
        "counters differ": stand == counted,
        "receipt numbers have a gap": gapless,
        "the log is broken": whole,
        f"a stall of {stall:.0f} ms": most_ms is None or stall <= most_ms,
    }
    acts = sum(counted.values())
    figures = {
        f"{name}: acts": acts,
        f"{name}: looks": sum(one.looks for one in done),
        f"{name}: programs": len(done),
        f"{name}: longest stall ms": round(stall),
    }
    wrong = tuple(f"{name}: {what}" for what, fine in checks.items() if not fine)
    return Outcome(acts, 0 if wrong else acts, figures, wrong)


def _work(place: Records, number: int, seconds: float, luck: float, report: Path) -> None:
    """Act in a thread while the first thread ticks, and collects garbage, like a window."""
    sys.setswitchinterval(TURN)
    done, desk = Done(), place.sit(number)
    gc.disable()
    gc.freeze()  # as the program does once it has started
    worker = threading.Thread(target=_act_on, args=(desk, number, seconds, luck, done))
    worker.start()
    swept_at = time.perf_counter()
    while worker.is_alive():
        before = time.perf_counter()
        if before - swept_at > EACH_MS / 1000:
            sweep()
            swept_at = before
        time.sleep(TICK_S)
        done.stall_ms = max(done.stall_ms, (time.perf_counter() - before - TICK_S) * 1000)
    desk.close()
    report.write_text(json.dumps(vars(done)))
    os._exit(0)  # nothing of the test that started it is to be tidied up here


def _act_on(desk: Desk, number: int, seconds: float, luck: float, done: Done) -> None:
    end, chance, code = time.monotonic() + seconds, random.Random(luck), number * _CODES
    while time.monotonic() < end:
        code += 1
        try:
            _act(desk, chance.randrange(3), code, done)
        except RecordsBusy:
            done.busy += 1
        except OfficeError:
            done.failed += 1


def _act(desk: Desk, kind: int, code: int, done: Done) -> None:
    if kind == 0:
        members.register(desk, seats.member(f"{code:010d}", telephone=f"0235{code:06d}"))
        done.members += 1
    elif kind == 1:
        intake.take(desk, seats.request(member_code="", about=f"架空 {code}"))
        done.requests += 1
    else:
        members.find_ids(desk, "花子")
        done.looks += 1
