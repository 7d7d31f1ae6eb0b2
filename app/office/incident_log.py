"""Say what was done about an incident, when and by whom, from the operation log."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.office.desk import Desk
from app.office.history import log_of
from app.office.incident_found import found
from app.rules.ids import IncidentId
from app.rules.roles import Verb


@dataclass(frozen=True)
class Deed:
    """Show one act; its reason only to those who may read the log."""

    title: str
    at: datetime
    by: str
    reason: str = ""


def rows(desk: Desk, key: IncidentId) -> Sequence[Deed]:
    """Return the acts on an incident, the newest first.

    Raises:
        Refused: there is none that this person may see.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found(desk, unit, key)
        acts = log_of(desk, unit, ("incident", int(key)))
    return [
        Deed(one.title, one.at, one.staff_name, str((one.values or {}).get("reason", "")))
        for one in acts
    ]
