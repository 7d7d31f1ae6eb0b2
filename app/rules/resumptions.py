"""Tell when she must hear of a new day: what was asked for has come, and the clock goes on."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from app.rules.cases import Case
from app.rules.completions import Matter

RESUMED: Final = "resumed"
"""The letter that says it: 書類が届きました（回答予定日のお知らせ）."""
PROMISING: Final = frozenset({"receipt", "completion_request", "fee_notice"})
"""Letters that named a day before, or promised to name it once things have come."""
_CAME: Final = {Matter.subject: "ご連絡をいただきました", Matter.fee: "お支払いを確かめました"}
_PAPERS, _SEVERAL = "書類が届きました", "書類などが届きました"


def came_on(case: Case) -> date | None:
    """Return the day on which the last thing came; None while something is still waited for."""
    days = [stop.completed_on for stop in case.clock.stops]
    came = [day for day in days if day is not None]
    return max(came) if came and len(came) == len(days) else None


def goes_on(case: Case, kinds: Collection[str]) -> bool:
    """Tell whether a letter about the day is one about the clock that goes on, not the first.

    `kinds` are the letters of the case so far.
    """
    return case.has_clock and came_on(case) is not None and not PROMISING.isdisjoint(kinds)


def owes_day(case: Case, letters: Iterable[tuple[str, date]]) -> bool:
    """Tell whether the new day was not told yet; `letters` are the kinds and days of all."""
    known, on = tuple(letters), came_on(case)
    over = case.closed_on or case.handed_on or any(right.answered_on for right in case.rights)
    if over or on is None or not goes_on(case, [kind for kind, _day in known]):
        return False
    return not any(kind == RESUMED and day >= on for kind, day in known)


def came_words(matters: Collection[str]) -> str:
    """Say what came in the words of the letter's subject."""
    words = {_CAME.get(Matter(one), _PAPERS) if one else _PAPERS for one in matters}
    return words.pop() if len(words) == 1 else _SEVERAL
