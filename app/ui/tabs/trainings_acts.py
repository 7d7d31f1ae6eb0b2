"""Do what the buttons of one training ask for."""

from collections.abc import Callable, Mapping
from typing import Any

from app.office import training_books, training_closing, training_lists, training_sheets
from app.office import trainings as planned
from app.office.training_lists import CalledUp
from app.office.training_views import TrainingView
from app.rules.ids import WorkerId
from app.ui import alerts
from app.ui.dialogs.attendance_dialog import AttendanceDialog
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.list_imports import attendance_import_dialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.training_closing_dialog import TrainingClosingDialog
from app.ui.dialogs.training_dialog import TrainingAbout, TrainingDialog
from app.ui.tabs.register_page import RegisterPage

Page = RegisterPage[Any]


def run(page: Page, key: str, about: object, view: TrainingView) -> None:
    """Do the act of a key; one that is not known here does nothing."""
    if key == "mark_one" and isinstance(about, int):
        people = (WorkerId(about),)
        page.open_dialog(AttendanceDialog(page.seat, view.id, people, page))
    elif key in _ACTS:
        _ACTS[key](page, view)


def _change(page: Page, view: TrainingView) -> None:
    page.open_dialog(TrainingDialog(page.seat, TrainingAbout(view.plan, view.row), page))


def _mark(page: Page, view: TrainingView) -> None:
    page.open_dialog(AttendanceDialog(page.seat, view.id, (), page))


def _import(page: Page, view: TrainingView) -> None:
    page.open_dialog(attendance_import_dialog(page.seat, view.id, view.row.title, page))


def _close(page: Page, view: TrainingView) -> None:
    page.open_dialog(TrainingClosingDialog(page.seat, view, page))


def _call_up(page: Page, view: TrainingView) -> None:
    desk, key = page.seat.desk, view.id

    def said(called: CalledUp) -> None:
        page.tell(f"「{view.row.title}」の受講者名簿に{called.added_count}人を加えました。")

    page.seat.doing.do(
        lambda: training_lists.call_up(desk, key),
        asker=page,
        then=said,
        refused=lambda error: alerts.tell(page, error.sentence),
    )


def _sheet(page: Page, view: TrainingView) -> None:
    desk, key = page.seat.desk, view.id
    page.show_paper(
        Sheets(
            "教育実施記録",
            (("教育の名称", view.row.title),),
            load=lambda: training_sheets.look(desk, key),
            take=lambda: training_sheets.take(desk, key),
            file_name=f"教育実施記録_{view.row.title}",
        )
    )


def _list(page: Page, view: TrainingView) -> None:
    """Print the list, or write it to a file that is filled in and taken in again."""
    key, hint = (
        view.id,
        f"「{view.row.title}」の名簿です。Excelに書き出すと、出欠を記入して取り込めます。",
    )
    book = Book("受講者名簿", lambda desk, _days: training_books.people(desk, key), When.now, hint)
    page.open_dialog(BookDialog(page.seat, (book,), page))


def _cancel(page: Page, view: TrainingView) -> None:
    desk, row = page.seat.desk, view.row
    words = ReasonWords(
        title="教育の中止",
        heading=row.title,
        intro="計画にあった教育を行わないことにします。年度の計画は承認待ちに戻ります。",
        save="中止する(&S)",
        said=f"「{row.title}」を中止にしました。",
    )
    page.open_dialog(
        ReasonDialog(
            page.seat, words, lambda why: planned.cancel(desk, row.id, why, row.edition), page
        )
    )


def _reopen(page: Page, view: TrainingView) -> None:
    desk, row = page.seat.desk, view.row
    words = ReasonWords(
        title="終了の取消し",
        heading=row.title,
        intro="出欠を直したり、補講を記録したりできるように、終了の記録を取り消します。",
        save="終了を取り消す(&S)",
        said=f"「{row.title}」の終了を取り消しました。",
    )
    page.open_dialog(
        ReasonDialog(
            page.seat,
            words,
            lambda why: training_closing.reopen(desk, row.id, why, row.edition),
            page,
        )
    )


_ACTS: Mapping[str, Callable[[Page, TrainingView], None]] = {
    "call_up": _call_up,
    "cancel": _cancel,
    "change": _change,
    "close": _close,
    "import": _import,
    "list": _list,
    "mark": _mark,
    "reopen": _reopen,
    "sheet": _sheet,
}
