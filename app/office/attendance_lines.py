"""Read one row of a list of attendance: who is meant, and whether she took part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.exchange.member_rows import RejectedCell
from app.exchange.titled_rows import ListColumns, TitledRow
from app.rules.attendance import Attendance, TakenPart
from app.rules.attendance_drafts import MarkDraft, read_mark
from app.rules.findings import BadValue
from app.rules.numerals import narrow
from app.rules.trainings import NewTraining
from app.rules.workers import same_person
from app.storage.workers import WorkerRow

COLUMNS: Final = ListColumns(
    "受講者",
    {
        "number": ("職員番号", "社員番号", "番号", "職員コード", "社員コード"),
        "name": ("氏名", "名前", "お名前", "職員氏名", "受講者", "受講者氏名"),
        "department": ("部署", "所属", "所属部署", "部署名", "事業所"),
        "state": ("出欠", "出席", "受講", "状況", "受講状況"),
        "on": ("受講日", "実施日", "受けた日", "完了日", "受講年月日"),
        "points": ("点数", "得点", "テスト", "テストの点数"),
        "note": ("備考", "メモ"),
    },
    ("name",),
)
_SIGNS: Final = {
    Attendance.attended: "出席 出 受講 受講済 受講済み 済 済み 完了 修了 ○ 〇 ◯ 1 はい",
    Attendance.absent: "欠席 欠 未受講 未 × ✕ 0 いいえ",
    Attendance.made_up: "補講 補講済 補講済み 補講で受講 再受講",
    Attendance.excused: "対象外 除外 休職",
}
_STATE_OF: Final = {
    narrow(sign): state for state, signs in _SIGNS.items() for sign in signs.split()
}


@dataclass(frozen=True)
class Known:
    """Hold what a row is read against: the people, what is marked, the training, the day."""

    workers: Sequence[WorkerRow]
    taken: Mapping[int, TakenPart]
    training: NewTraining
    today: date


@dataclass(frozen=True)
class AttendanceLine:
    """Hold one row: whom it means, what stood, what would be recorded (None for nothing)."""

    row: int
    worker: WorkerRow
    draft: MarkDraft
    before: TakenPart
    taken: TakenPart | None


def read_line(row: TitledRow, known: Known) -> AttendanceLine | list[RejectedCell]:
    """Read one row: what would be recorded, or the cells that forbid it."""
    try:
        worker = _worker(row, known.workers)
        draft = _draft(row)
    except BadCell as error:
        column = COLUMNS.title(error.field)
        return [RejectedCell(row.row, column, row.value(error.field), error.sentence)]
    before = known.taken.get(worker.id, TakenPart())
    if not draft.state:
        return AttendanceLine(row.row, worker, draft, before, None)
    reading = read_mark(draft, known.training, before, today=known.today)
    if reading.taken is None:
        return [
            RejectedCell(row.row, COLUMNS.title(one.field), row.value(one.field), one.sentence)
            for one in reading.problems
        ]
    return AttendanceLine(row.row, worker, draft, before, reading.taken)


def twice(line: AttendanceLine, lines: Sequence[AttendanceLine]) -> Iterator[RejectedCell]:
    """Complain of a row about somebody whom an earlier row names."""
    for one in lines:
        if one.worker.id == line.worker.id:
            sentence = f"{one.row}行目と同じ方です。どちらか1行にしてください。"
            yield RejectedCell(line.row, COLUMNS.title("name"), line.worker.name, sentence)
            return


class BadCell(BadValue):
    """Say what is wrong with one cell."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def _worker(row: TitledRow, workers: Sequence[WorkerRow]) -> WorkerRow:
    """Find whom a row means: by number, else by a name that only one person has."""
    number, name = narrow(row.value("number")), row.value("name")
    if number:
        return _numbered(row, number, name, workers)
    alike = [one for one in workers if same_person(one.name, name)]
    place = row.value("department")
    if len(alike) > 1 and place:
        alike = [one for one in alike if same_person(one.department_name, place)]
    if not alike:
        raise BadCell("name", "役職員の一覧にいない方です。お名前を確かめてください。")
    if len(alike) > 1:
        raise BadCell("name", "同じお名前の方が2人以上います。職員番号を入れてください。")
    return alike[0]


def _numbered(row: TitledRow, number: str, name: str, workers: Sequence[WorkerRow]) -> WorkerRow:
    """Find a number; a spreadsheet may have eaten the zeros before it."""
    found = [one for one in workers if one.number == number]
    if not found and "number" in row.numbers:
        found = [one for one in workers if one.number and one.number.lstrip("0") == number]
    if len(found) != 1:
        raise BadCell("number", "この職員番号の方は役職員の一覧にいません。確かめてください。")
    if name and not same_person(found[0].name, name):
        raise BadCell(
            "number",
            f"この職員番号は{found[0].name}さんのものです。番号とお名前を確かめてください。",
        )
    return found[0]


def _draft(row: TitledRow) -> MarkDraft:
    """Read the sign of a row; a day or points without one mean that she took part."""
    typed, on, points = (row.value(field) for field in ("state", "on", "points"))
    state = _STATE_OF.get(narrow(typed))
    if typed and state is None:
        raise BadCell("state", "「出席」「欠席」「補講」「対象外」のどれかにしてください。")
    if state is None and (on or points):
        state = Attendance.attended
    return MarkDraft("" if state is None else state.value, on, points, row.value("note"))
