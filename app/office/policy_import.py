"""Register a reading of the policy as the text of a version, frozen as it was handed over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_approval import approve_in
from app.office.policy_dates import add_days, date_view
from app.office.policy_file import day_of, refuse_lost
from app.office.policy_reading import draft_of, take_up
from app.office.policy_standing import refuse_frozen, stands
from app.rules.ids import PolicyVersionId
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.rules.policy_text import ParsedPolicy
from app.rules.roles import Verb
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit

Outcome = Literal["unchanged", "text_added", "draft", "updated", "approved"]


@dataclass(frozen=True)
class PolicyImport:
    """Say what became of a text: which version it is, and what was done with it."""

    parsed: ParsedPolicy
    version_on: date
    outcome: Outcome
    changes: Changes
    adjusted: int = 0
    days_added: int = 0


def import_file(desk: Desk, path: Path, *, approve: bool = False) -> PolicyImport:
    """Register a file as the text of the version of its newest revision date (DECISIONS 6).

    A text that is on record already keeps the parts that somebody settled.

    Raises:
        BadFile: the file cannot be read.
        Refused: another text is frozen for that version, or a line of the file would be lost.
    """
    desk.demand(Verb.import_policy)
    return register(desk, take_up(desk, path), approve=approve)


def register(
    desk: Desk, reading: Reading, *, approve: bool = False, days: bool = False
) -> PolicyImport:
    """Register a reading with its parts; `days` adds the earlier days of its own as versions.

    Raises:
        Refused: it has no day, another text or other parts are frozen for its version, or
            something stands in the way of an approval; nothing is registered then.
    """
    desk.demand(Verb.import_policy)
    if approve or days:
        desk.demand(Verb.approve_policy)
    refuse_lost(reading)
    with desk.look() as unit:
        view = date_view(unit, reading, desk.today)
        standing = stands(unit, unit.policies.find(day_of(reading)), reading, approve=approve)
    parsed = replace(reading.parsed, notes=(*reading.notes, *view.notes))
    done = PolicyImport(
        parsed, day_of(reading), "unchanged", Changes(frozenset()), adjusted(reading)
    )
    if standing and not (days and view.missing):
        return done
    with desk.unit("方針文書を取り込んだ") as unit:
        missing = date_view(unit, reading, desk.today).missing if days else ()
        added = add_days(unit, missing)
        outcome = _register(unit, reading, desk.today, approve=approve, added=added)
    touched = changes("policy", "members", "consents")
    return replace(done, outcome=outcome, changes=touched, days_added=len(added))


def _register(
    unit: Unit,
    reading: Reading,
    today: date,
    *,
    approve: bool,
    added: Sequence[PolicyVersionId],
) -> Outcome:
    on = day_of(reading)
    row = unit.policies.find(on)
    subjects = [("policy", key) for key in added]
    if stands(unit, row, reading, approve=approve):
        unit.log(tuple(subjects), {"days_added": len(added)})
        return "unchanged"
    row = row or draft_of(unit, reading)
    refuse_frozen(unit, row, reading)
    version_id = _settle(unit, row, reading, today)
    approved = row is not None and row.approved_at is not None
    if approve and not approved:
        approve_in(unit, version_id)
    values = {"in_force_on": str(on), "sha256": text_digest(reading.raw)}
    counts = {"adjusted": adjusted(reading), "days_added": len(added)}
    said = {name: count for name, count in counts.items() if count}
    unit.log((("policy", version_id), *subjects), {**values, **said})
    if approved:
        return "text_added"
    if approve:
        return "approved"
    return "updated" if row and row.sha256 == text_digest(reading.raw) else "draft"


def _settle(unit: Unit, row: VersionRow | None, reading: Reading, today: date) -> PolicyVersionId:
    """Write the text with its parts; a draft of the same text moves to the day that was chosen."""
    on = day_of(reading)
    if row is None:
        version_id = unit.policies.add(on, reading.kind, drafted_by=unit.stamp.by)
    else:
        version_id = row.id
        if row.approved_at is None and (row.on != on or reading.chosen):
            words = {"summary": row.summary, "reason": row.reason}
            unit.policies.revise(version_id, on=on, kind=reading.kind, **words)
    unit.policies.settle_text(version_id, reading.raw, reading.parts, today)
    return version_id
