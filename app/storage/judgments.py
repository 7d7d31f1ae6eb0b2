"""Keep the judgments of the 管理責任者; a later one never changes an earlier one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.rules.ids import RequestId, RightId, StaffId
from app.rules.judgments import Question, Verdict
from app.storage.schema.judgments import JudgmentRecord


@dataclass(frozen=True)
class NewJudgment:
    """Describe a judgment; `right_id` None: it is about the whole case."""

    request_id: RequestId
    question: Question
    verdict: Verdict
    judged_on: date
    reason: str
    right_id: RightId | None = None


class Judgments:
    """Write the judgments of one transaction; a case brings its own with it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewJudgment, by: StaffId, at: datetime) -> None:
        """Add one judgment."""
        self._session.add(
            JudgmentRecord(
                request_id=new.request_id,
                right_id=new.right_id,
                matter=new.question.value,
                verdict=new.verdict.value,
                judged_on=new.judged_on,
                reason=new.reason,
                recorded_at=at,
                recorded_by=by,
            )
        )
        self._session.flush()

    def erase(self, request_ids: Sequence[RequestId]) -> int:
        """Erase the words of these cases' judgments and say how many; that they were made stays."""
        query = (
            update(JudgmentRecord)
            .where(JudgmentRecord.request_id.in_(request_ids), JudgmentRecord.reason.is_not(None))
            .values(reason=None)
            .returning(JudgmentRecord.id)
        )
        return len(self._session.execute(query).scalars().all())
