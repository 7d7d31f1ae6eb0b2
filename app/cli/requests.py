"""Answer `requests register`."""

from argparse import Namespace
from datetime import date

from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import request_register
from app.rules.periods import Days
from app.rules.short_dates import read_short_date


def register(asked: Namespace) -> Answer:
    """Print the request register of a period as PDF, and as Excel where that is asked for."""
    with seated(asked) as desk:
        period = Days(_day(asked.since, desk.today), _day(asked.until, desk.today))
        found = request_register.read(desk, period)
        keep(asked.pdf, request_register.draw(desk, period))
        if asked.xlsx:
            keep(asked.xlsx, request_register.excel(desk, period))
    places = "と".join(str(path) for path in (asked.pdf, asked.xlsx) if path)
    return Answer(
        {"requests": found.requests, "rights": sum(bool(line.right) for line in found.lines)},
        (f"請求受付簿（受付{found.requests}件）を {places} に書き出しました。",),
    )


def _day(text: str | None, today: date) -> date | None:
    return read_short_date(text, today=today) if text else None
