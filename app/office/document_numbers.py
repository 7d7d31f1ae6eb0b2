"""Take the next 文書番号; all letters of a fiscal year count in one series without a gap."""

from datetime import date

from app.office import fiscal_years, profile
from app.rules.eras import today_in_japan
from app.rules.machine_days import refuse_day
from app.rules.numbers import document_number
from app.storage.unit import Unit


def take(unit: Unit, dated_on: date) -> str:
    """Return the next number of the fiscal year of 文書日付; a rollback gives it back.

    Raises:
        Refused: the clock was set back behind the last act on record, or is far beyond it.
    """
    last_at, today = unit.history.head().at, today_in_japan(unit.stamp.at)
    refuse_day(today, None if last_at is None else today_in_japan(last_at))
    mark, year = profile.of(unit).mark, fiscal_years.year_of(unit, dated_on)
    return document_number(mark, year, unit.series.take(f"letters/{year}"))
