"""Propose what may be an incident: facts to be remedied (要是正) that may be a leak (L-08)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office import nonconformities
from app.office.desk import Desk
from app.office.nonconformities import FactLine
from app.rules.eras import today_in_japan
from app.rules.ids import NonconformityId
from app.rules.incident_drafts import IncidentDraft
from app.rules.incidents import IncidentKind
from app.rules.roles import Verb, may
from app.storage.unit import Unit


@dataclass(frozen=True)
class Proposal:
    """Show one fact that may be an incident, with the draft of the incident that it would be."""

    id: NonconformityId
    title: str
    what: str
    draft: IncidentDraft


def rows(desk: Desk) -> Sequence[Proposal]:
    """Return the open facts that may be a leak and stand for no incident yet.

    Misdelivered letters are no proposals: they stand in the register from the first moment.
    """
    desk.demand(Verb.read_governance)
    if not may(desk.actor.roles, Verb.record_incident):
        return []
    facts = [line for line in nonconformities.rows(desk, open_only=True) if line.may_be_leak]
    with desk.look() as unit:
        return [_proposal(line) for line in facts if not _is_taken(unit, line.id)]


def _proposal(line: FactLine) -> Proposal:
    row = line.row
    draft = IncidentDraft(
        kind=IncidentKind.leak.value,
        title=row.gate.word,
        what=row.what,
        known_on=today_in_japan(row.recorded_at).isoformat(),
        happened_on=row.happened_on.isoformat(),
    )
    return Proposal(line.id, row.gate.word, row.what, draft)


def _is_taken(unit: Unit, key: NonconformityId) -> bool:
    """Tell whether an incident was recorded from the fact; the log ties the two."""
    return any(
        noun == "incident"
        for line in unit.history.rows(subject=("nonconformity", int(key)))
        for noun, _incident in line.subjects
    )
