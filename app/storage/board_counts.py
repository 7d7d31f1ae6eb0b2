"""Count for the board what happened in a span, and what was open at its end."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, func, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.attendance import Attendance
from app.storage.schema.audits import AuditFindingRecord, AuditRecord
from app.storage.schema.corrective_actions import CorrectiveActionRecord
from app.storage.schema.disposals import DisposalRecord
from app.storage.schema.incident_reports import IncidentFilingRecord
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.nonconformities import NonconformityRecord
from app.storage.schema.organisation import WorkerRecord
from app.storage.schema.received_data import ReceivedDataRecord
from app.storage.schema.recipient_checks import RecipientCheckRecord
from app.storage.schema.recipients import ProvisionRecord
from app.storage.schema.trainings import TrainingPersonRecord, TrainingRecord

_Day = InstrumentedAttribute[date] | InstrumentedAttribute[date | None]


class BoardCounts:
    """Count in one transaction, from a first to a last day, both in it."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self._session = session
        self._first, self._last = first, last

    def incidents(self) -> int:
        """Count the incidents that became known."""
        return self._count(self._within(IncidentRecord.found_on))

    def filings(self) -> int:
        """Count the reports that were handed in to the commission."""
        return self._count(self._within(IncidentFilingRecord.filed_on))

    def open_incidents(self) -> int:
        """Count the incidents that were not closed on the last day."""
        record = IncidentRecord
        return self._count(record.found_on <= self._last, self._after(record.closed_on))

    def facts(self) -> int:
        """Count what was done although a gate refuses it; the head's own are not counted."""
        return self._count(self._within(NonconformityRecord.happened_on), _not_of_the_head())

    def open_facts(self) -> int:
        """Count what was still to be remedied on the last day."""
        record = NonconformityRecord
        happened = record.happened_on <= self._last
        return self._count(happened, self._after(record.remedied_on), _not_of_the_head())

    def provisions(self) -> int:
        """Count the provisions that began; those that only the head sees are not counted."""
        record = ProvisionRecord
        return self._count(self._within(record.from_on), record.head_only.is_(other=False))

    def receipts(self) -> int:
        """Count what was received from third parties."""
        return self._count(self._within(ReceivedDataRecord.from_on))

    def checks(self) -> int:
        """Count the looks at recipients that were carried out."""
        record = RecipientCheckRecord
        return self._count(self._within(record.checked_on), record.cancelled_on.is_(None))

    def trainings(self) -> int:
        """Count the trainings that were held."""
        return self._count(*self._held())

    def expected(self) -> int:
        """Count the places of those who were meant to come; who left before is not waited for."""
        return self._places()

    def attended(self) -> int:
        """Count the places of those who came, or made it up."""
        return self._places(_came())

    def _places(self, *conditions: ColumnElement[bool]) -> int:
        person = TrainingPersonRecord
        left = and_(WorkerRecord.left_on.is_not(None), WorkerRecord.left_on < self._last)
        gone = and_(left, not_(and_(_came(), _passed())))
        query = (
            select(func.count())
            .select_from(person)
            .join(TrainingRecord, TrainingRecord.id == person.training_id)
            .outerjoin(WorkerRecord, WorkerRecord.id == person.worker_id)
            .where(*self._held(), person.state != Attendance.excused.value, not_(gone), *conditions)
        )
        return self._session.execute(query).scalar_one()

    def audits(self) -> int:
        """Count the audits that ended."""
        record = AuditRecord
        return self._count(self._within(record.ended_on), record.cancelled_on.is_(None))

    def findings(self) -> int:
        """Count the findings of audits."""
        return self._count(self._within(AuditFindingRecord.found_on))

    def actions(self, moment_after: datetime) -> int:
        """Count the corrective actions that were open at the end; `moment_after` follows it."""
        record = CorrectiveActionRecord
        return self._count(
            record.recorded_at < moment_after,
            self._after(record.done_on),
            self._after(record.cancelled_on),
        )

    def overdue_actions(self, moment_after: datetime) -> int:
        """Count those of them whose day had passed."""
        record = CorrectiveActionRecord
        return self._count(
            record.recorded_at < moment_after,
            record.due_on < self._last,
            self._after(record.done_on),
            self._after(record.cancelled_on),
        )

    def disposals(self) -> int:
        """Count the disposals that were carried out."""
        record = DisposalRecord
        return self._count(self._within(record.done_on), record.cancelled_on.is_(None))

    def _held(self) -> tuple[ColumnElement[bool], ...]:
        record = TrainingRecord
        held = func.coalesce(record.to_on, record.from_on).between(self._first, self._last)
        return held, record.cancelled_on.is_(None)

    def _within(self, day: _Day) -> ColumnElement[bool]:
        return day.between(self._first, self._last)

    def _after(self, day: _Day) -> ColumnElement[bool]:
        return or_(day.is_(None), day > self._last)

    def _count(self, *conditions: ColumnElement[bool]) -> int:
        return self._session.execute(select(func.count()).where(*conditions)).scalar_one()


def _came() -> ColumnElement[bool]:
    person = TrainingPersonRecord
    return or_(person.attended_on.is_not(None), person.made_up_on.is_not(None))


def _passed() -> ColumnElement[bool]:
    least, points = TrainingRecord.pass_points, TrainingPersonRecord.points
    return or_(least.is_(None), func.coalesce(points, -1) >= least)


def _not_of_the_head() -> ColumnElement[bool]:
    return NonconformityRecord.gate != "authority"
