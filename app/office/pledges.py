"""Keep the pledges of confidentiality (誓約書), and tell who still owes one (OFFICE M-20)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.office import training_years, workers
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.anniversaries import years_after
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PledgeId, WorkerId
from app.rules.pledges import NewPledge, PledgeDraft, PledgeKind, PledgeReading, owed, read_pledge
from app.rules.roles import Verb
from app.storage.pledges import PledgeRow
from app.storage.unit import Unit
from app.storage.workers import WorkerRow

__all__ = ["Owing", "PledgeRow", "cancel", "check", "of_worker", "owing", "record"]

TOUCHED: Final = changes("workers")


@dataclass(frozen=True)
class Owing:
    """Name a person and the pledges that are missing."""

    worker: WorkerRow
    kinds: tuple[PledgeKind, ...]


def check(desk: Desk, draft: PledgeDraft) -> PledgeReading:
    """Check what was typed of a pledge; change nothing."""
    desk.demand(Verb.read_governance)
    return read_pledge(draft, today=desk.today)


def record(desk: Desk, worker_ids: Sequence[WorkerId], draft: PledgeDraft) -> Changes:
    """Record the same pledge of one or many people.

    Raises:
        Refused: nobody is chosen, the draft has problems, or one of them gave it on that day or
            joined long after it.
    """
    desk.demand(Verb.keep_workers)
    refuse_unfit({"保管場所": draft.kept_at}, LONGEST_LINE)
    refuse_unfit({"メモ": draft.note})
    reading = read_pledge(draft, today=desk.today)
    if reading.pledge is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    if not worker_ids:
        raise Refused("誓約書を出した方を選んでください。まだ何も記録していません。")
    with desk.unit("誓約書を記録") as unit:
        for key in worker_ids:
            worker = workers.one(unit, key)
            _refuse_early(worker, reading.pledge)
            _refuse_again(unit, worker, reading.pledge)
        unit.pledges.add(worker_ids, reading.pledge, unit.stamp.by, unit.stamp.at)
        told = {name: str(value) for name, value in vars(reading.pledge).items()}
        unit.log(tuple(("worker", key) for key in worker_ids), told)
    return TOUCHED


def cancel(desk: Desk, key: PledgeId, reason: str) -> Changes:
    """Take back a pledge that was recorded by mistake; it stays on record with the reason.

    Raises:
        Refused: there is no reason, or it was taken back before.
    """
    desk.demand(Verb.keep_workers)
    refuse_unfit({"理由": reason})
    if not reason.strip():
        raise Refused("取り消す理由を書いてください。何も変えていません。")
    with desk.unit("誓約書の記録を取り消した") as unit:
        row = unit.pledges.find(key)
        if row is None or not unit.pledges.cancel(key, desk.today, reason.strip()):
            raise Refused(
                "この誓約書の記録は、もう取り消されています。何も変えていません。"
                "画面を最新にしてからお試しください。"
            )
        told = {"kind": row.kind.value, "pledged_on": str(row.pledged_on)}
        unit.log((("worker", row.worker_id),), {**told, "reason": reason.strip()})
    return TOUCHED


def of_worker(desk: Desk, worker_id: WorkerId) -> Sequence[PledgeRow]:
    """Return the pledges of one person, the latest first, those taken back too."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.pledges.of(worker_id)


def owing(desk: Desk, kind: PledgeKind | None = None) -> Sequence[Owing]:
    """Return who owes a pledge today, or one of a kind, in the order of the people."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found = owing_in(unit, desk)
    return [one for one in found if kind is None or kind in one.kinds]


def owing_in(unit: Unit, desk: Desk) -> Sequence[Owing]:
    """Return who owes a pledge today, inside an open unit."""
    return list(_owing(unit, desk))


def standing(rows: Sequence[PledgeRow]) -> Mapping[WorkerId, Sequence[PledgeRow]]:
    """Return the pledges that were not taken back, by person."""
    given: dict[WorkerId, list[PledgeRow]] = {}
    for row in rows:
        if row.cancelled_on is None:
            given.setdefault(row.worker_id, []).append(row)
    return given


def _owing(unit: Unit, desk: Desk) -> Iterator[Owing]:
    year = training_years.year_now(unit, desk.today)
    given = standing(unit.pledges.all())
    for one in unit.workers.all():
        kinds = owed(one.joined_on, one.left_on, given.get(one.id, ()), year, desk.today)
        if kinds:
            yield Owing(one, kinds)


def _refuse_early(worker: WorkerRow, new: NewPledge) -> None:
    """Refuse a day more than a year before the first one: the year was mistyped."""
    joined = worker.joined_on
    if joined is not None and years_after(new.pledged_on, 1) < joined:
        raise Refused(
            f"誓約書の日（{western(new.pledged_on)}）が、{worker.name}さんの入職の日"
            f"（{western(joined)}）より1年以上前です。何も記録していません。"
            "日付を確かめてください。"
        )


def _refuse_again(unit: Unit, worker: WorkerRow, new: NewPledge) -> None:
    for row in unit.pledges.of(worker.id):
        same = row.kind is new.kind and row.pledged_on == new.pledged_on
        if same and row.cancelled_on is None:
            raise Refused(
                f"{worker.name}さんの{new.kind.word}の誓約書（{western(new.pledged_on)}）は、"
                "もう記録されています。何も記録していません。日付を確かめてください。"
            )
