"""Take the people of the house in from the list of another program (OFFICE M-20).

Who stands on record by 職員番号, or without one by name and department, is brought up to date;
everybody else is new. One row that cannot be read keeps the whole list out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.member_rows import RejectedCell
from app.exchange.titled_rows import TitledList, read_list
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.worker_lines import COLUMNS, Known, WorkerLine, differences, read_line, twice
from app.office.workers import TOUCHED
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit
from app.storage.workers import WorkerRow


@dataclass(frozen=True)
class WorkerListReading:
    """Hold a list that was read and checked; nothing of it is stored yet.

    `absent` are those who work for the house today and do not stand on the list.
    """

    list: TitledList
    lines: tuple[WorkerLine, ...]
    rejected: tuple[RejectedCell, ...]
    absent: tuple[WorkerRow, ...]

    @property
    def added(self) -> Sequence[WorkerLine]:
        """Return the rows of new people."""
        return [one for one in self.lines if one.before is None]

    @property
    def changed(self) -> Sequence[WorkerLine]:
        """Return the rows that say something new of somebody on record."""
        return [one for one in self.lines if one.before is not None and not one.is_same]

    @property
    def returned(self) -> Sequence[WorkerLine]:
        """Return the rows of people who had left and joined again; their last day is cleared."""
        return [one for one in self.changed if one.is_return]


def read(desk: Desk, path: Path) -> WorkerListReading:
    """Read and check a list; change nothing.

    Raises:
        BadFile: the file cannot be read, or its columns are not understood.
    """
    desk.demand(Verb.keep_workers)
    found = read_list(path, COLUMNS)
    with desk.look() as unit:
        return _checked(unit, desk, found)


def store(desk: Desk, reading: WorkerListReading) -> Changes:
    """Store a list that was read, checked once more against the records as they stand now.

    Raises:
        Refused: a row cannot be stored; nothing is.
    """
    desk.demand(Verb.keep_workers)
    with desk.unit("役職員の名簿を取り込んだ") as unit:
        again = _checked(unit, desk, reading.list)
        if again.rejected:
            first = again.rejected[0]
            raise Refused(
                f"{first.row}行目の{first.column}：{first.reason}何も取り込んでいません。"
            )
        unit.workers.add_all([one.new for one in again.added])
        for one in again.changed:
            if one.before is not None:
                unit.workers.change(one.before.id, one.new, one.before.edition)
        subjects = tuple(("worker", int(one.before.id)) for one in again.changed if one.before)
        unit.log(
            subjects,
            {
                "read": len(again.lines),
                "added": [one.new.name for one in again.added],
                "changed": {one.new.name: differences(one) for one in again.changed},
            },
        )
    return TOUCHED


def _checked(unit: Unit, desk: Desk, found: TitledList) -> WorkerListReading:
    known = Known(unit, unit.workers.all(), unit.departments.rows(), desk.today)
    lines: list[WorkerLine] = []
    rejected: list[RejectedCell] = []
    for row in found.rows:
        line = read_line(row, known)
        if isinstance(line, WorkerLine):
            rejected += twice(line, lines)
            lines.append(line)
        else:
            rejected += line
    listed = {one.before.id for one in lines if one.before}
    absent = (row for row in known.workers if row.works_on(desk.today) and row.id not in listed)
    return WorkerListReading(found, tuple(lines), tuple(rejected), tuple(absent))
