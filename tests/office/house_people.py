"""Put fictional departments and people of the house on record."""

from dataclasses import dataclass
from datetime import date

from app.office import house_departments, workers
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import DepartmentId, WorkerId
from app.rules.workers import WorkerDraft
from tests.office.seats import Office

SHOP, CENTRE = "見本店", "見本センター"
PEOPLE = (
    WorkerDraft("1001", "架空　一郎", "カクウ　イチロウ", SHOP, "管理者", "2015-04-01"),
    WorkerDraft("1002", "架空　二葉", "カクウ　フタバ", SHOP, "職員", "2018-04-01"),
    WorkerDraft("2001", "架空　三枝", "カクウ　ミエ", CENTRE, "パート", "2022-10-01"),
    WorkerDraft("2002", "架空　四方", "カクウ　シホウ", CENTRE, "派遣", "2026-02-01"),
    WorkerDraft("", "架空　理事子", "カクウ　リジコ", "", "理事", "2021-06-20"),
)


@dataclass(frozen=True)
class House:
    """Hold the keys of those people, by the last sign of their names or their own."""

    office: Office
    departments: dict[str, DepartmentId]
    people: dict[str, WorkerId]

    def of(self, *names: str) -> list[WorkerId]:
        return [self.people[name] for name in names]

    def leave(self, name: str, on: date) -> None:
        desk = self.office.clerk
        (row,) = workers.rows(desk, [self.people[name]])
        workers.leave(desk, row.id, on, row.edition)


def furnish(office: Office) -> House:
    """Put two departments and five people on record."""
    departments = {
        name: house_departments.add(office.manager, DepartmentDraft(name)).department_id
        for name in (SHOP, CENTRE)
    }
    people = {
        draft.name.split("　")[1]: workers.register(office.clerk, draft).worker_id
        for draft in PEOPLE
    }
    return House(office, departments, people)
