"""Tell which records of a version's check list are about the text that is approved now.

An approval may be taken back, and the text be another one when it is given again: what was done
until then stays on the list as it was, and whatever it was done for is to be done again.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from app.rules.ids import PolicyTaskId
from app.rules.policy_tasks import TaskKind
from app.storage.history import HistoryRow
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit

SETTLED: Final = "公表の点検を記録"
"""The title under which the log has a task that was settled."""
EARLIER: Final = "承認を取り消す前の本文についての記録です。"
_ALL: Final = 100_000

Text = tuple[str, str]
"""The day of a version and the digest of its text, as the log has them."""


def text_of(version: VersionRow) -> Text:
    """Return by what the log knows the text of a version."""
    return version.on.isoformat(), version.sha256


def settled_for(unit: Unit, version: VersionRow) -> Mapping[str, Text | None]:
    """Return by the titles of tasks for which text each was settled last, as the log tells."""
    found: dict[str, Text | None] = {}
    text: Text | None = None
    for row in reversed(unit.history.rows(subject=("policy", version.id), limit=_ALL)):
        text = _text(row) or text
        if row.title == SETTLED and row.values:
            found[str(row.values.get("task"))] = text
    return found


def _text(row: HistoryRow) -> Text | None:
    """Return the text that an act took in or approved; None where it did neither."""
    on, digest = ((row.values or {}).get(name) for name in ("in_force_on", "sha256"))
    return (on, digest) if isinstance(on, str) and isinstance(digest, str) else None


def earlier(version: VersionRow, rows: Sequence[PolicyTaskRow]) -> AbstractSet[PolicyTaskId]:
    """Return the tasks that were done before the approval was taken back: they stay as they are."""
    if version.approved_at is None:
        return {row.id for row in rows}
    return {row.id for row in rows} - {row.id for row in latest(rows)}


def latest(rows: Sequence[PolicyTaskRow]) -> Sequence[PolicyTaskRow]:
    """Return of tasks that were opened again the newest alone."""
    return list({_named(row): row for row in rows}.values())


def _named(row: PolicyTaskRow) -> tuple[str, str]:
    return row.kind, row.title if row.kind == TaskKind.own else ""
