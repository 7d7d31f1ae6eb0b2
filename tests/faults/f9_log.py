"""Attack the operation log with its guards off; everything up to the last anchor is found out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.office.desk import Desk
from app.storage import chain
from app.storage.chain import Anchor, Verdict
from app.storage.engine import WRITES
from tests.faults.harness import Outcome, Progress, Row
from tests.faults.log_attacks import ATTACKS, Hand
from tests.office import seats

ROW = Row(
    "F9",
    "14 attacks on the log x 50 positions",
    "all caught up to the last anchor",
    full=50,
    short=1,
)
_ROWS_EACH: Final = 6
_BESIDE: Final = 4
"""So many acts lie between two anchors: those of letters and of backups."""

Find = Callable[[Session, tuple[Anchor, ...]], Verdict]


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Attack the log at so many positions in each way; every verdict must be a bad one."""
    seats.begin(scratch / "records", encrypted=False)
    desk = seats.sit(scratch / "records", seats.Watch())
    try:
        return attacked(desk, scale, seed, progress, _verified)
    finally:
        desk.close()


def attacked(desk: Desk, scale: int, seed: int, progress: Progress, find: Find) -> Outcome:
    """Try every attack at every position; `find` judges what the file looks like then."""
    anchors = _work(desk, scale * _ROWS_EACH)
    rows, last = _last(desk), anchors[-1][0]
    places = sorted(Random(seed).sample(range(2, last + 1), scale))
    caught, missed = 0, []
    untouched = _judge(desk, anchors, find, None)
    for done, (name, attack) in enumerate(ATTACKS.items(), start=1):
        for at in places:
            verdict = _judge(desk, anchors, find, partial(_strike, attack, at, rows))
            caught += not verdict.ok
            if verdict.ok:
                missed.append(f"{name} at row {at} of {rows} was not seen")
        progress(done, len(ATTACKS), "attacks")
    if not untouched.ok:
        missed.append("the untouched log was said to be broken")
    tried = len(ATTACKS) * len(places) + 1
    figures = {"rows": rows, "anchors": len(anchors), "attacks": len(ATTACKS)}
    return Outcome(tried, caught + untouched.ok, figures, tuple(missed[:5]))


def _strike(attack: Callable[[Hand], None], at: int, rows: int, connection: Connection) -> None:
    attack(Hand(connection, at, rows))


def _work(desk: Desk, acts: int) -> tuple[Anchor, ...]:
    """Log acts; every fourth leaves an anchor outside, and the last one does."""
    held: list[Anchor] = []
    for place in range(1, acts + 1):
        with desk.unit(f"操作{place}") as unit:
            values = {"name": ["架空　太郎", f"架空　{place}郎"]}
            number, digits = unit.log((("member", place),), values).split(":")
        if place % _BESIDE == 0 or place == acts:
            held.append((int(number), digits))
    return tuple(held)


def _last(desk: Desk) -> int:
    with desk.look() as unit:
        return unit.history.head().number


def _judge(
    desk: Desk,
    anchors: tuple[Anchor, ...],
    find: Find,
    attack: Callable[[Connection], None] | None,
) -> Verdict:
    """Attack with guards and keys off, judge, and take everything back."""
    engine = desk.store.engine.execution_options(**{WRITES: True})
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        if attack is not None:
            attack(connection)
        with Session(connection) as session:
            verdict = find(session, anchors)
        connection.rollback()
        raw.execute("PRAGMA foreign_keys=ON")
    return verdict


def _verified(session: Session, anchors: tuple[Anchor, ...]) -> Verdict:
    return chain.verify(session, held=anchors)
