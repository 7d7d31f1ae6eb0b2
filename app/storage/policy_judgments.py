"""Keep what the manager judged of the changes of a version; frozen with its approval."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.rules.ids import PolicyVersionId, StaffId
from app.storage.schema.policy import PolicyJudgmentRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewPolicyJudgment:
    """Hold one judgment about to be recorded: of which rule, of which words, and why.

    `made_for` marks the change it was made for; it stands behind the verdict on record.
    """

    version_id: PolicyVersionId
    demand: str
    entry: str
    verdict: str
    note: str
    made_for: str = ""


@dataclass(frozen=True)
class PolicyJudgmentRow:
    """Show one judgment with who made it when, and the mark of the change it was made for."""

    demand: str
    entry: str
    verdict: str
    note: str
    judged_at: datetime
    judge: str
    made_for: str = ""


_MARK = ":"


class PolicyJudgments:
    """Write and read the judgments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, new: NewPolicyJudgment, by: StaffId, at: datetime) -> None:
        """Record a judgment instead of an earlier one about the same words."""
        self.drop(new.version_id, new.demand, new.entry)
        verdict = _MARK.join(one for one in (new.verdict, new.made_for) if one)
        self._session.add(
            PolicyJudgmentRecord(
                version_id=new.version_id,
                demand=new.demand,
                entry=new.entry,
                verdict=verdict,
                note=new.note,
                judged_by=by,
                judged_at=at,
            )
        )
        self._session.flush()

    def drop(self, version_id: PolicyVersionId, demand: str, entry: str) -> None:
        """Take a judgment back."""
        self._session.execute(
            delete(PolicyJudgmentRecord).where(
                PolicyJudgmentRecord.version_id == version_id,
                PolicyJudgmentRecord.demand == demand,
                PolicyJudgmentRecord.entry == entry,
            )
        )

    def of(self, version_id: PolicyVersionId) -> Sequence[PolicyJudgmentRow]:
        """Return the judgments about a version, in the order in which they were made."""
        query = (
            select(PolicyJudgmentRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == PolicyJudgmentRecord.judged_by)
            .where(PolicyJudgmentRecord.version_id == version_id)
            .order_by(PolicyJudgmentRecord.id)
        )
        return [_row(record, judge) for record, judge in self._session.execute(query)]


def _row(record: PolicyJudgmentRecord, judge: str) -> PolicyJudgmentRow:
    verdict, _, made_for = record.verdict.partition(_MARK)
    return PolicyJudgmentRow(
        demand=record.demand,
        entry=record.entry,
        verdict=verdict,
        note=record.note,
        judged_at=record.judged_at,
        judge=judge,
        made_for=made_for,
    )
