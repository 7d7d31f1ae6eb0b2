"""Play the people of the house: their pledges, and a year's trainings with a make-up."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from app.office import (
    house_departments,
    planned_trainings,
    pledges,
    training_closing,
    training_lists,
    training_plans,
    training_views,
    trainings,
    workers,
)
from app.office.demo_scenes import Scene, Script
from app.office.training_closing import Closing
from app.office.training_lists import Mark
from app.rules.attendance import Attendance
from app.rules.attendance_drafts import MarkDraft
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import TrainingId, WorkerId
from app.rules.pledges import PledgeDraft
from app.rules.training_months import month_words
from app.rules.trainings import TrainingDraft
from app.rules.workers import WorkerDraft, WorkerKind

HEAD: Final = "代表理事　練習　代表子"
HOUSES: Final = ("練習店", "練習センター", "練習本部")
PEOPLE: Final = (
    ("", "練習　理事子", "レンシュウ　リジコ", "", WorkerKind.officer),
    ("1001", "練習　店長子", "レンシュウ　テンチョウコ", HOUSES[0], WorkerKind.manager),
    ("1002", "練習　品子", "レンシュウ　シナコ", HOUSES[0], WorkerKind.staff),
    ("1003", "練習　棚子", "レンシュウ　タナコ", HOUSES[0], WorkerKind.part_time),
    ("2001", "練習　配子", "レンシュウ　ハイコ", HOUSES[1], WorkerKind.manager),
    ("2002", "練習　運男", "レンシュウ　ハコオ", HOUSES[1], WorkerKind.staff),
    ("2003", "練習　積男", "レンシュウ　ツムオ", HOUSES[1], WorkerKind.temporary),
    ("3001", "練習　新子", "レンシュウ　アラタコ", HOUSES[2], WorkerKind.newcomer),
)
_EVERYBODY: Final = tuple(kind.value for kind in WorkerKind)
_TESTED: Final = ("20", "16")


def scripts() -> Sequence[Script]:
    """Return what is played, many days ago first."""
    first = ((36, _furnish), (35, _plan), (30, _hold), (24, _make_up), (23, _close))
    return ((*first, (8, _hold_next)),)


def _furnish(scene: Scene) -> None:
    """Put departments and people on record; one has not pledged yet."""
    for name in HOUSES:
        house_departments.add(scene.manager, DepartmentDraft(name))
    joined = str(scene.today - timedelta(days=900))
    keys = [
        workers.register(
            scene.clerk, WorkerDraft(number, name, kana, place, kind.value, joined)
        ).worker_id
        for number, name, kana, place, kind in PEOPLE
    ]
    given = PledgeDraft("yearly", str(scene.today), "総務課の書庫　2段目")
    pledges.record(scene.clerk, keys[:-1], given)


def _plan(scene: Scene) -> None:
    desk, today = scene.manager, scene.today
    plan = training_plans.begin(desk, training_plans.year(desk), "全員が年に1回は受ける。").plan_id
    month = month_words(f"{today:%Y-%m}")
    for title, theme in (
        ("個人情報の取扱い", "取り違えと誤送付を防ぐ手順を、実例で確かめる。"),
        ("請求・申出の受付", "窓口で受けたときに聞くことと、してはならないこと。"),
        ("漏えい等が起きたとき", "気付いた人がまず知らせる先と、最初の1日にすること。"),
    ):
        draft = TrainingDraft(title, theme, month, way="gathering", audience=_EVERYBODY)
        trainings.add(desk, plan, draft)
    (row,) = (one for one in training_plans.plans(desk) if one.id == plan)
    training_plans.approve(desk, plan, today, HEAD, row.edition)


def _hold(scene: Scene) -> None:
    """Hold the first training: most take part, one is absent, one fails the test."""
    key = _dated(scene, 0, scene.today)
    people = [one.worker.id for one in training_views.view(scene.clerk, key).people]
    marks = [*_marked(people[2:], "18"), *_marked(people[1:2], "12")]
    absent = Mark(people[0], MarkDraft(Attendance.absent.value, note="会議のため"))
    training_lists.mark(scene.clerk, key, [*marks, absent])


def _make_up(scene: Scene) -> None:
    key = _keys(scene)[0]
    left = training_views.view(scene.clerk, key).missing
    draft = MarkDraft(Attendance.made_up.value, str(scene.today), "20", "録画で受講")
    training_lists.mark(scene.clerk, key, [Mark(one.worker.id, draft) for one in left])


def _close(scene: Scene) -> None:
    row = training_views.view(scene.clerk, _keys(scene)[0]).row
    closing = Closing(scene.today, HEAD, "会議と重ならない日にする。録画も用意する。")
    training_closing.close(scene.manager, row.id, closing, row.edition)


def _hold_next(scene: Scene) -> None:
    """Hold the second training: some still wait for their make-up."""
    key = _dated(scene, 1, scene.today)
    people = [one.worker.id for one in training_views.view(scene.clerk, key).people]
    training_lists.mark(scene.clerk, key, list(_marked(people[3:], "17")))


def _dated(scene: Scene, place: int, on: date) -> TrainingId:
    """Say when a training is held, and put everybody on its list."""
    row = training_views.view(scene.clerk, _keys(scene)[place]).row
    full, passed = _TESTED
    draft = TrainingDraft(
        title=row.title,
        theme=row.theme,
        planned_month=month_words(row.planned_month),
        from_on=str(on),
        way=row.way.value,
        lecturer="練習　講師子",
        material="個人情報の手引き",
        material_edition=f"{on.year}年版",
        audience=_EVERYBODY,
        full_points=full,
        pass_points=passed,
    )
    trainings.change(scene.clerk, row.id, draft, row.edition)
    training_lists.call_up(scene.clerk, row.id)
    return row.id


def _keys(scene: Scene) -> Sequence[TrainingId]:
    return planned_trainings.ids(scene.clerk)


def _marked(people: Sequence[WorkerId], points: str) -> Iterator[Mark]:
    for key in people:
        yield Mark(key, MarkDraft(Attendance.attended.value, points=points))
