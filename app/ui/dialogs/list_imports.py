"""Open the imports of lists: the people of the house, and who took part in a training."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import attendance_import, worker_import
from app.office.attendance_import import AttendanceReading
from app.office.rows import RejectedCell
from app.office.worker_import import WorkerListReading
from app.rules.ids import TrainingId
from app.ui.dialogs.list_import_dialog import ListImportDialog, ListJob, ListWords, Seen
from app.ui.seat import Seat

NAMED: Final = 5
WORKERS: Final = ListWords(
    "役職員の名簿の取込み",
    "役職員の名簿を取り込む",
    "「氏名」「区分」の列が要ります。「職員番号」「フリガナ」「部署」「入職日」「退職日」も読み取ります。"
    "職員番号（ない方はお名前と部署）が同じ方は、内容を新しくします。",
    "役職員の名簿を選ぶ",
)
ATTENDANCE: Final = (
    "「氏名」の列が要ります。「職員番号」「出欠」「受講日」「点数」「備考」も読み取ります。"
    "受講者名簿を書き出して、記入したものを使えます。"
)
FAULTS: Final = "{rows}行に直していただきたいところがあります。まだ何も取り込んでいません。"


def worker_import_dialog(seat: Seat, parent: QWidget | None) -> ListImportDialog[WorkerListReading]:
    """Make the window that takes the people of the house in."""
    desk = seat.desk
    job = ListJob(
        WORKERS,
        lambda path: worker_import.read(desk, path),
        tell_workers,
        lambda reading: worker_import.store(desk, reading),
    )
    return ListImportDialog(seat, job, parent)


def attendance_import_dialog(
    seat: Seat, key: TrainingId, title: str, parent: QWidget | None
) -> ListImportDialog[AttendanceReading]:
    """Make the window that takes the attendance of a training in."""
    desk = seat.desk

    def read(path: Path) -> AttendanceReading:
        return attendance_import.read(desk, key, path)

    words = ListWords("出欠の取込み", f"{title}　出欠を取り込む", ATTENDANCE, "出欠の一覧を選ぶ")
    job = ListJob(
        words, read, tell_attendance, lambda reading: attendance_import.record(desk, reading)
    )
    return ListImportDialog(seat, job, parent)


def tell_workers(reading: WorkerListReading) -> Seen:
    """Say what a list of people would do."""
    added, changed = len(reading.added), len(reading.changed)
    same = len(reading.lines) - added - changed
    absent = _named("名簿に載っていない在籍の方", [row.name for row in reading.absent])
    whole = f"新しく登録 {added}人、内容を変更 {changed}人、変わらない方 {same}人です。"
    return Seen(
        summary=_faults(reading.rejected) or f"{whole}まだ取り込んでいません。",
        details="\n".join(part for part in (_returned(reading), absent) if part),
        rejected=reading.rejected,
        count=added + changed,
        act=f"{added + changed}人を取り込む(&S)",
        said=f"名簿を取り込みました（新規{added}人、変更{changed}人）。",
    )


def tell_attendance(reading: AttendanceReading) -> Seen:
    """Say what a list of attendance would do."""
    count = len(reading.told)
    silent = len(reading.lines) - count
    more = f"記入のない{silent}人は、そのままにします。" if silent else ""
    return Seen(
        summary=_faults(reading.rejected) or f"{count}人の出欠を記録できます。{more}",
        details=_named("名簿になく、新しく加える方", [row.name for row in reading.unlisted]),
        rejected=reading.rejected,
        count=count,
        act=f"{count}人の出欠を記録(&S)",
        said=f"{count}人の出欠を取り込みました。",
    )


def _faults(rejected: Sequence[RejectedCell]) -> str:
    rows = len({cell.row for cell in rejected})
    return FAULTS.format(rows=rows) if rows else ""


def _returned(reading: WorkerListReading) -> str:
    names = [one.new.name for one in reading.returned]
    return _named("再び入職し、退職の日を消す方", names)


def _named(heading: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    more = f"ほか{len(names) - NAMED}人" if len(names) > NAMED else ""
    return f"{heading}（{len(names)}人）：{'、'.join(names[:NAMED])}{more}"
