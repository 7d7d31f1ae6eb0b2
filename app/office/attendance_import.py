"""Take attendance in from a list that was filled in elsewhere (OFFICE M-20).

One row that cannot be read keeps the whole list out. A row without a sign, day or points says
nothing of its person, who stays as she was.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.member_rows import RejectedCell
from app.exchange.titled_rows import TitledList, read_list
from app.office import training_lists
from app.office.attendance_lines import COLUMNS, AttendanceLine, Known, read_line, twice
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.planned_trainings import still_open
from app.office.training_lists import Mark
from app.rules.errors import Refused
from app.rules.ids import TrainingId
from app.rules.roles import Verb
from app.storage.unit import Unit
from app.storage.workers import WorkerRow


@dataclass(frozen=True)
class AttendanceReading:
    """Hold a list that was read and checked; nothing of it is recorded yet.

    `unlisted` took part though nobody had put them on the list.
    """

    training_id: TrainingId
    list: TitledList
    lines: tuple[AttendanceLine, ...]
    rejected: tuple[RejectedCell, ...]
    unlisted: tuple[WorkerRow, ...]

    @property
    def told(self) -> Sequence[AttendanceLine]:
        """Return the rows that say something of their person."""
        return [one for one in self.lines if one.taken is not None]


def read(desk: Desk, key: TrainingId, path: Path) -> AttendanceReading:
    """Read and check a list of a training; change nothing.

    Raises:
        BadFile: the file cannot be read, or its columns are not understood.
        Refused: the training is over.
    """
    desk.demand(Verb.record_training)
    found = read_list(path, COLUMNS)
    with desk.look() as unit:
        return _checked(unit, desk, key, found)


def record(desk: Desk, reading: AttendanceReading) -> Changes:
    """Record a list that was read, checked once more against the records as they stand now.

    Raises:
        Refused: a row cannot be recorded, or no row says anything; nothing is recorded.
    """
    desk.demand(Verb.record_training)
    with desk.look() as unit:
        again = _checked(unit, desk, reading.training_id, reading.list)
    if again.rejected:
        first = again.rejected[0]
        raise Refused(f"{first.row}行目の{first.column}：{first.reason}何も記録していません。")
    if not again.told:
        raise Refused(
            f"{reading.list.name}には、出欠・受講日・点数の入った行がありません。"
            "何も記録していません。"
        )
    # What stood when the list was read: who was marked since then is not written over.
    marks = [Mark(one.worker.id, one.draft, one.before) for one in reading.told]
    return training_lists.mark(desk, reading.training_id, marks)


def _checked(unit: Unit, desk: Desk, key: TrainingId, found: TitledList) -> AttendanceReading:
    training = still_open(unit, key)
    people = {row.worker_id: row for row in unit.trainings.people.of(key)}
    taken = {int(one): training_lists.bare(row) for one, row in people.items()}
    known = Known(tuple(unit.workers.all()), taken, training, desk.today)
    lines: list[AttendanceLine] = []
    rejected: list[RejectedCell] = []
    for row in found.rows:
        line = read_line(row, known)
        if isinstance(line, AttendanceLine):
            rejected += twice(line, lines)
            lines.append(line)
        else:
            rejected += line
    unlisted = (one.worker for one in lines if one.taken and one.worker.id not in people)
    return AttendanceReading(key, found, tuple(lines), tuple(rejected), tuple(unlisted))
