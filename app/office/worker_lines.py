"""Read one row of a list of workers: whom it means, and what it says of her."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.exchange.member_rows import RejectedCell
from app.exchange.titled_rows import ListColumns, TitledRow
from app.office.worker_checks import clash, resolved
from app.office.worker_matches import brought_back, known_person, mistaken
from app.rules.errors import Refused
from app.rules.workers import WorkerDraft, read_worker
from app.storage.departments import DepartmentRow
from app.storage.unit import Unit
from app.storage.workers import NewWorker, WorkerRow

NOTHING: Final = "何も変えていません。"
COLUMNS: Final = ListColumns(
    "役職員",
    {
        "number": ("職員番号", "社員番号", "番号", "職員コード", "社員コード"),
        "name": ("氏名", "名前", "お名前", "職員氏名"),
        "kana": ("フリガナ", "カナ", "氏名カナ", "ふりがな", "氏名フリガナ"),
        "department": ("部署", "所属", "所属部署", "部署名", "事業所"),
        "kind": ("区分", "雇用区分", "職員区分", "雇用形態"),
        "joined_on": ("入職日", "入社日", "採用日", "入職年月日", "就任日"),
        "left_on": ("退職日", "退社日", "退職年月日", "退任日"),
    },
    ("name", "kind"),
)
WHOLE: Final = "行全体"


@dataclass(frozen=True)
class WorkerLine:
    """Hold one row as it would be stored; `before` is who stands on record, None for a new one."""

    row: int
    new: NewWorker
    before: WorkerRow | None

    @property
    def is_return(self) -> bool:
        """Tell whether somebody who had left works for the house again."""
        before = self.before
        return before is not None and before.left_on is not None and self.new.left_on is None

    @property
    def is_same(self) -> bool:
        """Tell whether the row says nothing new."""
        before = self.before
        return before is not None and all(
            getattr(before, name) == value for name, value in vars(self.new).items()
        )


@dataclass(frozen=True)
class Known:
    """Hold what a row is read against, asked for once: the people, the departments, the day."""

    unit: Unit
    workers: Sequence[WorkerRow]
    departments: Sequence[DepartmentRow]
    today: date


def read_line(row: TitledRow, known: Known) -> WorkerLine | list[RejectedCell]:
    """Read one row: what would be stored, or the cells that forbid it."""
    draft = WorkerDraft(**{field: row.value(field) for field in COLUMNS.spellings})
    reading = read_worker(draft, today=known.today)
    if reading.worker is None:
        return [
            RejectedCell(row.row, COLUMNS.title(one.field), one.value, one.sentence)
            for one in reading.problems
        ]
    before = known_person(reading.worker, known.workers)
    filled = brought_back(reading.worker, before)
    if wrong := mistaken(reading.worker, filled, before):
        return [RejectedCell(row.row, COLUMNS.title(wrong.field), wrong.value, wrong.sentence)]
    try:
        new = resolved(known.unit, filled, before, known.departments)
    except Refused as error:
        sentence = error.sentence.replace(NOTHING, "")
        return [RejectedCell(row.row, COLUMNS.title("department"), draft.department, sentence)]
    line = WorkerLine(row.row, _kept(new, before), before)
    sentences = [] if before else [said for one in known.workers if (said := clash(one, line.new))]
    if sentences:
        said = sentences[0].replace(NOTHING, "")
        return [RejectedCell(row.row, WHOLE, line.new.number or line.new.name, said)]
    return line


def _kept(new: NewWorker, before: WorkerRow | None) -> NewWorker:
    return new if before is None else replace(new, staff_id=before.staff_id)


def twice(line: WorkerLine, lines: Sequence[WorkerLine]) -> Iterator[RejectedCell]:
    """Complain of a row about somebody whom an earlier row names."""
    for one in lines:
        same = (
            one.before is not None and line.before is not None and one.before.id == line.before.id
        )
        if same or clash(one.new, line.new):
            value = line.new.number or line.new.name
            yield RejectedCell(
                line.row,
                WHOLE,
                value,
                f"{one.row}行目と同じ方です（{value}）。どちらか1行にしてください。",
            )
            return


def differences(line: WorkerLine) -> dict[str, list[str]]:
    """Return what a row changes of the person on record: before and after."""
    old = line.before
    return {
        name: [str(getattr(old, name) or ""), str(value or "")]
        for name, value in vars(line.new).items()
        if getattr(old, name) != value
    }
