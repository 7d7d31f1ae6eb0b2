"""Keep the erasures that lists tell of people whom the restored records do not hold.

They stay in the list of the erased: a later backup, which holds them, may be put back another day.
"""

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine
from app.rules.ids import RestoreId
from app.storage.schema.backups import PendingErasureRecord


class PendingErasures:
    """Write and read them in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, restore: RestoreId, lines: Sequence[ErasedLine], problem: str) -> None:
        """Keep the lines that a restore could not carry out, and why."""
        self._session.add_all(
            PendingErasureRecord(
                restore_id=restore,
                member_id=line.member,
                erased_on=line.erased_on,
                content=json.dumps(erased_lines.spell(line)),
                problem=problem,
            )
            for line in lines
        )
        self._session.flush()

    def lines(self) -> Sequence[ErasedLine]:
        """Return what is not done, the oldest first."""
        record = PendingErasureRecord
        query = select(record.content).where(record.done.is_(False)).order_by(record.id)
        kept = self._session.execute(query).scalars()
        return [erased_lines.read(json.loads(content)) for content in kept]
