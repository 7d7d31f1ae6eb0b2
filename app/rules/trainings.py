"""Say what a training is, and whom it is meant for (LAW B-7 教育実施記録)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.ids import DepartmentId
from app.rules.worded import Worded
from app.rules.workers import WorkerKind


class TrainingWay(Worded):
    """Name how a training is given."""

    gathering = "gathering", "集合"
    e_learning = "e_learning", "eラーニング"
    bulletin = "bulletin", "部内報"
    meeting = "meeting", "会議"


@dataclass(frozen=True)
class TrainingDraft:
    """Hold what was typed of a training; no departments mean all of them."""

    title: str = ""
    theme: str = ""
    planned_month: str = ""
    from_on: str = ""
    to_on: str = ""
    way: str = ""
    lecturer: str = ""
    material: str = ""
    material_edition: str = ""
    audience: tuple[str, ...] = ()
    departments: tuple[DepartmentId, ...] = ()
    full_points: str = ""
    pass_points: str = ""


@dataclass(frozen=True)
class NewTraining:
    """Stand for a training; `planned_month` is written 2026-06."""

    title: str
    theme: str
    planned_month: str
    from_on: date | None
    to_on: date | None
    way: TrainingWay
    lecturer: str
    material: str
    material_edition: str
    audience: tuple[WorkerKind, ...]
    departments: tuple[DepartmentId, ...]
    full_points: int | None
    pass_points: int | None

    def is_for(self, kind: WorkerKind, department_id: DepartmentId | None) -> bool:
        """Tell whether people of a kind and a department are meant."""
        return kind in self.audience and (not self.departments or department_id in self.departments)


PLANNED: Final = ("title", "theme", "planned_month", "way", "audience", "departments")
"""What the plan that was approved says of a training; the rest is how it was carried out."""


def audience_words(audience: tuple[WorkerKind, ...], departments: tuple[str, ...]) -> str:
    """Say whom a training is meant for; `departments` are names, empty for all of them."""
    everybody = set(audience) == set(WorkerKind)
    kinds = "全員" if everybody else "・".join(one.word for one in WorkerKind if one in audience)
    return f"{kinds}（{'、'.join(departments)}）" if departments else kinds
