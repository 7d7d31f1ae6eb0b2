"""Let nobody guess passwords quickly: a few tries are free, then each one has to wait longer.

At most 30 in any hour, whoever tries and however often the program is started again; and never a
lock for ever. Guesses at one person's password are forgotten when that person comes in, not when
somebody else does: else a colleague could guess on between two sign-ins of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from app.rules.errors import Refused

FREE: Final = 5
MOST_IN_AN_HOUR: Final = 30
_HEAD_ACTS: Final = (
    "パスワードを変え、操作記録を確かめてください。"
    "知られたおそれがあるときは、漏えい等事案として記録してください。"
)
_OTHERS_TELL: Final = "管理責任者に知らせてください。"
KEPT: Final = 300
"""How many are remembered, to be told to the person who comes in."""
UNANSWERED: Final = timedelta(minutes=10)
"""After so long without an answer, whoever tried was ended in between: it counts as wrong."""
_HOUR: Final = timedelta(hours=1)
_WAITS_S: Final = (10, 20, 40, 80, 150)
_MINUTE_S: Final = 60
_LEAST_IN_MINUTES_S: Final = 120


@dataclass(frozen=True)
class Guess:
    """Hold when somebody guessed; `login` is empty for the recovery sheet and unknown people.

    `is_open` is a try that has no answer yet. Everybody waits for it, but it may prove right.
    """

    at: datetime
    login: str = ""
    is_open: bool = False

    def was_wrong(self, now: datetime) -> bool:
        """Tell whether it was wrong, or left without an answer for so long that it counts so."""
        return not self.is_open or now - self.at >= UNANSWERED


class MustWait(Refused):
    """Say how long to wait before the next try; `wait_s` in seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "まちがった入力が続いたため、いまは受け付けていません。記録は変わっていません。"
            f"あと{spoken(seconds)}お待ちください。"
        )
        self.wait_s = seconds


def wait_s(guesses: Sequence[Guess], now: datetime) -> int:
    """Return how many seconds to wait before the next try; 0 where none."""
    recent = [one.at for one in guesses if one.at > now - _HOUR]
    if len(recent) < FREE:
        return 0
    step = _WAITS_S[min(len(recent) - FREE, len(_WAITS_S) - 1)]
    free_at = recent[-1] + timedelta(seconds=step)
    if len(recent) >= MOST_IN_AN_HOUR:
        free_at = max(free_at, recent[-MOST_IN_AN_HOUR] + _HOUR)
    return max(0, ceil((free_at - now).total_seconds()))


def settled(guesses: Sequence[Guess], now: datetime) -> tuple[Guess, ...]:
    """Return the guesses as seen from now, where the clock was set back meanwhile.

    The newest is taken to have been just now, the others as long before it as they were: so a
    clock set back shortens no wait, and lengthens none beyond what it was.
    """
    ahead = max((one.at for one in guesses), default=now) - now
    if ahead <= timedelta():
        return tuple(guesses)
    return tuple(replace(one, at=one.at - ahead) for one in guesses)


def tried(guesses: Sequence[Guess], login: str, now: datetime) -> tuple[Guess, ...]:
    """Return the guesses with one more, which has no answer yet."""
    return (*guesses, Guess(now, login, is_open=True))[-KEPT:]


def answered_wrong(guesses: Sequence[Guess], guess: Guess) -> tuple[Guess, ...]:
    """Return the guesses after the answer to one of them: it was wrong."""
    left = list(guesses)
    for at in _places(left, guess):
        left[at] = replace(left[at], is_open=False)
    return tuple(left)


def taken_back(guesses: Sequence[Guess], guess: Guess) -> tuple[Guess, ...]:
    """Return the guesses without one that was no guess: nothing could be tried."""
    left = list(guesses)
    for at in _places(left, guess):
        del left[at]
    return tuple(left)


def _places(guesses: Sequence[Guess], guess: Guess) -> Sequence[int]:
    """Find one guess again; none where it is gone.

    Where the clock was set back meanwhile its moment is another (`settled`): then it is the newest
    of the same person that has no answer yet.
    """
    if guess in guesses:
        return [guesses.index(guess)]
    same = [at for at, one in enumerate(guesses) if replace(one, at=guess.at) == guess]
    return same[-1:] if guess.is_open else ()


def forgotten(guesses: Sequence[Guess], login: str, now: datetime) -> tuple[Guess, ...]:
    """Return the guesses without the wrong ones at this person's password, and at nobody's."""
    meant = {login, ""}
    return tuple(one for one in guesses if one.login not in meant or not one.was_wrong(now))


def at_password(guesses: Sequence[Guess], login: str, now: datetime) -> int:
    """Count the guesses that a person is told of who comes in."""
    return len(guesses) - len(forgotten(guesses, login, now))


def told(count: int, *, is_head: bool = False) -> str:
    """Tell a person of the wrong guesses since they were here last; empty where none.

    The manager, whom others tell, is told what to do about it.
    """
    if not count:
        return ""
    more = "以上" if count >= KEPT else ""
    return (
        f"前回のあと、{count}回{more}まちがったパスワードが入力されました。"
        f"心当たりがないときは、{_HEAD_ACTS if is_head else _OTHERS_TELL}"
    )


def spoken(seconds: int) -> str:
    """Say a time to wait: 40秒, 3分."""
    if seconds < _LEAST_IN_MINUTES_S:
        return f"{seconds}秒"
    return f"{ceil(seconds / _MINUTE_S)}分"
