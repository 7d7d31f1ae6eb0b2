"""Count how far the register is covered by consents: by version, by month, by receiver."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.office.as_of_rows import counted, deciding_rows, registered
from app.office.desk import Desk
from app.rules.consents import Standing
from app.rules.roles import Verb
from app.rules.versions import version_on as version_in_force

MONTHS = 12
_YES: frozenset[Standing] = frozenset({"current", "renewal_due"})


@dataclass(frozen=True)
class VersionCount:
    """Count the members who stand by one version; without a version, those who stand by none."""

    version_on: date | None
    standing: Standing
    count: int


@dataclass(frozen=True)
class MonthCount:
    """Count how the members stood at the end of a month, or today for the month that runs."""

    day: date
    counts: Mapping[Standing, int]


@dataclass(frozen=True)
class ReceiverCount:
    """Count the consents to one version that one receiver took; without a name where unknown."""

    receiver: str
    count: int


def by_version(desk: Desk) -> Sequence[VersionCount]:
    """Count the registered members by the version they stand by, the newest first.

    After the versions come those who stand by none, by how they stand.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = registered(unit, desk.today)
        answers = deciding_rows(unit, list(found), desk.today)
    numbers: Counter[tuple[date | None, Standing]] = Counter()
    for key, standing in found.items():
        answer = answers.get(key)
        version = answer.version_on if answer and standing in _YES else None
        numbers[version, standing] += 1
    lines = [VersionCount(version, one, count) for (version, one), count in numbers.items()]
    return sorted(lines, key=_newest_first)


def by_month(desk: Desk, months: int = MONTHS) -> Sequence[MonthCount]:
    """Count how the members stood at the end of each of the last months, the oldest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return [
            MonthCount(day, counted(registered(unit, day)))
            for day in reversed(list(_ends(desk.today, months)))
        ]


def by_receiver(desk: Desk, version_on: date | None = None) -> Sequence[ReceiverCount]:
    """Count who took the consents by which members stand by a version, the most first.

    Without a day the version in force counts.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        in_force = version_in_force(desk.today, unit.policies.days())
        version = version_on or (in_force.on if in_force else None)
        found = registered(unit, desk.today)
        answers = deciding_rows(unit, list(found), desk.today)
    numbers = Counter(
        answer.receiver
        for key, standing in found.items()
        if standing in _YES and (answer := answers.get(key)) and answer.version_on == version
    )
    ordered = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))
    return [ReceiverCount(receiver, count) for receiver, count in ordered]


def _newest_first(line: VersionCount) -> tuple[bool, int, str]:
    ordinal = line.version_on.toordinal() if line.version_on else 0
    return (line.version_on is None, -ordinal, line.standing)


def _ends(today: date, months: int) -> Iterator[date]:
    """Yield today and the ends of the months before, backwards."""
    day = today
    for _ in range(months):
        yield day
        day = day.replace(day=1) - timedelta(days=1)
