"""Keep what is shared with whom in joint use."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.contracts import Said
from app.rules.ids import JointUseId, PolicyVersionId, RecipientId, StaffId
from app.rules.joint_uses import Duty, JointUse
from app.storage.schema.joint_uses import JointUseRecord

_PLAIN = ("from_on", "until_on", "listed_as", "purpose", "agreed_on", "note")


@dataclass(frozen=True, kw_only=True)
class JointUseRow(JointUse):
    """Show one joint use on record."""

    id: JointUseId
    recipient_id: RecipientId
    edition: int


class JointUses:
    """Write and read the joint uses of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, recipient_id: RecipientId, new: JointUse, by: StaffId, at: datetime
    ) -> JointUseId:
        """Put one joint use on record."""
        record = JointUseRecord(
            recipient_id=recipient_id, recorded_by=by, recorded_at=at, **_columns(new)
        )
        self._session.add(record)
        self._session.flush()
        return JointUseId(record.id)

    def change(self, key: JointUseId, new: JointUse, edition: int) -> bool:
        """Change a joint use; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(JointUseRecord)
            .where(JointUseRecord.id == key, JointUseRecord.edition == edition)
            .values(edition=edition + 1, **_columns(new))
            .returning(JointUseRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: JointUseId) -> JointUseRow | None:
        """Find one joint use."""
        record = self._session.get(JointUseRecord, key)
        return None if record is None else _row(record)

    def of(self, recipient_ids: Sequence[int]) -> Mapping[RecipientId, Sequence[JointUseRow]]:
        """Return the joint uses of these recipients, the oldest first."""
        query = select(JointUseRecord).where(JointUseRecord.recipient_id.in_(recipient_ids))
        query = query.order_by(JointUseRecord.from_on, JointUseRecord.id)
        found: dict[RecipientId, list[JointUseRow]] = {
            RecipientId(key): [] for key in recipient_ids
        }
        for record in self._session.execute(query).scalars():
            found[RecipientId(record.recipient_id)].append(_row(record))
        return found


def _columns(new: JointUse) -> dict[str, object]:
    return {
        **{name: getattr(new, name) for name in _PLAIN},
        "version_id": new.version_id,
        "agreement": new.agreement.value,
        "items": json.dumps(new.items, ensure_ascii=False),
        "duties": json.dumps([one.value for one in new.duties]),
    }


def _row(record: JointUseRecord) -> JointUseRow:
    return JointUseRow(
        id=JointUseId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        edition=record.edition,
        version_id=None if record.version_id is None else PolicyVersionId(record.version_id),
        agreement=Said(record.agreement),
        items=tuple(json.loads(record.items)),
        duties=tuple(Duty(code) for code in json.loads(record.duties)),
        **{name: getattr(record, name) for name in _PLAIN},
    )
