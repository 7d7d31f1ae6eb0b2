"""Keep the list of who is meant by a training, and mark who took part (LAW B-7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import workers
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.planned_trainings import still_open
from app.office.training_plans import TOUCHED
from app.office.typed import refuse_unfit
from app.rules.attendance import TakenPart
from app.rules.attendance_drafts import MarkDraft, read_mark
from app.rules.errors import Overtaken, Refused
from app.rules.ids import TrainingId, TrainingPersonId, WorkerId
from app.rules.roles import Verb
from app.rules.trainings import NewTraining
from app.storage.training_people import TrainingPersonRow
from app.storage.unit import Unit
from app.storage.workers import WorkerRow


@dataclass(frozen=True)
class CalledUp:
    """Say how many people were put on the list."""

    changes: Changes
    added_count: int


@dataclass(frozen=True)
class Mark:
    """Hold what is said of one person; `seen` is what the clerk had before her, where known."""

    worker_id: WorkerId
    draft: MarkDraft
    seen: TakenPart | None = None


def meant(unit: Unit, training: NewTraining, today: date) -> Sequence[WorkerRow]:
    """Return who is meant: of the kinds and departments, at work on the training's days."""
    days = (training.from_on or today, training.to_on or today)
    return [
        row
        for row in unit.workers.all()
        if training.is_for(row.kind, row.department_id) and any(map(row.works_on, days))
    ]


def call_up(desk: Desk, key: TrainingId) -> CalledUp:
    """Put everybody who is meant on the list; who stands on it already stays as marked.

    Raises:
        Refused: the training is over, or nobody new is meant.
    """
    desk.demand(Verb.record_training)
    with desk.unit("教育の受講者名簿を作成") as unit:
        training = still_open(unit, key)
        listed = {row.worker_id for row in unit.trainings.people.of(key)}
        new = [row for row in meant(unit, training, desk.today) if row.id not in listed]
        if not new:
            raise Refused(
                f"「{training.title}」の名簿に新しく加える方はいません。何も変えていません。"
                "対象の区分と部署、役職員の一覧を確かめてください。"
            )
        unit.trainings.people.call(key, [row.id for row in new])
        unit.log((("training", key),), {"people": [row.name for row in new]})
    return CalledUp(TOUCHED, len(new))


def mark(desk: Desk, key: TrainingId, marks: Sequence[Mark]) -> Changes:
    """Mark who took part, was absent, made it up or is not meant; all of them or nobody.

    Who is not on the list yet is put there: whoever took part did.

    Raises:
        Refused: with the person and what is wrong.
    """
    desk.demand(Verb.record_training)
    for one in marks:
        refuse_unfit({"備考": one.draft.note})
    if not marks:
        raise Refused("出欠を付ける方を選んでください。まだ何も記録していません。")
    with desk.unit("教育の出欠を記録") as unit:
        training = still_open(unit, key)
        names = _named(unit, [one.worker_id for one in marks])
        rows = _listed(unit, key, list(names))
        told: list[object] = []
        changed: dict[TrainingPersonId, TakenPart] = {}
        for one in marks:
            name, row = names[one.worker_id], rows[one.worker_id]
            if one.seen is not None and one.seen != bare(row):
                raise Overtaken(_overtaken(name))
            taken = _read(name, one.draft, training, bare(row), desk.today)
            changed[row.id] = taken
            told.append([name, _spelt(bare(row)), _spelt(taken)])
        unit.trainings.people.mark(changed)
        unit.log((("training", key),), {"people": told})
    return TOUCHED


def bare(row: TrainingPersonRow) -> TakenPart:
    """Return what is recorded of a person, without the keys."""
    return TakenPart(row.state, row.attended_on, row.made_up_on, row.points, row.note)


def _named(unit: Unit, worker_ids: Sequence[WorkerId]) -> Mapping[WorkerId, str]:
    """Return the names of these people; one who is not on record refuses them all."""
    names = {row.id: row.name for row in unit.workers.rows(worker_ids)}
    for one in worker_ids:
        if one not in names:
            workers.one(unit, one)
    return names


def _listed(
    unit: Unit, key: TrainingId, worker_ids: Sequence[WorkerId]
) -> Mapping[WorkerId, TrainingPersonRow]:
    rows = {row.worker_id: row for row in unit.trainings.people.of(key)}
    new = [one for one in worker_ids if one not in rows]
    unit.trainings.people.call(key, new)
    return {row.worker_id: row for row in unit.trainings.people.of(key)} if new else rows


def _read(
    name: str, draft: MarkDraft, training: NewTraining, before: TakenPart, today: date
) -> TakenPart:
    reading = read_mark(draft, training, before, today=today)
    if reading.taken is None:
        said = "".join(problem.sentence for problem in reading.problems)
        raise Refused(f"{name}さん：{said}まだ何も記録していません。")
    return reading.taken


def _overtaken(name: str) -> str:
    return (
        f"{name}さんの出欠は、ほかの人が先に変えました。あなたの入力は保存していません。"
        "最新の内容を確かめて、もう一度入力してください。"
    )


def _spelt(taken: TakenPart) -> dict[str, str]:
    return {name: str(value) for name, value in vars(taken).items() if value not in (None, "")}
