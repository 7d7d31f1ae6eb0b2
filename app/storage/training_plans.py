"""Keep the plans of trainings, one for each fiscal year."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.ids import TrainingPlanId
from app.storage.schema.trainings import TrainingPlanRecord
from app.storage.training_rows import TrainingPlanRow, plan_row


class TrainingPlans:
    """Write and read the plans of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, fiscal_year: int, purpose: str) -> TrainingPlanId:
        """Begin the plan of a year."""
        record = TrainingPlanRecord(fiscal_year=fiscal_year, purpose=purpose)
        self._session.add(record)
        self._session.flush()
        return TrainingPlanId(record.id)

    def set(self, key: TrainingPlanId, edition: int, values: Mapping[str, object]) -> bool:
        """Change a plan; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(TrainingPlanRecord)
            .where(TrainingPlanRecord.id == key, TrainingPlanRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(TrainingPlanRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: TrainingPlanId) -> TrainingPlanRow | None:
        """Find one plan."""
        return next(iter(self._rows(TrainingPlanRecord.id == key)), None)

    def of_year(self, fiscal_year: int) -> TrainingPlanRow | None:
        """Find the plan of a year."""
        return next(iter(self._rows(TrainingPlanRecord.fiscal_year == fiscal_year)), None)

    def rows(self) -> Sequence[TrainingPlanRow]:
        """Return all plans, the latest year first."""
        return self._rows()

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[TrainingPlanRow]:
        order = TrainingPlanRecord.fiscal_year.desc()
        query = select(TrainingPlanRecord).where(*conditions).order_by(order)
        return [plan_row(record) for record in self._session.execute(query).scalars()]
