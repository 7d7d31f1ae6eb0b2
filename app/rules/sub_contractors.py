"""Say to whom a contractor hands work on (再委託), and what the office said to it (LAW A-8)."""

from dataclasses import dataclass
from datetime import date

from app.rules.worded import Worded


class SubState(Worded):
    """Name what became of a wish to hand work on."""

    asked = "asked", "承認待ち"
    approved = "approved", "承認"
    refused = "refused", "不承認"
    ended = "ended", "終了"


@dataclass(frozen=True)
class SubContractor:
    """Stand for one sub-contractor; `approved_by` names who allowed it, as it was written."""

    name: str
    asked_on: date
    address: str = ""
    work: str = ""
    approved_on: date | None = None
    approved_by: str = ""
    refused_on: date | None = None
    ended_on: date | None = None
    note: str = ""

    @property
    def state(self) -> SubState:
        """Return what became of the wish."""
        if self.ended_on is not None:
            return SubState.ended
        if self.refused_on is not None:
            return SubState.refused
        return SubState.approved if self.approved_on is not None else SubState.asked
