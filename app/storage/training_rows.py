"""Turn the records of trainings into frozen rows, and back."""

import json
from dataclasses import dataclass, fields
from datetime import date

from app.rules.ids import DepartmentId, TrainingId, TrainingPlanId
from app.rules.trainings import NewTraining, TrainingWay
from app.rules.workers import WorkerKind
from app.storage.schema.trainings import TrainingPlanRecord, TrainingRecord


@dataclass(frozen=True)
class TrainingPlanRow:
    """Show the plan of one fiscal year; `note` tells of approvals before the plan was changed."""

    id: TrainingPlanId
    fiscal_year: int
    purpose: str
    approved_on: date | None
    approved_by: str
    note: str
    edition: int


@dataclass(frozen=True)
class TrainingRow(NewTraining):
    """Show one training of a plan."""

    id: TrainingId
    plan_id: TrainingPlanId
    fiscal_year: int
    closed_on: date | None
    approved_by: str
    lessons: str
    cancelled_on: date | None
    cancel_reason: str
    edition: int


_SPELT = {"way", "audience", "departments"}
_PLAIN = tuple(one.name for one in fields(NewTraining) if one.name not in _SPELT)


def columns_of(new: NewTraining) -> dict[str, object]:
    """Return a training as its columns keep it."""
    return {
        **{name: getattr(new, name) for name in _PLAIN},
        "way": new.way.value,
        "audience": json.dumps([one.value for one in new.audience]),
        "departments": json.dumps(list(new.departments)),
    }


def training_row(record: TrainingRecord, fiscal_year: int) -> TrainingRow:
    """Return a training as it is shown."""
    return TrainingRow(
        **{name: getattr(record, name) for name in _PLAIN},
        way=TrainingWay(record.way),
        audience=tuple(WorkerKind(one) for one in json.loads(record.audience)),
        departments=tuple(DepartmentId(one) for one in json.loads(record.departments)),
        id=TrainingId(record.id),
        plan_id=TrainingPlanId(record.plan_id),
        fiscal_year=fiscal_year,
        closed_on=record.closed_on,
        approved_by=record.approved_by,
        lessons=record.lessons,
        cancelled_on=record.cancelled_on,
        cancel_reason=record.cancel_reason,
        edition=record.edition,
    )


def plan_row(record: TrainingPlanRecord) -> TrainingPlanRow:
    """Return a plan as it is shown."""
    return TrainingPlanRow(
        id=TrainingPlanId(record.id),
        fiscal_year=record.fiscal_year,
        purpose=record.purpose,
        approved_on=record.approved_on,
        approved_by=record.approved_by,
        note=record.note,
        edition=record.edition,
    )
