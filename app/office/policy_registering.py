"""Write a reading of the policy under its version, inside an open unit, and log it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.office.policy_approval import approve_in
from app.office.policy_file import day_of
from app.office.policy_kind import kind_for, refuse_kind
from app.office.policy_reading import draft_of
from app.office.policy_standing import refuse_changed, refuse_frozen, refuse_strange, stands
from app.rules.ids import PolicyVersionId
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit

Outcome = Literal["unchanged", "text_added", "draft", "updated", "approved"]


@dataclass(frozen=True)
class Order:
    """Say how to register: on which day of the office, by whom, and what was shown before.

    `added` are versions that came with it; `over` is the digest of the text that was shown to be
    there, None where nobody was asked.
    """

    today: date
    is_head: bool
    approve: bool = False
    over: str | None = None
    added: Sequence[PolicyVersionId] = ()


@dataclass(frozen=True)
class Registered:
    """Say which version has the text now, what was done, and whether a draft lost its own.

    `moved_from` is the day from which a draft moved.
    """

    version_id: PolicyVersionId
    outcome: Outcome
    replaced: bool = False
    moved_from: date | None = None


def put(unit: Unit, reading: Reading, order: Order) -> Registered:
    """Write a reading under the version of its day.

    Raises:
        Refused: what stands there is frozen, not for this person to add, or not what was shown;
            or the day or kind of a draft is none.
    """
    row = unit.policies.find(day_of(reading))
    subjects = [("policy", key) for key in order.added]
    if row and stands(unit, row, reading, approve=order.approve):
        unit.log(tuple(subjects), {"days_added": len(order.added)})
        return Registered(row.id, "unchanged")
    row = row or draft_of(unit, reading)
    refuse_frozen(unit, row, reading, is_head=order.is_head)
    refuse_changed(row, reading, order.over)
    refuse_strange(row, reading, order.today)
    moved_from = row.on if row and row.on != day_of(reading) else None
    version_id = _settle(unit, row, reading, order.today)
    outcome = _outcome(row, reading, approve=order.approve)
    if outcome == "approved":
        approve_in(unit, version_id)
    values = {"in_force_on": str(day_of(reading)), "sha256": text_digest(reading.raw)}
    counts = {"adjusted": adjusted(reading), "days_added": len(order.added)}
    said = {name: count for name, count in counts.items() if count}
    unit.log((("policy", version_id), *subjects), {**values, **said})
    replaced = outcome in {"draft", "approved"} and row is not None and _loses(row, reading)
    return Registered(version_id, outcome, replaced, moved_from)


def _outcome(row: VersionRow | None, reading: Reading, *, approve: bool) -> Outcome:
    if row and row.approved_at is not None:
        return "text_added"
    if approve:
        return "approved"
    return "updated" if row and row.sha256 == text_digest(reading.raw) else "draft"


def _loses(row: VersionRow, reading: Reading) -> bool:
    return row.has_text and row.sha256 != text_digest(reading.raw)


def _settle(unit: Unit, row: VersionRow | None, reading: Reading, today: date) -> PolicyVersionId:
    """Write the text with its parts; a draft of the same text moves to the day that was chosen."""
    on, kind = day_of(reading), kind_for(unit, reading, row)
    if row is None or row.approved_at is None:
        refuse_kind(kind, row)
    if row is None:
        version_id = unit.policies.add(on, kind, drafted_by=unit.stamp.by)
    else:
        version_id = row.id
        if row.approved_at is None and (row.on != on or reading.chosen):
            words = {"summary": row.summary, "reason": row.reason}
            unit.policies.revise(version_id, on=on, kind=kind, **words)
    unit.policies.settle_text(version_id, reading.raw, reading.parts, today)
    return version_id
