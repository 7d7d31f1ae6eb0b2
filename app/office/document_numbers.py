"""Take the next 文書番号; all letters of a fiscal year count in one series without a gap."""

from datetime import date

from app.office import fiscal_years, profile
from app.rules.numbers import document_number
from app.storage.unit import Unit


def take(unit: Unit, dated_on: date) -> str:
    """Return the next number of the fiscal year of 文書日付; a rollback gives it back."""
    mark, year = profile.of(unit).mark, fiscal_years.year_of(unit, dated_on)
    return document_number(mark, year, unit.series.take(f"letters/{year}"))
