"""Play the posts of the house: who held them before, who holds them, and what is missing."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from app.office import appointments, house_departments, house_posts, workers
from app.office.demo_scenes import Scene, Script
from app.rules.appointments import AppointmentDraft, Post
from app.rules.workers import WorkerKind

PAPER: Final = "理事会議事録"
ENDS_IN_DAYS: Final = 45
"""Soon enough to be shown: nobody comes after her yet."""
HOLDERS: Final = (
    (Post.audit, "練習　監事子", "常勤監事"),
    (Post.desk, "練習　管理子", "組合員サービス部 部長"),
)


def scripts() -> Sequence[Script]:
    """Return when the posts come into the practice records: once there are departments."""
    return (((26, _appoint),),)


def _appoint(scene: Scene) -> None:
    today = scene.today
    begun = date(today.year - 2, 4, 1)
    before = AppointmentDraft(
        post=Post.head.value,
        name="練習　前任子",
        title="専務理事",
        from_on=str(date(begun.year - 2, 4, 1)),
        until_on=str(begun - timedelta(days=1)),
        paper=PAPER,
    )
    ends = today + timedelta(days=26 + ENDS_IN_DAYS)
    head = AppointmentDraft(
        post=Post.head.value,
        name="練習　専務子",
        title="専務理事",
        from_on=str(begun),
        until_on=str(ends),
        paper=PAPER,
    )
    house = [
        AppointmentDraft(post=post.value, name=name, title=title, from_on=str(begun), paper=PAPER)
        for post, name, title in HOLDERS
    ]
    for draft in (before, head, *house, *_managers(scene)):
        if _is_free(scene, draft):
            appointments.appoint(scene.manager, draft)


def _managers(scene: Scene) -> Sequence[AppointmentDraft]:
    """Appoint a manager to every department but the last, which is left empty."""
    people = workers.rows(scene.clerk, workers.ids(scene.clerk))
    known = {one.department_id: one for one in people if one.kind is WorkerKind.manager}
    drafts = []
    for row in list(house_departments.standing(scene.clerk))[:-1]:
        person = known.get(row.id)
        drafts.append(
            AppointmentDraft(
                post=Post.department.value,
                department_id=row.id,
                worker_id=person.id if person else None,
                name=person.name if person else "練習　店長子",
                from_on=str(scene.today),
            )
        )
    return drafts


def _is_free(scene: Scene, draft: AppointmentDraft) -> bool:
    """Leave a post alone that another matter of the practice records has filled."""
    place = (Post(draft.post), draft.department_id)
    rows = (row for row in house_posts.rows(scene.clerk) if row.place == place)
    began = date.fromisoformat(draft.from_on)
    return not any(row.seat.holder(began) for row in rows)
