"""Approve several answers and letters by one act, each as it was read (M-02)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.approving import approve_in
from app.office.changes import Changes, changes
from app.office.deciders import oneself
from app.office.desk import Desk
from app.rules.approvals import Pending
from app.rules.errors import Refused
from app.rules.roles import Verb

SERIES = "approvals/batch"


@dataclass(frozen=True)
class Seen:
    """Name what is approved, with the digest of what was read of it."""

    pending: Pending
    digest: str


def approve(desk: Desk, seen: Sequence[Seen]) -> Changes:
    """Approve them all, or none: one that has changed meanwhile holds the others back.

    Raises:
        Refused: one of them is not hers to approve, or no longer what she has read.
    """
    desk.demand(Verb.approve)
    if not seen:
        raise Refused("承認するものに印を付けてください。まだ何も承認していません。")
    with desk.unit("承認") as unit:
        batch = unit.series.take(SERIES) if len(seen) > 1 else None
        for number, one in enumerate(seen, start=1):
            try:
                approve_in(desk, unit, one.pending, oneself(desk, batch), one.digest)
            except Refused as refusal:
                where = f"{len(seen)}件のうち{number}件目で止まりました。" if batch else ""
                raise Refused(f"{where}{refusal.sentence}") from refusal
    return changes("requests", "letters")
