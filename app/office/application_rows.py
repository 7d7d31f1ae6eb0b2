"""Show the applications that wait as the list has them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.applications import GATE, ApplicationState, may_be_purged, reason_words
from app.rules.eras import today_in_japan
from app.rules.ids import ApplicationId, LetterId, MemberId
from app.storage.applications import ApplicationRow as StoredRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class ApplicationRow:
    """Show one application in the list; the name is empty once it is purged.

    `waits_for_consent` where the gate is among the reasons.
    """

    id: ApplicationId
    number: str
    state: ApplicationState
    name: str
    received_on: date
    reasons: tuple[str, ...]
    reason_words: str
    note: str
    purge_on: date
    over: bool
    resolved_on: date | None
    member_id: MemberId | None
    letter_id: LetterId | None
    waits_for_consent: bool


def shown(unit: Unit, found: Sequence[StoredRow], today: date) -> Iterator[ApplicationRow]:
    """Turn stored applications into rows of the list."""
    keys = [row.member_id for row in found if row.member_id is not None]
    names: dict[int, str] = {row.id: row.name for row in unit.members.rows(keys)}
    for row in found:
        yield ApplicationRow(
            id=row.id,
            number=row.number,
            state=row.state,
            name=row.draft.name.strip() if row.draft else names.get(row.member_id or 0, ""),
            received_on=row.received_on or kept_on(row),
            reasons=tuple(dict.fromkeys(problem.sentence for problem in row.reasons)),
            reason_words=reason_words(row.reasons, row.note),
            note=row.note,
            purge_on=row.purge_on,
            over=row.draft is not None and may_be_purged(row.purge_on, today),
            resolved_on=row.resolved_on,
            member_id=row.member_id,
            letter_id=row.letter_id,
            waits_for_consent=any(problem.field in GATE for problem in row.reasons),
        )


def kept_on(row: StoredRow) -> date:
    """Return the day in Japan on which an application began to wait."""
    return today_in_japan(row.kept_at)
