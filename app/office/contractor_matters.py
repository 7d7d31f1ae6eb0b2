"""Say for the book of the contractors what was mended with each, and what happened (LAW B-7)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from app.office.recipient_views import RecipientView
from app.rules.corrective_actions import state_of
from app.rules.eras import japanese
from app.rules.ids import RecipientId
from app.storage.unit import Unit


def matters_of(
    unit: Unit, found: Sequence[RecipientView], on: date
) -> Mapping[RecipientId, Sequence[str]]:
    """Return what was mended with contractors and what happened there, up to a day."""
    whose = {check.id: one.id for one in found for check in one.checks}
    matters: dict[RecipientId, list[str]] = {one.id: [] for one in found}
    for action in unit.corrective_actions.rows():
        to = whose.get(action.target.check_id) if action.target.check_id is not None else None
        if to is not None and action.cancelled_on is None:
            matters[to].append(f"是正 {action.action}（{state_of(action, on).word}）")
    for recipient_id, words in _incidents(unit, on):
        if recipient_id in matters:
            matters[recipient_id].append(words)
    return matters


def _incidents(unit: Unit, on: date) -> Iterator[tuple[RecipientId, str]]:
    for one in unit.incidents.book.rows():
        if one.recipient_id is not None and one.known_on <= on:
            yield one.recipient_id, f"事故 {one.number} {one.title}（{japanese(one.known_on)}）"
