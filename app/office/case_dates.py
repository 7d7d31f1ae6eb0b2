"""Reckon the days of cases by the desk's own calendar; whatever shows a day asks here."""

from datetime import date

from app.office import desk_settings
from app.rules import case_dates
from app.rules.calendar import Calendar
from app.rules.case_dates import CaseDates
from app.rules.cases import Case
from app.storage.unit import Unit


def calendar(unit: Unit) -> Calendar:
    """Return the desk's calendar, to be read once for many cases."""
    return desk_settings.calendar(unit)


def dates_of(unit: Unit, case: Case, day: date) -> CaseDates:
    """Return the days of one case as they stand on a day."""
    return case_dates.dates_of(case, day, calendar(unit))
