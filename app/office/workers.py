"""Keep the people who work for the house (役職員), whom trainings and pledges ask for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.office.worker_checks import refuse_same, resolved
from app.rules.eras import western
from app.rules.errors import Overtaken, Refused
from app.rules.ids import WorkerId
from app.rules.roles import Verb
from app.rules.workers import TOO_FAR, Worker, WorkerDraft, WorkerReading, is_far, read_worker
from app.storage.unit import Unit
from app.storage.workers import NewWorker, WorkerRow, WorkerSearch

__all__ = [
    "Registered",
    "WorkerRow",
    "WorkerSearch",
    "change",
    "check",
    "draft_of",
    "ids",
    "leave",
    "one",
    "register",
    "rows",
]

TOUCHED: Final = changes("workers")
_OVERTAKEN = (
    "ほかの人が先にこの方の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


@dataclass(frozen=True)
class Registered:
    """Say under which key a person stands."""

    changes: Changes
    worker_id: WorkerId


def check(desk: Desk, draft: WorkerDraft) -> WorkerReading:
    """Check what was typed of a person; change nothing."""
    desk.demand(Verb.read_governance)
    return read_worker(draft, today=desk.today)


def register(desk: Desk, draft: WorkerDraft) -> Registered:
    """Put a person on record.

    Raises:
        Refused: the draft has problems, or the same person or number is on record.
    """
    desk.demand(Verb.keep_workers)
    worker = _read(desk, draft)
    with desk.unit("役職員を登録") as unit:
        new = resolved(unit, worker)
        refuse_same(unit.workers.all(), new, None)
        key = unit.workers.add(new)
        unit.log((("worker", key),), _told(new))
    return Registered(TOUCHED, key)


def change(desk: Desk, key: WorkerId, draft: WorkerDraft, edition: int) -> Changes:
    """Change what is known of a person; what stood before stays in the log."""
    desk.demand(Verb.keep_workers)
    worker = _read(desk, draft)
    with desk.unit("役職員の内容を変更") as unit:
        before = one(unit, key)
        new = resolved(unit, worker, before)
        refuse_same(unit.workers.all(), new, key)
        if not unit.workers.change(key, new, edition):
            raise Overtaken(_OVERTAKEN)
        old = _told(before)
        told = {name: [old[name], value] for name, value in _told(new).items()}
        unit.log((("worker", key),), {n: v for n, v in told.items() if v[0] != v[1]})
    return TOUCHED


def leave(desk: Desk, key: WorkerId, on: date, edition: int) -> Changes:
    """Record a person's last day; trainings and pledges of before stay.

    Raises:
        Refused: the day is before the first one or far ahead, or somebody was first.
    """
    desk.demand(Verb.keep_workers)
    if is_far(on, desk.today):
        raise Refused(f"{TOO_FAR}何も変えていません。")
    with desk.unit("役職員の退職を記録") as unit:
        before = one(unit, key)
        if before.joined_on and on < before.joined_on:
            raise Refused(
                f"退職の日が、入職の日（{western(before.joined_on)}）より前です。"
                "何も変えていません。日付を確かめてください。"
            )
        new = replace(_bare(before), left_on=on)
        if not unit.workers.change(key, new, edition):
            raise Overtaken(_OVERTAKEN)
        unit.log((("worker", key),), {"left_on": [str(before.left_on or ""), str(on)]})
    return TOUCHED


def ids(desk: Desk, search: WorkerSearch | None = None) -> Sequence[WorkerId]:
    """Return the keys of the people wanted, by department and name as read."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.workers.ids(search)


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[WorkerRow]:
    """Return these people, in their order."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.workers.rows(keys)


def draft_of(desk: Desk, key: WorkerId) -> WorkerDraft:
    """Return what is known of a person as it is typed."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row = one(unit, key)
        login = next((one.login for one in unit.staff.listed() if one.id == row.staff_id), "")
    return WorkerDraft(
        number=row.number,
        name=row.name,
        kana=row.kana,
        department=row.department_name,
        kind=row.kind.value,
        joined_on=str(row.joined_on or ""),
        left_on=str(row.left_on or ""),
        login=login,
    )


def one(unit: Unit, key: WorkerId) -> WorkerRow:
    """Return one person inside an open unit.

    Raises:
        Refused: nobody stands under this key.
    """
    found = unit.workers.find(key)
    if found is None:
        raise Refused("この方は役職員の一覧に見つかりません。画面を最新にしてからお試しください。")
    return found


def _read(desk: Desk, draft: WorkerDraft) -> Worker:
    refuse_unfit({"役職員の内容": "".join(vars(draft).values())}, LONGEST_LINE * 4)
    reading = read_worker(draft, today=desk.today)
    if reading.worker is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.worker


def _bare(row: WorkerRow) -> NewWorker:
    return NewWorker(**{name: getattr(row, name) for name in NewWorker.__dataclass_fields__})


def _told(new: NewWorker) -> Mapping[str, str]:
    return {name: str(getattr(new, name) or "") for name in NewWorker.__dataclass_fields__}
