"""Know the days of a fiscal year, for plans, pledges and coverage."""

from datetime import date, timedelta

from app.office import fiscal_years
from app.rules.periods import Days
from app.storage.unit import Unit


def begin_of(unit: Unit, fiscal_year: int) -> date:
    """Return the first day of a fiscal year."""
    # The last day of the calendar year lies in every fiscal year that bears its number.
    return date(fiscal_year, *fiscal_years.start_of(unit, date(fiscal_year, 12, 31)))


def days_of(unit: Unit, fiscal_year: int) -> Days:
    """Return the first and the last day of a fiscal year."""
    return Days(begin_of(unit, fiscal_year), begin_of(unit, fiscal_year + 1) - timedelta(days=1))


def year_now(unit: Unit, today: date) -> Days:
    """Return the days of the fiscal year in which a day lies."""
    return days_of(unit, fiscal_years.year_of(unit, today))
