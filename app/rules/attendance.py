"""Say of each person whether a training reached her, and count how far it reached."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from app.rules.worded import Worded

Key = TypeVar("Key", bound=Hashable)


class Attendance(Worded):
    """Name what was recorded of a person who is meant."""

    expected = "expected", "未受講"
    attended = "attended", "受講"
    absent = "absent", "欠席"
    made_up = "made_up", "補講で受講"
    excused = "excused", "対象外"


class Outcome(Worded):
    """Name how a person stands; only `done` counts as reached."""

    done = "done", "受講済"
    waiting = "waiting", "未受講"
    absent = "absent", "補講待ち"
    unmarked = "unmarked", "採点待ち"
    failed = "failed", "不合格（補講待ち）"
    excused = "excused", "対象外"
    gone = "gone", "退職"


OPEN: Final = (Outcome.waiting, Outcome.absent, Outcome.unmarked, Outcome.failed)
"""Who is in the way of closing a training."""
LEFT_OUT: Final = (Outcome.excused, Outcome.gone)
"""Who is not counted."""


@dataclass(frozen=True)
class Taken:
    """Hold of one person what her outcome depends on."""

    state: Attendance
    points: int | None = None
    left_on: date | None = None


@dataclass(frozen=True)
class Reach:
    """Count who was reached of how many meant."""

    done_count: int = 0
    meant_count: int = 0

    @property
    def percent(self) -> int | None:
        """Return the share, rounded down: 100 only where everybody was reached."""
        return self.done_count * 100 // self.meant_count if self.meant_count else None

    @property
    def words(self) -> str:
        """Say the share as lists show it."""
        if self.percent is None:
            return "対象者なし"
        return f"{self.meant_count}人中{self.done_count}人（{self.percent}%）"


def outcome_of(taken: Taken, pass_points: int | None, today: date) -> Outcome:
    """Say how a person stands; who left without the training is nobody's to call any more."""
    reached = taken.state in (Attendance.attended, Attendance.made_up)
    if taken.state is Attendance.excused:
        return Outcome.excused
    if reached and pass_points is None:
        return Outcome.done
    if reached and taken.points is not None and pass_points is not None:
        outcome = Outcome.done if taken.points >= pass_points else Outcome.failed
    elif reached:
        outcome = Outcome.unmarked
    else:
        outcome = Outcome.absent if taken.state is Attendance.absent else Outcome.waiting
    left = taken.left_on is not None and taken.left_on < today
    return Outcome.gone if left and outcome is not Outcome.done else outcome


def reach(outcomes: Iterable[Outcome]) -> Reach:
    """Count who was reached; whom it is not meant for, and who left, are not counted."""
    counted = [one for one in outcomes if one not in LEFT_OUT]
    return Reach(sum(one is Outcome.done for one in counted), len(counted))


def reach_by(pairs: Iterable[tuple[Key, Outcome]]) -> Mapping[Key, Reach]:
    """Count who was reached for each key, in the order in which the keys come."""
    grouped: dict[Key, list[Outcome]] = {}
    for key, outcome in pairs:
        grouped.setdefault(key, []).append(outcome)
    return {key: reach(outcomes) for key, outcomes in grouped.items()}
