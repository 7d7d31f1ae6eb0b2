"""Say what is done about a finding, an incident or a contractor, and whether it helped."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from app.rules.ids import AuditFindingId, IncidentId, RecipientCheckId
from app.rules.worded import Worded

LONGEST_NAME: Final = 120


@dataclass(frozen=True)
class Target:
    """Name the one thing that an action is about: a finding, an incident, or a contractor's check.

    Exactly one of the three is given.
    """

    finding_id: AuditFindingId | None = None
    incident_id: IncidentId | None = None
    check_id: RecipientCheckId | None = None

    def __post_init__(self) -> None:
        """Hold the caller to one of the three."""
        if sum(one is not None for one in vars(self).values()) != 1:
            raise ValueError("an action is about exactly one thing")


@dataclass(frozen=True)
class ActionDraft:
    """Hold what is to be done: why it came to it, what, by which day, and who answers for it."""

    action: str
    due_on: date | None
    responsible: str
    cause: str = ""


@dataclass(frozen=True)
class EffectCheck:
    """Hold how the effect was looked at; without a name it was whoever records it."""

    on: date
    effective: bool
    note: str
    by: str = ""


class ActionState(Worded):
    """Name how far an action has come."""

    open = "open", "処置中"
    overdue = "overdue", "期限経過"
    done = "done", "有効性の確認待ち"
    effective = "effective", "有効"
    ineffective = "ineffective", "効果不十分"
    cancelled = "cancelled", "取消し"


WAITING: Final = frozenset({ActionState.open, ActionState.overdue, ActionState.done})
"""What somebody still has to see to."""


class Standing(Protocol):
    """Show the days of an action."""

    @property
    def due_on(self) -> date:
        """Return the day by which it is to be done."""

    @property
    def done_on(self) -> date | None:
        """Return the day on which it was done."""

    @property
    def effective(self) -> bool | None:
        """Tell whether it helped; None before anybody looked."""

    @property
    def cancelled_on(self) -> date | None:
        """Return the day on which it was taken back."""


def state_of(row: Standing, today: date) -> ActionState:
    """Return how far an action has come on a day; it may be done on its last day."""
    if row.cancelled_on is not None:
        return ActionState.cancelled
    if row.effective is not None:
        return ActionState.effective if row.effective else ActionState.ineffective
    if row.done_on is not None:
        return ActionState.done
    return ActionState.overdue if row.due_on < today else ActionState.open
