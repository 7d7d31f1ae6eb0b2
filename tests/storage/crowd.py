"""Let several programs write letters and take requests at once; some die in the middle.

Each is a process of its own. Who dies does so without a word at one of its own statements, as by
a power cut, with the lock of the records in its hands or not.
"""

import multiprocessing
import os
import random
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from app.office import certificates, intake, receipts
from app.office.desk import Actor, Desk
from app.rules.ids import MemberId, RequestId
from app.rules.roles import Role
from app.storage.key_file import KeyRing
from app.storage.store import Store
from tests.office.seats import Watch, dice, request
from tests.storage.killed import engine_of
from tests.storage.records import BY

LAST_DAY, NEXT_YEAR = date(2027, 3, 31), date(2027, 4, 1)
DEATH = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process by any signal
PATIENCE_S = 60
MEMBER = MemberId(1)


@dataclass(frozen=True)
class Place:
    """Say where one program sits: at which records, with which luck, for how long it works.

    `dies_at` is the number of the statement that is its last; 0 where it lives. Counted are the
    statements that begin with `counted`.
    """

    where: str
    key: str
    seed: int
    acts: int
    dies_at: int = 0
    counted: str = ""


def work_at_once(places: Sequence[Place]) -> list[int]:
    """Let programs work side by side; return how each has ended: 0, or a death."""
    crowd: list[Any] = [multiprocessing.Process(target=_work, args=(one,)) for one in places]
    for process in crowd:
        process.start()
    for process in crowd:
        process.join(PATIENCE_S)
    ends = [process.exitcode for process in crowd]
    for process in crowd:
        process.close()
    return ends


def seat(engine: Engine, watch: Watch, seed: int) -> Desk:
    """Seat the person of the office before records that are open already."""
    ring = KeyRing(slots=(), encrypted=False, practice=False)
    actor = Actor(BY, "kakuu", "架空　担当", frozenset({Role.manager}))
    return Desk(Store(Path(), engine, ring, b""), actor, watch, dice(seed).randbytes)


def _work(place: Place) -> None:
    """Act day by day, now on this side of the fiscal year's turn, now on the other."""
    engine = engine_of(place.where, place.key)
    if place.dies_at:
        _die_at(engine, place.dies_at, place.counted)
    watch, luck = Watch(), random.Random(place.seed)
    desk = seat(engine, watch, place.seed)
    taken: list[RequestId] = []
    for _ in range(place.acts):
        watch.turn_to(luck.choice((LAST_DAY, NEXT_YEAR)))
        _act(desk, luck.randrange(3), taken)
    engine.dispose()
    os._exit(0)  # nothing of the test that started it is to be tidied up here


def _act(desk: Desk, kind: int, taken: list[RequestId]) -> None:
    if kind == 0:
        certificates.issue(desk, MEMBER, LAST_DAY)
    elif kind == 1 and taken:
        receipts.issue(desk, taken[-1])
    else:
        draft = request(member_code="", received_on=desk.today.isoformat())
        taken.append(intake.take(desk, draft).request_id)


def _die_at(engine: Engine, number: int, counted: str) -> None:
    statements = count(1)

    @event.listens_for(engine, "after_cursor_execute")
    def _count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(counted) and next(statements) == number:
            os.kill(os.getpid(), DEATH)
