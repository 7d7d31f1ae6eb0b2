"""Spell the counts of requests as lines and columns of plots."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from app.office.request_statistics import Statistics
from app.rules.grounds import GROUNDS
from app.rules.outcomes import Outcome
from app.rules.request_counts import Counts
from app.ui.widgets.month_plot import Month
from app.ui.widgets.pill import Pill, Shape, Tone
from app.ui.widgets.share_bars import Share

_OUTCOMES: Final[dict[Outcome, tuple[Shape, Tone]]] = {
    Outcome.full: ("check", "good"),
    Outcome.partial: ("dot", "due"),
    Outcome.refused: ("cross", "bad"),
    Outcome.none_held: ("ring", "quiet"),
}
_SPANS: Final = (
    (7, Pill("7日まで", "check", "good")),
    (14, Pill("8〜14日", "check", "good")),
    (28, Pill("15〜28日", "clock", "due")),
    (10_000, Pill("29日以上", "triangle", "bad")),
)
"""How many days an answer took: up to so many. Two weeks is the office's own promise."""
LEGEND: Final = (Pill("受付", "dot", "good"),)
MOST_MONTHS: Final = 12


def remedies(counts: Counts) -> list[Share]:
    """Return a line for each right that was asked for."""
    return [Share(Pill(one.word, "dot"), number) for one, number in counts.by_remedy.items()]


def outcomes(counts: Counts) -> list[Share]:
    """Return a line for each decision, and for what is not decided yet."""
    decided = [
        Share(Pill(one.word, *_OUTCOMES.get(one, ("dot", "quiet"))), number)
        for one, number in counts.by_outcome.items()
    ]
    waiting = Share(Pill("まだ決まっていない", "clock", "due"), counts.open_rights)
    withheld = Share(Pill("うち存否をお答えしない", "bar"), counts.withheld)
    return [*decided, *([withheld] if counts.withheld else []), waiting]


def endings(counts: Counts) -> list[Share]:
    """Return a line for each way in which a request ended beside a decision."""
    return [Share(Pill(one.word, "bar"), number) for one, number in counts.by_ending.items()]


def grounds(counts: Counts) -> list[Share]:
    """Return a line for each ground that was used, named by its article."""
    return [
        Share(Pill(GROUNDS[code].article, "dot"), number)
        for code, number in counts.by_ground.items()
    ]


def days(counts: Counts) -> list[Share]:
    """Return a line for each span of days that answers took."""
    spans = Counter(
        next(place for place, (most, _pill) in enumerate(_SPANS) if one <= most)
        for one in counts.days
    )
    return [Share(pill, spans[place]) for place, (_most, pill) in enumerate(_SPANS)]


def days_words(counts: Counts) -> str:
    """Say the middle and the longest time, and the share in time."""
    if counts.median_days is None:
        return "まだ回答していません。"
    times = f"中央値 {counts.median_days:g}日　最長 {counts.longest_days}日"
    if counts.share_percent is None:
        return times
    kept = (
        f"終わった受付のうち期限内 {counts.in_time}／{counts.ended}件（{counts.share_percent}％）"
    )
    return f"{times}　{kept}　延長 {counts.extended}件"


def months(counts: Counts) -> list[Month]:
    """Return the last twelve months with what came in."""
    return [
        Month(f"{month.year % 100}/{month.month}", (number,))
        for month, number in counts.by_month[-MOST_MONTHS:]
    ]


def calls(found: Statistics) -> Sequence[tuple[str, str]]:
    """Return the calls of each month, newest first."""
    return [
        (
            f"{one.month.year}年{one.month.month}月",
            f"{one.calls:,}件（{one.minutes:,}分）　受付にしたもの {one.became_requests:,}件",
        )
        for one in reversed(found.calls)
        if one.calls
    ][:MOST_MONTHS]
