"""A training is read whole: its month within the year, its days, its audience, its test."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.ids import DepartmentId
from app.rules.training_drafts import read_training
from app.rules.training_months import month_words
from app.rules.training_stages import Held, TrainingStage, stage_of
from app.rules.trainings import NewTraining, TrainingDraft, TrainingWay, audience_words
from app.rules.workers import WorkerKind

TODAY, START = date(2026, 4, 20), date(2026, 4, 1)
DRAFT = TrainingDraft(
    title=" 個人情報の\n取扱い ",
    planned_month="6",
    way="gathering",
    audience=("staff", "part_time"),
)


def _read(**changed: object) -> NewTraining | list[str]:
    reading = read_training(replace(DRAFT, **changed), year_start=START, today=TODAY)  # type: ignore[arg-type]
    return reading.training or [problem.field for problem in reading.problems]


def test_what_is_typed_is_read() -> None:
    new = _read(from_on="0610", full_points="20点", pass_points="16", way="会議")
    assert isinstance(new, NewTraining)
    assert (new.title, new.planned_month) == ("個人情報の　取扱い", "2026-06")
    assert (new.from_on, new.to_on) == (date(2026, 6, 10), date(2026, 6, 10))
    assert (new.way, new.full_points, new.pass_points) == (TrainingWay.meeting, 20, 16)
    assert new.is_for(WorkerKind.staff, None)
    assert not new.is_for(WorkerKind.officer, None)
    narrow = replace(new, departments=(DepartmentId(3),))
    assert narrow.is_for(WorkerKind.staff, DepartmentId(3))
    assert not narrow.is_for(WorkerKind.staff, DepartmentId(4))
    assert not narrow.is_for(WorkerKind.staff, None)


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("4", "2026-04"),
        ("12月", "2026-12"),
        ("3月", "2027-03"),
        ("2027-03", "2027-03"),
        ("2026年4月", "2026-04"),
        ("１", "2027-01"),
    ],
)
def test_a_month_lies_in_the_fiscal_year(typed: str, month: str) -> None:
    new = _read(planned_month=typed)
    assert isinstance(new, NewTraining)
    assert new.planned_month == month


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"title": " "}, ["title"]),
        ({"title": "教" * 101}, ["title"]),
        ({"planned_month": ""}, ["planned_month"]),
        ({"planned_month": "13"}, ["planned_month"]),
        ({"planned_month": "2026-03"}, ["planned_month"]),
        ({"planned_month": "2027-04"}, ["planned_month"]),
        ({"way": ""}, ["way"]),
        ({"audience": ()}, ["audience"]),
        ({"from_on": "2026-06-31"}, ["from_on"]),
        ({"from_on": "2026-06-10", "to_on": "2026-06-09"}, ["to_on"]),
        ({"to_on": "2026-06-09"}, ["from_on"]),
        ({"from_on": "2026-03-31"}, ["from_on"]),
        ({"from_on": "2029-01-01"}, ["from_on"]),
        ({"pass_points": "16"}, ["full_points"]),
        ({"full_points": "10", "pass_points": "16"}, ["pass_points"]),
        ({"full_points": "満点"}, ["full_points"]),
        ({"full_points": "1001"}, ["full_points"]),
        ({"lecturer": "講" * 121}, ["lecturer"]),
    ],
)
def test_what_is_odd_is_named(changed: dict[str, object], fields: list[str]) -> None:
    assert _read(**changed) == fields


def test_a_year_that_begins_in_march_has_its_months() -> None:
    reading = read_training(
        replace(DRAFT, planned_month="3"), year_start=date(2026, 3, 21), today=TODAY
    )
    assert reading.training is not None
    assert reading.training.planned_month == "2026-03"
    assert month_words("2026-03") == "2026年3月"


def test_the_audience_is_said_in_words() -> None:
    assert audience_words(tuple(WorkerKind), ()) == "全員"
    kinds = (WorkerKind.newcomer, WorkerKind.staff)
    assert audience_words(kinds, ("見本店", "見本センター")) == "職員・新入（見本店、見本センター）"


@pytest.mark.parametrize(
    ("changed", "stage"),
    [
        ({}, "planned"),
        ({"planned_month": "2026-04"}, "planned"),
        ({"planned_month": "2026-03"}, "late"),
        ({"from_on": date(2026, 4, 21), "to_on": date(2026, 4, 21)}, "planned"),
        ({"from_on": date(2026, 4, 10), "to_on": date(2026, 4, 20)}, "running"),
        ({"from_on": date(2026, 4, 10), "to_on": date(2026, 4, 19), "open_count": 1}, "open"),
        ({"from_on": date(2026, 4, 10), "to_on": date(2026, 4, 19)}, "to_close"),
        (
            {"from_on": date(2026, 4, 10), "to_on": date(2026, 4, 19), "people_count": 0},
            "open",
        ),
        ({"closed_on": TODAY, "open_count": 2}, "closed"),
        ({"cancelled_on": TODAY}, "cancelled"),
    ],
)
def test_how_far_a_training_has_come(changed: dict[str, object], stage: str) -> None:
    held = Held("2026-06", None, None, None, None, people_count=3, open_count=0)
    assert stage_of(replace(held, **changed), TODAY) == TrainingStage(stage)  # type: ignore[arg-type]
