"""Keep the trainings of each year, and who took part."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.ids import TrainingId, TrainingPlanId
from app.rules.trainings import NewTraining
from app.storage.schema.trainings import TrainingPlanRecord, TrainingRecord
from app.storage.training_people import TrainingPeople
from app.storage.training_plans import TrainingPlans
from app.storage.training_rows import TrainingRow, columns_of, training_row


class Trainings:
    """Write and read the trainings of one transaction, with their `plans` and `people`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.plans = TrainingPlans(session)
        self.people = TrainingPeople(session)

    def add(self, plan_id: TrainingPlanId, new: NewTraining) -> TrainingId:
        """Put a training into a plan."""
        record = TrainingRecord(plan_id=plan_id, **columns_of(new))
        self._session.add(record)
        self._session.flush()
        return TrainingId(record.id)

    def change(self, key: TrainingId, new: NewTraining, edition: int) -> bool:
        """Change a training; False where somebody else changed it since `edition`."""
        return self.set(key, edition, columns_of(new))

    def set(self, key: TrainingId, edition: int, values: Mapping[str, object]) -> bool:
        """Set columns of a training; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(TrainingRecord)
            .where(TrainingRecord.id == key, TrainingRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(TrainingRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: TrainingId) -> TrainingRow | None:
        """Find one training."""
        return next(iter(self.rows([key])), None)

    def rows(self, ids: Sequence[int]) -> Sequence[TrainingRow]:
        """Return these trainings, in their order."""
        found = {row.id: row for row in self._rows(TrainingRecord.id.in_(ids))}
        return [found[TrainingId(key)] for key in ids if TrainingId(key) in found]

    def all(self) -> Sequence[TrainingRow]:
        """Return all trainings: the latest year first, within it in the order of the months."""
        return self._rows()

    def of_plan(self, plan_id: TrainingPlanId) -> Sequence[TrainingRow]:
        """Return the trainings of one plan in the order of the months, cancelled ones too."""
        return self._rows(TrainingRecord.plan_id == plan_id)

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[TrainingRow]:
        query = (
            select(TrainingRecord, TrainingPlanRecord.fiscal_year)
            .join(TrainingPlanRecord, TrainingPlanRecord.id == TrainingRecord.plan_id)
            .where(*conditions)
            .order_by(
                TrainingPlanRecord.fiscal_year.desc(),
                TrainingRecord.planned_month,
                TrainingRecord.id,
            )
        )
        return [training_row(record, year) for record, year in self._session.execute(query)]
