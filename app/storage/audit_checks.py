"""Keep the questions of audits, and the list from which they begin."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.orm import Session

from app.rules.audit_questions import Question
from app.rules.ids import AuditCheckId, AuditId
from app.storage.audit_questions import AuditQuestions
from app.storage.schema.audits import AuditCheckRecord as Record


@dataclass(frozen=True)
class Judgement:
    """Hold what was found of one question: the verdict's code, the evidence, a remark."""

    verdict: str = ""
    evidence: str = ""
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class CheckRow(Question):
    """Show one question of an audit with what was found."""

    id: AuditCheckId
    audit_id: AuditId
    position: int
    verdict: str = ""
    evidence: str = ""
    remark: str = ""

    @property
    def judgement(self) -> Judgement:
        """Return what was found."""
        return Judgement(self.verdict, self.evidence, self.remark)


class AuditChecks:
    """Write and read the questions of audits of one transaction; `list` is where they begin."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.list = AuditQuestions(session)

    def add(self, audit_id: AuditId, questions: Sequence[Question]) -> None:
        """Put questions on an audit, behind those that are there."""
        query = select(func.max(Record.position)).where(Record.audit_id == audit_id)
        last = self._session.execute(query).scalar() or 0
        rows = [
            {
                **{name: getattr(one, name) for name in Question.__dataclass_fields__},
                "audit_id": audit_id,
                "position": last + place,
            }
            for place, one in enumerate(questions, start=1)
        ]
        if rows:
            self._session.execute(insert(Record), rows)

    def judge(self, seen: CheckRow, found: Judgement) -> bool:
        """Write what was found; False where it is no longer what was `seen` before."""
        changed = self._session.execute(
            update(Record)
            .where(
                Record.id == seen.id,
                Record.verdict == seen.verdict,
                Record.evidence == seen.evidence,
                Record.remark == seen.remark,
            )
            .values(**vars(found))
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: AuditCheckId) -> CheckRow | None:
        """Find one question of an audit."""
        return next(iter(self._rows(Record.id == key)), None)

    def of(self, audit_id: AuditId) -> Sequence[CheckRow]:
        """Return the questions of an audit in their order."""
        return self._rows(Record.audit_id == audit_id)

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[CheckRow]:
        query = select(Record).where(*conditions).order_by(Record.position, Record.id)
        return [_row(record) for record in self._session.execute(query).scalars()]


def _row(record: Record) -> CheckRow:
    plain = ("section", "subject", "basis", "method", "position", "verdict", "evidence", "remark")
    return CheckRow(
        **{name: getattr(record, name) for name in plain},
        id=AuditCheckId(record.id),
        audit_id=AuditId(record.audit_id),
    )
