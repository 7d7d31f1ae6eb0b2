"""Name the verbs about the people of the house and their trainings, and a call for each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.exchange.titled_rows import TitledList
from app.office import (
    attendance_import,
    house_departments,
    planned_trainings,
    pledges,
    training_books,
    training_closing,
    training_lists,
    training_person_book,
    training_plans,
    training_sheets,
    training_views,
    trainings,
    worker_books,
    worker_import,
    worker_views,
    workers,
)
from app.office.attendance_import import AttendanceReading
from app.office.desk import Desk
from app.office.training_closing import Closing
from app.office.worker_import import WorkerListReading
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import DepartmentId, PledgeId, TrainingId, TrainingPlanId, WorkerId
from app.rules.periods import Days
from app.rules.pledges import PledgeDraft
from app.rules.roles import Verb
from app.rules.trainings import TrainingDraft
from app.rules.workers import WorkerDraft

Act = Callable[[Desk], object]

PLACE, WHO, GIVEN = DepartmentId(1), WorkerId(1), PledgeId(1)
PLAN, TAUGHT, WHY = TrainingPlanId(1), TrainingId(1), "架空の理由"
DRAFT, MADE = WorkerDraft(name="架空　新"), TrainingDraft(title="架空の教育")
SPAN, LIST = Days(), TitledList("架空.csv", (), frozenset())
READ = WorkerListReading(LIST, (), (), ())
MARKED = AttendanceReading(TAUGHT, LIST, (), (), ())


def acts(folder: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    doings = {
        Verb.keep_organisation: _departments(),
        Verb.keep_workers: _people(folder),
        Verb.read_governance: _reading(),
        Verb.plan_training: _planning(),
        Verb.record_training: _recording(folder),
    }
    return {name: (verb, act) for verb, them in doings.items() for name, act in them.items()}


def _departments() -> Mapping[str, Act]:
    return {
        "house_departments.add": lambda d: house_departments.add(d, DepartmentDraft("架空部")),
        "house_departments.change": lambda d: house_departments.change(
            d, PLACE, DepartmentDraft("架空部"), 1
        ),
        "house_departments.move": lambda d: house_departments.move(d, PLACE, 1),
    }


def _people(folder: Path) -> Mapping[str, Act]:
    return {
        "workers.register": lambda d: workers.register(d, DRAFT),
        "workers.change": lambda d: workers.change(d, WHO, DRAFT, 1),
        "workers.leave": lambda d: workers.leave(d, WHO, d.today, 1),
        "worker_import.read": lambda d: worker_import.read(d, folder / "名簿.csv"),
        "worker_import.store": lambda d: worker_import.store(d, READ),
        "pledges.record": lambda d: pledges.record(d, [WHO], PledgeDraft()),
        "pledges.cancel": lambda d: pledges.cancel(d, GIVEN, WHY),
    }


def _reading() -> Mapping[str, Act]:
    return {
        "house_departments.rows": house_departments.rows,
        "house_departments.standing": house_departments.standing,
        "workers.check": lambda d: workers.check(d, DRAFT),
        "workers.draft_of": lambda d: workers.draft_of(d, WHO),
        "workers.ids": workers.ids,
        "workers.rows": lambda d: workers.rows(d, [1]),
        "worker_books.workers": lambda d: worker_books.workers(d, SPAN),
        "worker_books.pledges": lambda d: worker_books.pledges(d, SPAN),
        "worker_books.owing": lambda d: worker_books.owing(d, SPAN),
        "worker_views.lines": worker_views.lines,
        "worker_views.page": lambda d: worker_views.page(d, WHO),
        "pledges.check": lambda d: pledges.check(d, PledgeDraft()),
        "pledges.of_worker": lambda d: pledges.of_worker(d, WHO),
        "pledges.owing": pledges.owing,
        "planned_trainings.ids": planned_trainings.ids,
        "planned_trainings.rows": lambda d: planned_trainings.rows(d, [1]),
        "trainings.check": lambda d: trainings.check(d, PLAN, MADE),
        "training_plans.plans": training_plans.plans,
        "training_plans.year": training_plans.year,
        "training_views.of_worker": lambda d: training_views.of_worker(d, WHO),
        "training_views.view": lambda d: training_views.view(d, TAUGHT),
        "training_views.views": lambda d: training_views.views(d, [1]),
        "training_books.plan": lambda d: training_books.plan(d, PLAN),
        "training_books.plan_on": lambda d: training_books.plan_on(d, SPAN),
        "training_books.held": lambda d: training_books.held(d, SPAN),
        "training_books.missing": lambda d: training_books.missing(d, SPAN),
        "training_books.in_period": lambda d: training_books.in_period(d, SPAN),
        "training_person_book.by_person": lambda d: training_person_book.by_person(d, SPAN),
        "training_books.people": lambda d: training_books.people(d, TAUGHT),
        "training_sheets.look": lambda d: training_sheets.look(d, TAUGHT),
        "training_sheets.take": lambda d: training_sheets.take(d, TAUGHT),
    }


def _planning() -> Mapping[str, Act]:
    return {
        "training_plans.begin": lambda d: training_plans.begin(d, 2026, WHY),
        "training_plans.set_purpose": lambda d: training_plans.set_purpose(d, PLAN, WHY, 1),
        "training_plans.approve": lambda d: training_plans.approve(d, PLAN, d.today, WHY, 1),
        "trainings.add": lambda d: trainings.add(d, PLAN, MADE),
        "trainings.cancel": lambda d: trainings.cancel(d, TAUGHT, WHY, 1),
        "training_closing.close": lambda d: training_closing.close(
            d, TAUGHT, Closing(d.today, WHY, WHY), 1
        ),
        "training_closing.reopen": lambda d: training_closing.reopen(d, TAUGHT, WHY, 1),
    }


def _recording(folder: Path) -> Mapping[str, Act]:
    return {
        "trainings.change": lambda d: trainings.change(d, TAUGHT, MADE, 1),
        "training_lists.call_up": lambda d: training_lists.call_up(d, TAUGHT),
        "training_lists.mark": lambda d: training_lists.mark(d, TAUGHT, []),
        "attendance_import.read": lambda d: attendance_import.read(d, TAUGHT, folder / "出欠.csv"),
        "attendance_import.record": lambda d: attendance_import.record(d, MARKED),
    }
