"""Keep the trainings of a plan: what, when, for whom, how (LAW B-7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.office import training_plans, training_years
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.planned_trainings import still_open
from app.office.training_plans import TOUCHED
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import TrainingId, TrainingPlanId
from app.rules.roles import Verb
from app.rules.training_drafts import TrainingReading, read_training
from app.rules.trainings import PLANNED, NewTraining, TrainingDraft
from app.storage.unit import Unit

OVERTAKEN: Final = (
    "ほかの人が先にこの教育の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


@dataclass(frozen=True)
class Planned:
    """Say under which key a training stands."""

    changes: Changes
    training_id: TrainingId


def check(desk: Desk, plan_id: TrainingPlanId, draft: TrainingDraft) -> TrainingReading:
    """Check what was typed of a training; change nothing."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _reading(unit, desk, plan_id, draft)


def add(desk: Desk, plan_id: TrainingPlanId, draft: TrainingDraft) -> Planned:
    """Put a training into a plan; an approved plan has to be approved again.

    Raises:
        Refused: with what is missing or odd.
    """
    desk.demand(Verb.plan_training)
    _refuse_unfit(draft)
    with desk.unit("教育を計画に加えた") as unit:
        new = _read(unit, desk, plan_id, draft)
        key = unit.trainings.add(plan_id, new)
        unit.log((("training", key),), _told(new))
        training_plans.reopen_approval(unit, plan_id)
    return Planned(TOUCHED, key)


def change(desk: Desk, key: TrainingId, draft: TrainingDraft, edition: int) -> Changes:
    """Change a training; only what the plan says of it asks for a new approval.

    Raises:
        Refused: it is over, somebody was first, or the draft has problems.
    """
    desk.demand(Verb.record_training)
    _refuse_unfit(draft)
    with desk.unit("教育の内容を変更") as unit:
        before = still_open(unit, key)
        new = _read(unit, desk, before.plan_id, draft)
        if new.from_on is None and before.from_on and unit.trainings.people.of(key):
            raise Refused("受講者名簿があるため、実施の日を空にできません。何も変えていません。")
        replanned = any(getattr(before, name) != getattr(new, name) for name in PLANNED)
        if replanned:
            desk.demand(Verb.plan_training)
        if not unit.trainings.change(key, new, edition):
            raise Overtaken(OVERTAKEN)
        old = _told(before)
        told = {name: [old[name], value] for name, value in _told(new).items()}
        unit.log((("training", key),), {n: v for n, v in told.items() if v[0] != v[1]})
        if replanned:
            training_plans.reopen_approval(unit, before.plan_id)
    return TOUCHED


def cancel(desk: Desk, key: TrainingId, reason: str, edition: int) -> Changes:
    """Take a training out of the plan that will not be held; it stays there with the reason.

    Raises:
        Refused: somebody took part, it is over, or no reason is given.
    """
    desk.demand(Verb.plan_training)
    refuse_unfit({"理由": reason})
    if not reason.strip():
        raise Refused("中止する理由を書いてください。何も変えていません。")
    with desk.unit("教育を中止") as unit:
        row = still_open(unit, key)
        if any(one.taken_on for one in unit.trainings.people.of(key)):
            raise Refused(
                f"「{row.title}」は、もう受けた方がいるため中止できません。何も変えていません。"
                "残りの方を「対象外」にして、終了してください。"
            )
        values = {"cancelled_on": desk.today, "cancel_reason": reason.strip()}
        if not unit.trainings.set(key, edition, values):
            raise Overtaken(OVERTAKEN)
        unit.log((("training", key),), {"title": row.title, "reason": reason.strip()})
        training_plans.reopen_approval(unit, row.plan_id)
    return TOUCHED


def _reading(
    unit: Unit, desk: Desk, plan_id: TrainingPlanId, draft: TrainingDraft
) -> TrainingReading:
    plan = training_plans.one(unit, plan_id)
    start = training_years.begin_of(unit, plan.fiscal_year)
    return read_training(draft, year_start=start, today=desk.today)


def _read(unit: Unit, desk: Desk, plan_id: TrainingPlanId, draft: TrainingDraft) -> NewTraining:
    reading = _reading(unit, desk, plan_id, draft)
    if reading.training is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    known = {row.id for row in unit.departments.rows()}
    if not known.issuperset(reading.training.departments):
        raise Refused("対象の部署が見つかりません。画面を最新にしてからお試しください。")
    return reading.training


def _refuse_unfit(draft: TrainingDraft) -> None:
    refuse_unfit({"内容": draft.theme})
    typed = (draft.title, draft.lecturer, draft.material, draft.material_edition)
    refuse_unfit({"教育の内容": "".join(typed)}, LONGEST_LINE * 4)


def _told(new: NewTraining) -> Mapping[str, str]:
    told = {name: getattr(new, name) for name in NewTraining.__dataclass_fields__}
    told["audience"] = "・".join(one.word for one in new.audience)
    told["departments"] = ",".join(str(one) for one in new.departments)
    return {name: "" if value is None else str(value) for name, value in told.items()}
