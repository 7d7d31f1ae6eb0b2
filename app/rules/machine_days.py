"""Refuse a day of this machine's clock that cannot be today."""

from datetime import date, timedelta
from typing import Final

from app.rules.eras import western
from app.rules.errors import Refused

EARLIEST: Final = date(2020, 1, 1)
"""From then on every fiscal year lies in 令和, whenever it begins: documents are numbered by it."""
FARTHEST: Final = timedelta(days=366)
SLACK: Final = timedelta(days=1)
"""Midnight comes to several PCs one after the other."""


def refuse_day(today: date, last_on: date | None) -> None:
    """Refuse to date a letter on a day well before the last act on record, or long after it.

    `last_on` is the day in Japan of the newest row of the log.

    Raises:
        Refused: with the day that the machine says it is.
    """
    near = last_on is None or last_on - SLACK <= today <= last_on + FARTHEST
    if today < EARLIEST or not near:
        last = f"操作記録の最後の日付は{western(last_on)}です。" if last_on else ""
        raise Refused(
            f"このPCの日付が{western(today)}になっています。{last}何も記録していません。"
            "PCの時計を確かめてから、もう一度お試しください。"
        )
