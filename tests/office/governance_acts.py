"""Join what the tests know of the acts on recipients, incidents, audits and trainings."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office.desk import Desk
from app.rules.roles import Verb
from tests.office import (
    audit_acts,
    house_acts,
    incident_acts,
    organisation_acts,
    pack_acts,
    provision_acts,
    recipient_acts,
    register_book_acts,
    review_acts,
)

INNER = incident_acts.INNER | pack_acts.INNER | audit_acts.INNER | review_acts.INNER
OPEN = pack_acts.OPEN


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    return {
        **audit_acts.acts(),
        **house_acts.acts(folder),
        **incident_acts.acts(),
        **organisation_acts.acts(),
        **pack_acts.acts(folder),
        **provision_acts.acts(folder),
        **recipient_acts.acts(),
        **register_book_acts.acts(folder),
        **review_acts.acts(),
    }
