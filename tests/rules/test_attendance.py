"""Who was reached by a training: day, make-up, test; and how far it reached."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.attendance import Attendance, Outcome, Reach, TakenPart, reach, reach_by
from app.rules.attendance_drafts import MarkDraft, read_mark
from app.rules.trainings import NewTraining, TrainingWay
from app.rules.workers import WorkerKind

TODAY = date(2026, 6, 30)
TRAINING = NewTraining(
    title="個人情報の取扱い",
    theme="",
    planned_month="2026-06",
    from_on=date(2026, 6, 10),
    to_on=date(2026, 6, 12),
    way=TrainingWay.gathering,
    lecturer="",
    material="",
    material_edition="",
    audience=tuple(WorkerKind),
    departments=(),
    full_points=20,
    pass_points=16,
)
ONE_DAY = replace(TRAINING, to_on=date(2026, 6, 10))


@pytest.mark.parametrize(
    ("state", "points", "left_on", "outcome"),
    [
        ("expected", None, None, "waiting"),
        ("absent", None, None, "absent"),
        ("attended", None, None, "unmarked"),
        ("attended", 15, None, "failed"),
        ("attended", 16, None, "done"),
        ("made_up", 20, None, "done"),
        ("excused", None, None, "excused"),
        ("expected", None, date(2026, 6, 29), "gone"),
        ("expected", None, TODAY, "waiting"),
        ("attended", 16, date(2026, 6, 29), "done"),
        ("attended", 3, date(2026, 6, 29), "gone"),
        ("excused", None, date(2026, 6, 29), "excused"),
    ],
)
def test_how_a_person_stands(
    state: str, points: int | None, left_on: date | None, outcome: str
) -> None:
    taken = TakenPart(Attendance(state), points=points)
    assert taken.outcome(16, left_on, TODAY) == Outcome(outcome)


def test_without_a_test_taking_part_is_enough() -> None:
    assert TakenPart(Attendance.attended).outcome(None, None, TODAY) is Outcome.done


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (MarkDraft("attended", "6/11", "18"), ("attended", date(2026, 6, 11), None, 18)),
        (MarkDraft("補講で受講", "2026-06-20", ""), ("made_up", None, date(2026, 6, 20), None)),
        (MarkDraft("absent"), ("absent", None, None, None)),
        (MarkDraft("expected"), ("expected", None, None, None)),
        (MarkDraft("excused", note="育児休業中"), ("excused", None, None, None)),
    ],
)
def test_a_mark_is_read(draft: MarkDraft, expected: tuple[object, ...]) -> None:
    taken = read_mark(draft, TRAINING, TakenPart(), today=TODAY).taken
    assert taken is not None
    assert (taken.state, taken.attended_on, taken.made_up_on, taken.points) == expected
    assert taken.note == draft.note


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (MarkDraft(), "state"),
        (MarkDraft("attended"), "on"),
        (MarkDraft("attended", "2026-06-09"), "on"),
        (MarkDraft("attended", "2026-06-13"), "on"),
        (MarkDraft("made_up", "2026-07-01"), "on"),
        (MarkDraft("made_up", "2026-06-09"), "on"),
        (MarkDraft("attended", "2026-06-10", "21"), "points"),
        (MarkDraft("attended", "2026-06-10", "満点"), "points"),
        (MarkDraft("absent", "", "12"), "points"),
        (MarkDraft("excused"), "note"),
    ],
)
def test_an_odd_mark_is_named(draft: MarkDraft, field: str) -> None:
    reading = read_mark(draft, TRAINING, TakenPart(), today=TODAY)
    assert reading.taken is None
    assert [problem.field for problem in reading.problems] == [field]


def test_a_training_of_one_day_needs_no_day_typed() -> None:
    taken = read_mark(MarkDraft("attended"), ONE_DAY, TakenPart(), today=TODAY).taken
    assert taken is not None
    assert taken.attended_on == date(2026, 6, 10)
    reading = read_mark(MarkDraft("made_up"), ONE_DAY, TakenPart(), today=TODAY)
    assert [problem.field for problem in reading.problems] == ["on"]


def test_a_training_without_its_day_or_test_says_so() -> None:
    planned = replace(TRAINING, from_on=None, to_on=None)
    reading = read_mark(MarkDraft("attended", "6/11"), planned, TakenPart(), today=TODAY)
    assert [problem.field for problem in reading.problems] == ["state"]
    untested = replace(TRAINING, full_points=None, pass_points=None)
    reading = read_mark(MarkDraft("attended", "6/11", "9"), untested, TakenPart(), today=TODAY)
    assert [problem.field for problem in reading.problems] == ["points"]


def test_who_failed_and_made_it_up_keeps_both_days() -> None:
    before = TakenPart(Attendance.attended, date(2026, 6, 10), None, 12)
    taken = read_mark(MarkDraft("made_up", "6/20", "17"), TRAINING, before, today=TODAY).taken
    assert taken == TakenPart(Attendance.made_up, date(2026, 6, 10), date(2026, 6, 20), 17)
    later = read_mark(MarkDraft("attended", "", "17"), TRAINING, before, today=TODAY).taken
    assert later == replace(before, points=17)


OUTCOMES = st.lists(st.sampled_from(list(Outcome)))


@given(OUTCOMES)
def test_the_share_is_never_rounded_up(outcomes: list[Outcome]) -> None:
    found = reach(outcomes)
    assert 0 <= found.done_count <= found.meant_count <= len(outcomes)
    assert (found.percent == 100) == (0 < found.done_count == found.meant_count)
    assert (found.percent is None) == (found.meant_count == 0)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(list(Outcome)))))
def test_the_parts_make_up_the_whole(pairs: list[tuple[str, Outcome]]) -> None:
    whole, parts = reach(one for _, one in pairs), reach_by(pairs)
    assert sum(one.done_count for one in parts.values()) == whole.done_count
    assert sum(one.meant_count for one in parts.values()) == whole.meant_count


def test_a_share_is_said_in_words() -> None:
    assert Reach(299, 300).words == "300人中299人（99%）"
    assert Reach().words == "対象者なし"
