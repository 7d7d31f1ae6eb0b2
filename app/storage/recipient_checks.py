"""Keep how recipients were looked at: selection, questionnaire, visit."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import LetterId, RecipientCheckId, RecipientId, StaffId
from app.rules.recipient_checks import CheckKind, RecipientCheck, Verdict
from app.storage.schema.recipient_checks import RecipientCheckRecord

_PLAIN = (
    *("due_on", "asked_on", "answered_on", "checked_on", "checked_by", "certificate"),
    *("findings", "cancelled_on", "cancel_reason"),
)


@dataclass(frozen=True, kw_only=True)
class RecipientCheckRow(RecipientCheck):
    """Show one look at a recipient on record."""

    id: RecipientCheckId
    recipient_id: RecipientId
    edition: int


class RecipientChecks:
    """Write and read the checks of recipients of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, recipient_id: RecipientId, new: RecipientCheck, by: StaffId, at: datetime
    ) -> RecipientCheckId:
        """Put one look on record."""
        record = RecipientCheckRecord(
            recipient_id=recipient_id,
            kind=new.kind.value,
            recorded_by=by,
            recorded_at=at,
            **_columns(new),
        )
        self._session.add(record)
        self._session.flush()
        return RecipientCheckId(record.id)

    def change(self, key: RecipientCheckId, new: RecipientCheck, edition: int) -> bool:
        """Change a look; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(RecipientCheckRecord)
            .where(RecipientCheckRecord.id == key, RecipientCheckRecord.edition == edition)
            .values(edition=edition + 1, **_columns(new))
            .returning(RecipientCheckRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: RecipientCheckId) -> RecipientCheckRow | None:
        """Find one look."""
        record = self._session.get(RecipientCheckRecord, key)
        return None if record is None else _row(record)

    def of(self, recipient_ids: Sequence[int]) -> Mapping[RecipientId, Sequence[RecipientCheckRow]]:
        """Return the looks at these recipients, the oldest recorded first."""
        query = select(RecipientCheckRecord).where(
            RecipientCheckRecord.recipient_id.in_(recipient_ids)
        )
        found: dict[RecipientId, list[RecipientCheckRow]] = {
            RecipientId(key): [] for key in recipient_ids
        }
        for record in self._session.execute(query.order_by(RecipientCheckRecord.id)).scalars():
            found[RecipientId(record.recipient_id)].append(_row(record))
        return found


def _columns(new: RecipientCheck) -> dict[str, object]:
    return {
        **{name: getattr(new, name) for name in _PLAIN},
        "letter_id": new.letter_id,
        "verdict": new.verdict.value,
        "answers": json.dumps(dict(new.answers)),
    }


def _row(record: RecipientCheckRecord) -> RecipientCheckRow:
    return RecipientCheckRow(
        id=RecipientCheckId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        edition=record.edition,
        kind=CheckKind(record.kind),
        verdict=Verdict(record.verdict),
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        answers=json.loads(record.answers),
        **{name: getattr(record, name) for name in _PLAIN},
    )
