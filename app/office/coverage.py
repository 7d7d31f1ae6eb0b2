"""Count how far the register is covered by consents: by version, by month, by receiver."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.office.as_of_rows import STANDINGS
from app.office.desk import Desk
from app.rules.consents import Standing
from app.rules.roles import Verb
from app.rules.versions import version_on as version_in_force
from app.storage.register_days import ReceiverCount, RegisterDays, VersionCount

__all__ = ["MonthCount", "ReceiverCount", "VersionCount", "by_month", "by_receiver", "by_version"]

MONTHS = 12


@dataclass(frozen=True)
class MonthCount:
    """Count how the members stood at the end of a month, or today for the month that runs."""

    day: date
    counts: Mapping[Standing, int]


def by_version(desk: Desk) -> Sequence[VersionCount]:
    """Count the registered members by the version they stand by, the newest first.

    After the versions come those who stand by none, by how they stand.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        lines = RegisterDays(unit.session).by_version(desk.today)
    return sorted(lines, key=_newest_first)


def by_month(desk: Desk, months: int = MONTHS) -> Sequence[MonthCount]:
    """Count how the members stood at the end of each of the last months, the oldest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        register = RegisterDays(unit.session)
        days = reversed(list(_ends(desk.today, months)))
        found = [(day, register.counts(day)) for day in days]
    return [
        MonthCount(day, {one: counts.get(one, 0) for one in STANDINGS}) for day, counts in found
    ]


def by_receiver(desk: Desk, version_on: date | None = None) -> Sequence[ReceiverCount]:
    """Count who took the consents by which members stand by a version, the most first.

    Without a day the version in force counts.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        in_force = version_in_force(desk.today, unit.policies.days())
        version = version_on or (in_force.on if in_force else None)
        return RegisterDays(unit.session).by_receiver(desk.today, version) if version else ()


def _newest_first(line: VersionCount) -> tuple[bool, int, int]:
    ordinal = line.version_on.toordinal() if line.version_on else 0
    return (line.version_on is None, -ordinal, STANDINGS.index(line.standing))


def _ends(today: date, months: int) -> Iterator[date]:
    """Yield today and the ends of the months before, backwards."""
    day = today
    for _ in range(months):
        yield day
        day = day.replace(day=1) - timedelta(days=1)
