"""Show the trainings with how far they reached: per kind, per department, per person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.office.planned_trainings import one
from app.rules.attendance import OPEN, Outcome, Reach, reach, reach_by
from app.rules.ids import TrainingId, WorkerId
from app.rules.roles import Verb
from app.rules.training_stages import Held, TrainingStage, stage_of
from app.rules.trainings import audience_words
from app.rules.workers import WorkerKind
from app.storage.training_people import TrainingPersonRow
from app.storage.training_rows import TrainingPlanRow, TrainingRow
from app.storage.unit import Unit
from app.storage.workers import WorkerRow

NO_PLACE = "（部署なし）"

__all__ = [
    "PersonView",
    "TakenTraining",
    "TrainingPersonRow",
    "TrainingPlanRow",
    "TrainingRow",
    "TrainingView",
    "of_worker",
    "view",
    "views",
    "views_in",
]


@dataclass(frozen=True)
class TakenTraining:
    """Show one training of one person."""

    row: TrainingRow
    taken: TrainingPersonRow
    outcome: Outcome


@dataclass(frozen=True)
class PersonView:
    """Show one person of a training and how she stands."""

    worker: WorkerRow
    taken: TrainingPersonRow
    outcome: Outcome


@dataclass(frozen=True)
class TrainingView:
    """Show one training: whom it is meant for in words, and everybody on its list."""

    row: TrainingRow
    plan: TrainingPlanRow
    audience: str
    people: tuple[PersonView, ...]
    stage: TrainingStage

    @property
    def id(self) -> TrainingId:
        """Return the key of the training."""
        return self.row.id

    @property
    def reach(self) -> Reach:
        """Return how far the training reached."""
        return reach(one.outcome for one in self.people)

    @property
    def by_kind(self) -> Mapping[WorkerKind, Reach]:
        """Return how far it reached in each kind of people, in the order of the kinds."""
        counted = reach_by((one.worker.kind, one.outcome) for one in self.people)
        return {kind: counted[kind] for kind in WorkerKind if kind in counted}

    @property
    def by_department(self) -> Mapping[str, Reach]:
        """Return how far it reached in each department."""
        return reach_by(
            (one.worker.department_name or NO_PLACE, one.outcome) for one in self.people
        )

    @property
    def missing(self) -> Sequence[PersonView]:
        """Return those whom it has not reached."""
        return [one for one in self.people if one.outcome in OPEN]


def view(desk: Desk, key: TrainingId) -> TrainingView:
    """Return one training with everybody on its list."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return views_in(unit, [one(unit, key)], desk.today)[0]


def views(desk: Desk, keys: Sequence[int]) -> Sequence[TrainingView]:
    """Return these trainings with everybody on their lists, in their order."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return views_in(unit, unit.trainings.rows(keys), desk.today)


def of_worker(desk: Desk, worker_id: WorkerId) -> Sequence[TakenTraining]:
    """Return the trainings of one person, the latest year first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        taken = {row.training_id: row for row in unit.trainings.people.of_worker(worker_id)}
        left_on = next((row.left_on for row in unit.workers.rows([worker_id])), None)
        return [
            TakenTraining(
                row, taken[row.id], taken[row.id].outcome(row.pass_points, left_on, desk.today)
            )
            for row in unit.trainings.all()
            if row.id in taken and row.cancelled_on is None
        ]


def views_in(unit: Unit, rows: Sequence[TrainingRow], today: date) -> Sequence[TrainingView]:
    """Return trainings as they are shown, inside an open unit."""
    workers = {row.id: row for row in unit.workers.all()}
    order = {key: place for place, key in enumerate(workers)}
    departments = {row.id: row.name for row in unit.departments.rows()}
    plans = {row.id: row for row in unit.trainings.plans.rows()}
    people: dict[TrainingId, list[TrainingPersonRow]] = {}
    for taken in unit.trainings.people.in_trainings([row.id for row in rows]):
        people.setdefault(taken.training_id, []).append(taken)
    shown = []
    for row in rows:
        listed = sorted(people.get(row.id, ()), key=lambda taken: order[taken.worker_id])
        seen = tuple(
            PersonView(
                workers[taken.worker_id],
                taken,
                taken.outcome(row.pass_points, workers[taken.worker_id].left_on, today),
            )
            for taken in listed
        )
        named = tuple(departments[key] for key in row.departments if key in departments)
        audience = audience_words(row.audience, named)
        shown.append(
            TrainingView(row, plans[row.plan_id], audience, seen, _stage(row, seen, today))
        )
    return shown


def _stage(row: TrainingRow, people: Sequence[PersonView], today: date) -> TrainingStage:
    held = Held(
        planned_month=row.planned_month,
        from_on=row.from_on,
        to_on=row.to_on,
        closed_on=row.closed_on,
        cancelled_on=row.cancelled_on,
        people_count=len(people),
        open_count=sum(person.outcome in OPEN for person in people),
    )
    return stage_of(held, today)
