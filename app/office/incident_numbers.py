"""Give incidents their numbers: one series for each fiscal year (案26-01)."""

from datetime import date

from app.office import fiscal_years
from app.rules.incidents import incident_number
from app.storage.unit import Unit


def take(unit: Unit, known_on: date) -> str:
    """Return the next number of the fiscal year in which it was known; a rollback gives it back."""
    year = fiscal_years.year_of(unit, known_on)
    return incident_number(year, unit.series.take(f"incident:{year}"))
