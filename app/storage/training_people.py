"""Keep who is meant by a training, and who took part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from app.rules.attendance import Attendance, TakenPart
from app.rules.ids import TrainingId, TrainingPersonId, WorkerId
from app.storage.schema.trainings import TrainingPersonRecord


@dataclass(frozen=True, kw_only=True)
class TrainingPersonRow(TakenPart):
    """Show one person of a training; who she is stands with the workers."""

    id: TrainingPersonId
    training_id: TrainingId
    worker_id: WorkerId


class TrainingPeople:
    """Write and read who takes part in the trainings of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def call(self, training_id: TrainingId, worker_ids: Sequence[WorkerId]) -> None:
        """Put people on the list of a training, expected."""
        rows = [{"training_id": training_id, "worker_id": key} for key in worker_ids]
        if rows:
            self._session.execute(insert(TrainingPersonRecord), rows)

    def mark(self, taken: Mapping[TrainingPersonId, TakenPart]) -> None:
        """Write down of each of these people whether she took part."""
        rows = [{**vars(one), "id": key, "state": one.state.value} for key, one in taken.items()]
        if rows:
            self._session.execute(update(TrainingPersonRecord), rows)

    def of(self, training_id: TrainingId) -> Sequence[TrainingPersonRow]:
        """Return the people of one training in the order in which they were put on the list."""
        return self._rows(TrainingPersonRecord.training_id == training_id)

    def of_worker(self, worker_id: WorkerId) -> Sequence[TrainingPersonRow]:
        """Return one person's trainings."""
        return self._rows(TrainingPersonRecord.worker_id == worker_id)

    def in_trainings(self, ids: Sequence[TrainingId]) -> Sequence[TrainingPersonRow]:
        """Return the people of these trainings."""
        return self._rows(TrainingPersonRecord.training_id.in_(ids))

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[TrainingPersonRow]:
        query = select(TrainingPersonRecord).where(*conditions).order_by(TrainingPersonRecord.id)
        return [_row(record) for record in self._session.execute(query).scalars()]


def _row(record: TrainingPersonRecord) -> TrainingPersonRow:
    return TrainingPersonRow(
        state=Attendance(record.state),
        attended_on=record.attended_on,
        made_up_on=record.made_up_on,
        points=record.points,
        note=record.note,
        id=TrainingPersonId(record.id),
        training_id=TrainingId(record.training_id),
        worker_id=WorkerId(record.worker_id),
    )
