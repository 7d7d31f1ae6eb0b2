"""Turn days of Japan into the moments (UTC) between which they lie."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from app.rules.eras import today_in_japan
from app.rules.periods import Days

_AHEAD: Final = timedelta(hours=9)
_EVER: Final = datetime(1900, 1, 1, tzinfo=UTC)
_NEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)


def begins_at(day: date) -> datetime:
    """Return the moment at which a day begins in Japan."""
    return datetime.combine(day, time(), tzinfo=UTC) - _AHEAD


def moments_of(days: Days) -> tuple[datetime, datetime]:
    """Return the first moment of a span and the first one after it."""
    begin = begins_at(days.from_on) if days.from_on else _EVER
    return begin, begins_at(days.to_on + timedelta(days=1)) if days.to_on else _NEVER


def spelt(at: datetime) -> str:
    """Write a moment as the clock in Japan shows it: 「2026/04/20 11:00」."""
    clock = at.astimezone(UTC) + _AHEAD
    return f"{today_in_japan(at):%Y/%m/%d} {clock:%H:%M}"
