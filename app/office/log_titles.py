"""Name the acts of the log as this person may read them, without their values."""

from collections.abc import Sequence
from dataclasses import replace

from app.office.desk import Desk
from app.office.history import COVERED, HEADED
from app.rules.roles import Verb, may
from app.storage.log_spans import SpanRow
from app.storage.unit import Unit


def told(desk: Desk, unit: Unit, rows: Sequence[SpanRow]) -> Sequence[SpanRow]:
    """Return every act, when and by whom; what it was stays hidden where it is not for her."""
    hidden = unit.requests.hidden_ids()
    head = may(desk.actor.roles, Verb.handle_authority)
    return [_told(row, hidden, head=head) for row in rows]


def _told(row: SpanRow, hidden: frozenset[int], *, head: bool) -> SpanRow:
    if any(noun == "request" and key in hidden for noun, key in row.subjects):
        return replace(row, title=COVERED, subjects=())
    if not head and any(noun == "authority" for noun, _key in row.subjects):
        return replace(row, title=HEADED, subjects=())
    return row
