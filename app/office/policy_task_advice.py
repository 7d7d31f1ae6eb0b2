"""Say beside the tasks of a version where its text names the office otherwise than letters do."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.office import policy_sender, profile
from app.rules.ids import PolicyTaskId
from app.rules.policy_tasks import TaskKind, TaskState
from app.rules.sender_facts import WORDS, SenderFacts
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit

BEARERS: Final = (TaskKind.sender_facts, TaskKind.web)
"""On which task it is said: where the sender is put right, or else where the text is published."""


def sender_advice(
    unit: Unit, version: VersionRow, rows: Sequence[PolicyTaskRow], today: date
) -> Mapping[PolicyTaskId, str]:
    """Return the advice by the task that bears it; an earlier version bears none."""
    bearer = _bearer(rows)
    if bearer is None or version.approved_at is None or _is_past(unit, version, today):
        return {}
    day = max(version.on, today)
    kept = profile.of(unit, day)
    facts = SenderFacts(**{name: getattr(kept, name) for name in WORDS})
    return {bearer: policy_sender.differences(unit, day, facts)}


def _bearer(rows: Sequence[PolicyTaskRow]) -> PolicyTaskId | None:
    by_kind = {row.kind: row for row in rows}
    for kind in BEARERS:
        row = by_kind.get(kind.value)
        if row is not None:
            return row.id if row.state == TaskState.open else None
    return None


def _is_past(unit: Unit, version: VersionRow, today: date) -> bool:
    """Tell whether a later version is in force on the day for which the sender is compared."""
    day = max(version.on, today)
    return any(
        row.approved_at is not None and version.on < row.on <= day for row in unit.policies.rows()
    )
