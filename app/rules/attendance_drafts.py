"""Read what was typed of one person at a training."""

from dataclasses import dataclass, replace
from datetime import date

from app.rules.attendance import Attendance, TakenPart
from app.rules.eras import western
from app.rules.findings import BadValue, Findings
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.training_drafts import read_points
from app.rules.trainings import NewTraining

REACHED = (Attendance.attended, Attendance.made_up)


@dataclass(frozen=True)
class MarkDraft:
    """Hold what was typed: the state, the day it was on, the points of the test, a note."""

    state: str = ""
    on: str = ""
    points: str = ""
    note: str = ""


@dataclass(frozen=True)
class MarkReading:
    """Hold what became of a draft, or the problems that forbid it."""

    taken: TakenPart | None
    problems: tuple[Problem, ...] = ()


def read_mark(
    draft: MarkDraft, training: NewTraining, before: TakenPart, *, today: date
) -> MarkReading:
    """Check what was typed of a person of whom `before` is known.

    A day after the training's last one is a make-up; who made it up keeps the day on which she
    took part before, and who only gets her points keeps her day.
    """
    found = Findings()
    state = found.take("state", draft.state, _state, Attendance.expected)
    on = found.take("on", draft.on, lambda text: _day(text, today), None)
    on = on or _known_day(state, before, training)
    points = found.take("points", draft.points, lambda text: _points(text, training), None)
    note = draft.note.strip()
    if not found.problems:
        found.problems += _odd(state, on, training, points, note)
    if found.problems:
        return MarkReading(None, tuple(found.problems))
    if state not in REACHED or on is None:
        return MarkReading(TakenPart(state, note=note))
    taken = replace(before, state=state, points=points, note=note)
    if state is Attendance.attended:
        return MarkReading(replace(taken, attended_on=on, made_up_on=None))
    return MarkReading(replace(taken, made_up_on=on))


def _odd(
    state: Attendance, on: date | None, training: NewTraining, points: int | None, note: str
) -> list[Problem]:
    if state is Attendance.excused and not note:
        return [Problem("note", "対象外とする理由を備考に書いてください。")]
    if state not in REACHED:
        sentence = "受講していない方に点数は付けられません。出欠を確かめてください。"
        return [] if points is None else [Problem("points", sentence, str(points))]
    if training.from_on is None:
        return [Problem("state", "この教育の実施の日を、先に入れてください。")]
    if on is None:
        return [Problem("on", "受けた日を入れてください。")]
    return _odd_day(state, on, training.from_on, training.to_on or training.from_on)


def _odd_day(state: Attendance, on: date, from_on: date, to_on: date) -> list[Problem]:
    if on < from_on:
        return [Problem("on", f"教育の始まり（{western(from_on)}）より前の日です。", str(on))]
    if state is Attendance.attended and on > to_on:
        sentence = f"教育の終わり（{western(to_on)}）より後の日です。補講にしてください。"
        return [Problem("on", sentence, str(on))]
    return []


def _known_day(state: Attendance, before: TakenPart, training: NewTraining) -> date | None:
    """Return the day on record, or that of a training that was held on one day only."""
    if state is before.state and before.taken_on:
        return before.taken_on
    held_once = training.from_on == training.to_on and state is Attendance.attended
    return training.from_on if held_once else None


def _state(text: str) -> Attendance:
    state = next((one for one in Attendance if text in (one.value, one.word)), None)
    if state is None:
        raise BadValue("出欠を選んでください。")
    return state


def _day(text: str, today: date) -> date | None:
    return read_short_date(text, today=today, future=False) if text.strip() else None


def _points(text: str, training: NewTraining) -> int | None:
    if text.strip() and training.full_points is None:
        raise BadValue("この教育にはテストの満点が決まっていません。先に満点を入れてください。")
    return read_points(text, training.full_points)
