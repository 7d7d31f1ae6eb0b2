"""Take the next 文書番号; all letters of a fiscal year count in one series without a gap."""

from datetime import date

from app.office import profile
from app.rules.numbers import document_number, fiscal_year
from app.storage.unit import Unit


def take(unit: Unit, dated_on: date) -> str:
    """Return the next number of the fiscal year of 文書日付; a rollback gives it back."""
    kept = profile.of(unit)
    year = fiscal_year(dated_on, kept.year_start)
    return document_number(kept.mark, year, unit.series.take(f"letters/{year}"))
