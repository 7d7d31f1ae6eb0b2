"""Print how far the trainings of a period reached each person (個人別の受講状況)."""

from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.office.training_books import in_period
from app.office.training_views import PersonView, TrainingView
from app.rules.attendance import LEFT_OUT, OPEN, reach
from app.rules.periods import Days
from app.rules.roles import Verb
from app.rules.training_stages import TrainingStage

TITLE: Final = "個人別の受講状況"
COLUMNS: Final = (
    *(("部署", 34.0), ("職員番号", 20.0), ("氏名", 34.0), ("区分", 28.0)),
    *(("対象", 14.0), ("受講", 14.0), ("割合", 16.0), ("受けていない教育", 90.0)),
)


def by_person(desk: Desk, period: Days) -> Register:
    """Return for each person how many trainings of a period were meant and reached her."""
    desk.demand(Verb.read_governance)
    had: dict[int, list[tuple[TrainingView, PersonView]]] = {}
    for one in in_period(desk, period):
        if one.stage is not TrainingStage.cancelled:
            for person in one.people:
                had.setdefault(person.worker.id, []).append((one, person))
    counted = [rows for rows in had.values() if any(p.outcome not in LEFT_OUT for _, p in rows)]
    rows = tuple(sorted((_row(rows) for rows in counted), key=lambda row: row[:3]))
    lead = f"{period.words}に実施した教育を、お一人ずつ数えています。"
    return Register(TITLE, lead, COLUMNS, rows)


def _row(had: list[tuple[TrainingView, PersonView]]) -> tuple[str, ...]:
    worker, reached = had[0][1].worker, reach(person.outcome for _, person in had)
    missing = [one.row.title for one, person in had if person.outcome in OPEN]
    return (
        worker.department_name,
        worker.number,
        worker.name,
        worker.kind.word,
        f"{reached.meant_count}件",
        f"{reached.done_count}件",
        "" if reached.percent is None else f"{reached.percent}%",
        "、".join(missing),
    )
