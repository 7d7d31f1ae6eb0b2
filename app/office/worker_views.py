"""Show the people of the house with the pledges they owe and the trainings they had."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office import pledges, training_views, workers
from app.office.desk import Desk
from app.office.pledges import PledgeRow
from app.office.training_views import TakenTraining
from app.rules.ids import WorkerId
from app.rules.pledges import PledgeKind
from app.rules.roles import Verb
from app.storage.workers import WorkerRow

__all__ = ["PledgeRow", "TakenTraining", "WorkerLine", "WorkerPage", "lines", "page"]


@dataclass(frozen=True)
class WorkerLine:
    """Be one person in the list; `owed` are the pledges that are missing today."""

    worker: WorkerRow
    owed: tuple[PledgeKind, ...]
    works: bool

    @property
    def id(self) -> WorkerId:
        """Return the key of the person."""
        return self.worker.id


@dataclass(frozen=True)
class WorkerPage:
    """Be everything known of one person."""

    line: WorkerLine
    pledges: Sequence[PledgeRow]
    trainings: Sequence[TakenTraining]


def lines(desk: Desk) -> Sequence[WorkerLine]:
    """Return everybody, by department and name as read."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        owed = {one.worker.id: one.kinds for one in pledges.owing_in(unit, desk)}
        return [
            WorkerLine(row, owed.get(row.id, ()), row.works_on(desk.today))
            for row in unit.workers.all()
        ]


def page(desk: Desk, key: WorkerId) -> WorkerPage:
    """Return everything of one person."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row = workers.one(unit, key)
        owed = next((one.kinds for one in pledges.owing_in(unit, desk) if one.worker.id == key), ())
    line = WorkerLine(row, owed, row.works_on(desk.today))
    return WorkerPage(line, pledges.of_worker(desk, key), training_views.of_worker(desk, key))
