"""Read what was typed of a training."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules.findings import BadValue, Findings
from app.rules.member_fields import one_line
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.training_months import month_reader
from app.rules.trainings import NewTraining, TrainingDraft, TrainingWay
from app.rules.workers import WorkerKind

LONGEST_TITLE: Final = 100
LONGEST_LINE: Final = 120
LONGEST_EDITION: Final = 60
MOST_POINTS: Final = 1000


@dataclass(frozen=True)
class TrainingReading:
    """Hold what became of a draft: a training, or the problems that forbid one."""

    training: NewTraining | None
    problems: tuple[Problem, ...] = ()


def read_training(draft: TrainingDraft, *, year_start: date, today: date) -> TrainingReading:
    """Check what was typed of a training in the plan of the year that begins on `year_start`."""
    found = Findings()
    new = _read(draft, found, year_start, today)
    if not found.has_problem("from_on"):
        found.problems += _odd_days(new, year_start)
    found.problems += _odd_points(new)
    if not new.audience:
        found.problems.append(Problem("audience", "対象の区分を1つ以上選んでください。"))
    return TrainingReading(None if found.problems else new, tuple(found.problems))


def read_points(text: str, full_points: int | None) -> int | None:
    """Read the points of one person in a test; empty where there are none.

    Raises:
        BadValue: no number, or more than the test has.
    """
    typed = narrow(text).removesuffix("点")
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and int(typed) <= MOST_POINTS):
        raise BadValue(f"点数は0から{MOST_POINTS}までの数字です。")
    if full_points is not None and int(typed) > full_points:
        raise BadValue(f"点数（{int(typed)}点）が満点（{full_points}点）を超えています。")
    return int(typed)


def _read(draft: TrainingDraft, found: Findings, start: date, today: date) -> NewTraining:
    line, day = partial(_line, found), _day(today)
    from_on = found.take("from_on", draft.from_on, day, None)
    return NewTraining(
        title=line("title", draft.title, "教育の名称", LONGEST_TITLE, needed=True),
        theme=draft.theme.strip(),
        planned_month=found.take("planned_month", draft.planned_month, month_reader(start), ""),
        from_on=from_on,
        to_on=found.take("to_on", draft.to_on, day, None) or from_on,
        way=found.take("way", draft.way, _way, TrainingWay.gathering),
        lecturer=line("lecturer", draft.lecturer, "講師"),
        material=line("material", draft.material, "教材"),
        material_edition=line(
            "material_edition", draft.material_edition, "教材の版", LONGEST_EDITION
        ),
        audience=tuple(one for one in WorkerKind if one.value in draft.audience),
        departments=draft.departments,
        full_points=found.take("full_points", draft.full_points, _all_points, None),
        pass_points=found.take("pass_points", draft.pass_points, _all_points, None),
    )


def _odd_days(new: NewTraining, start: date) -> list[Problem]:
    if new.to_on and new.from_on is None:
        return [Problem("from_on", "実施の始まりの日も入れてください。")]
    if new.from_on is None:
        return []
    if new.to_on and new.to_on < new.from_on:
        return [Problem("to_on", "終わりの日が、始まりの日より前です。日付を確かめてください。")]
    # What slips into the next year is recorded as it was; a slip of the keys lies further away.
    if new.from_on < start or new.from_on.year > start.year + 2:
        return [Problem("from_on", "実施の日が、この計画の年度と離れています。確かめてください。")]
    return []


def _odd_points(new: NewTraining) -> list[Problem]:
    if new.pass_points is None:
        return []
    if new.full_points is None:
        return [Problem("full_points", "合格点を決めるときは、満点も入れてください。")]
    if new.pass_points > new.full_points:
        return [Problem("pass_points", "合格点が満点より大きくなっています。確かめてください。")]
    return []


def _line(
    found: Findings,
    field: str,
    text: str,
    label: str,
    longest: int = LONGEST_LINE,
    *,
    needed: bool = False,
) -> str:
    def read(typed: str) -> str:
        one = one_line(typed)
        if needed and not one:
            raise BadValue(f"{label}がありません。{label}を入れてください。")
        if len(one) > longest:
            raise BadValue(f"{label}は{longest}文字までにしてください。")
        return one

    return found.take(field, text, read, "")


def _way(text: str) -> TrainingWay:
    way = next((one for one in TrainingWay if text in (one.value, one.word)), None)
    if way is None:
        raise BadValue("方法を選んでください。")
    return way


def _day(today: date) -> Callable[[str], date | None]:
    return lambda text: read_short_date(text, today=today) if text.strip() else None


def _all_points(text: str) -> int | None:
    return read_points(text, None)
