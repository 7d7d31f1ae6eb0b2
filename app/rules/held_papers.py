"""Say what becomes of the papers that came with a case (LAW A-2, B-7).

A paper stays in the house only as long as it is needed: it goes back, or it is destroyed, and the
day and the person are kept. An image is kept only where the office has decided so.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.cases import Case
from app.rules.paper_forms import PaperForm

KEPT_DAYS = 30
"""How long after the last answer the papers may stay, by default."""
IMAGE_DAYS = 30
"""How long after its receipt an image may stay, by default."""
MOST_DAYS = 366


@dataclass(frozen=True)
class PaperRules:
    """Hold what the office has decided about papers; no images unless it says so."""

    kept_days: int = KEPT_DAYS
    images_allowed: bool = False
    image_days: int = IMAGE_DAYS


def is_possible(rules: PaperRules) -> bool:
    """Tell whether such rules can be kept."""
    return all(0 < days <= MOST_DAYS for days in (rules.kept_days, rules.image_days))


def image_purge_on(received_on: date, rules: PaperRules) -> date:
    """Return the last day of an image that came in on a day."""
    return received_on + timedelta(days=rules.image_days)


def purge_on(
    form: PaperForm, kept_until: date | None, case: Case, rules: PaperRules
) -> date | None:
    """Return the day by which a paper has to leave the house; None while the case needs it.

    An image has its own day. The others stay until the last answer of the case, and some days.
    """
    if form is PaperForm.image:
        return kept_until
    ended_on = answered_on(case)
    return None if ended_on is None else ended_on + timedelta(days=rules.kept_days)


def answered_on(case: Case) -> date | None:
    """Return the date of the last answer; None while one is owed.

    It is the date on the letter, for the letter itself promises when the copies will be gone.
    """
    asked = [right for right in case.rights if not right.is_withdrawn]
    if not asked or case.handed_on:
        return case.closed_on or case.handed_on
    days = [right.answered_on for right in asked if right.answered_on]
    return max(days) if len(days) == len(asked) else None
