"""Say how far a training has come."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.worded import Worded


class TrainingStage(Worded):
    """Name how far a training has come."""

    planned = "planned", "予定"
    late = "late", "予定の月を経過"
    running = "running", "実施中"
    open = "open", "補講・出欠待ち"
    to_close = "to_close", "終了の記録待ち"
    closed = "closed", "終了"
    cancelled = "cancelled", "中止"


WAITING: Final = (
    TrainingStage.late,
    TrainingStage.running,
    TrainingStage.open,
    TrainingStage.to_close,
)
"""What somebody has to see to."""


@dataclass(frozen=True)
class Held:
    """Hold of a training what its stage depends on; `open_count` are those not reached yet."""

    planned_month: str
    from_on: date | None
    to_on: date | None
    closed_on: date | None
    cancelled_on: date | None
    people_count: int
    open_count: int


def stage_of(held: Held, today: date) -> TrainingStage:
    """Say how far a training has come as of a day."""
    if held.cancelled_on is not None:
        return TrainingStage.cancelled
    if held.closed_on is not None:
        return TrainingStage.closed
    if held.from_on is None:
        late = held.planned_month < f"{today:%Y-%m}"
        return TrainingStage.late if late else TrainingStage.planned
    if today < held.from_on:
        return TrainingStage.planned
    if held.to_on is not None and today <= held.to_on:
        return TrainingStage.running
    return (
        TrainingStage.open if held.open_count or not held.people_count else TrainingStage.to_close
    )
