"""Say which departments the audits of a year reach: all of them must be, in time."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.office import fiscal_years
from app.office.desk import Desk
from app.rules.ids import DepartmentId
from app.rules.roles import Verb
from app.storage.unit import Unit


@dataclass(frozen=True)
class YearCoverage:
    """Say which departments of a year are audited, planned, and left out, by their names."""

    audited: tuple[str, ...]
    planned: tuple[str, ...]
    missing: tuple[str, ...]


def coverage(desk: Desk, fiscal_year: int) -> YearCoverage:
    """Say which departments a year's audits reach; those that stand today are asked for."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return covered(unit, fiscal_year, desk.today)


def covered(unit: Unit, fiscal_year: int, today: date) -> YearCoverage:
    """Say it inside an open unit; of a year that is over, the departments of its last day."""
    audits = [row for row in unit.audits.of_year(fiscal_year) if row.cancelled_on is None]
    done = {row.department_id for row in audits if row.reported_on is not None}
    coming = {row.department_id for row in audits} - done
    day = min(today, _last_day(unit, fiscal_year))
    standing = {row.id: row.name for row in unit.departments.standing(day)}

    def named(keys: set[DepartmentId]) -> tuple[str, ...]:
        return tuple(name for key, name in standing.items() if key in keys)

    return YearCoverage(named(done), named(coming), named(set(standing) - done - coming))


def _last_day(unit: Unit, fiscal_year: int) -> date:
    """Return the day before the next fiscal year begins."""
    month, day = fiscal_years.start_of(unit, date(fiscal_year + 1, 6, 1))
    return date(fiscal_year + 1, month, day) - timedelta(days=1)
