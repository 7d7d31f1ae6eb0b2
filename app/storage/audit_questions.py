"""Keep the list of questions from which audits begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from app.rules.audit_questions import Question, Source
from app.rules.ids import ChecklistItemId
from app.storage.schema.audits import ChecklistItemRecord as Record


@dataclass(frozen=True, kw_only=True)
class QuestionRow(Question):
    """Show one question on the list; one that is not `active` is asked no more."""

    id: ChecklistItemId
    position: int
    source: Source
    active: bool
    edition: int


class AuditQuestions:
    """Write and read the list of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, questions: Sequence[Question], source: Source) -> None:
        """Put questions on the list, behind all others."""
        last = self._session.execute(select(func.max(Record.position))).scalar() or 0
        rows = [
            {**vars(one), "source": source.value, "position": last + place, "active": True}
            for place, one in enumerate(questions, start=1)
        ]
        if rows:
            self._session.execute(insert(Record), rows)

    def change(self, key: ChecklistItemId, edition: int, **values: object) -> bool:
        """Write a question anew; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(Record)
            .where(Record.id == key, Record.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def rows(self, *, active_only: bool = False) -> Sequence[QuestionRow]:
        """Return the list in its order."""
        query = select(Record).order_by(Record.position, Record.id)
        if active_only:
            query = query.where(Record.active.is_(True))
        return [_row(record) for record in self._session.execute(query).scalars()]

    def find(self, key: ChecklistItemId) -> QuestionRow | None:
        """Find one question."""
        return next((row for row in self.rows() if row.id == key), None)


def _row(record: Record) -> QuestionRow:
    return QuestionRow(
        section=record.section,
        subject=record.subject,
        basis=record.basis,
        method=record.method,
        id=ChecklistItemId(record.id),
        position=record.position,
        source=Source(record.source),
        active=record.active,
        edition=record.edition,
    )
