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
class TakenPart:
    """Hold what is recorded of one person at a training."""

    state: Attendance = Attendance.expected
    attended_on: date | None = None
    made_up_on: date | None = None
    points: int | None = None
    note: str = ""

    @property
    def taken_on(self) -> date | None:
        """Return the day on which the training reached the person."""
        return self.made_up_on or self.attended_on

    def outcome(self, pass_points: int | None, left_on: date | None, today: date) -> Outcome:
        """Say how the person stands; who left without the training is not waited for."""
        outcome = _outcome(self, pass_points)
        left = left_on is not None and left_on < today
        return Outcome.gone if left and outcome in OPEN else outcome


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


def _outcome(taken: TakenPart, pass_points: int | None) -> Outcome:
    if taken.state in _UNREACHED:
        return _UNREACHED[taken.state]
    if pass_points is None:
        return Outcome.done
    if taken.points is None:
        return Outcome.unmarked
    return Outcome.done if taken.points >= pass_points else Outcome.failed


_UNREACHED: Final = {
    Attendance.expected: Outcome.waiting,
    Attendance.absent: Outcome.absent,
    Attendance.excused: Outcome.excused,
}
