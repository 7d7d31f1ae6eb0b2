from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.periods import Days
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat

COLUMNS = (("お名前", 60.0), ("かぎ", 30.0))
ROWS = (("架空　太郎", "1"), ("架空　花子", "2"))


class Asked:
    """Keep the spans for which the register was made."""

    def __init__(self) -> None:
        self.spans: list[Days] = []

    def make(self, _desk: Desk, days: Days) -> Register:
        """Make a register of two rows."""
        self.spans.append(days)
        return Register("かぎの貸出簿", "", COLUMNS, ROWS)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def dialog(seat: Seat, asked: Asked, qtbot: QtBot) -> BookDialog:
    books = (
        Book("かぎの貸出簿", asked.make),
        Book("かぎの一覧", asked.make, When.day, "その日に貸していたかぎの一覧です。"),
        Book("かぎの種類", asked.make, When.now),
    )
    made = BookDialog(seat, books)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def keep(dialog: BookDialog, path: Path, qtbot: QtBot) -> str:
    """Write the chosen register and return what is said of it."""
    dialog.keep_as(path)
    qtbot.waitUntil(dialog.seat.doing.is_idle)
    return dialog.ui.notice.sentence_label.plain


def test_a_book_of_a_period_is_written_for_this_fiscal_year(
    dialog: BookDialog, asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "kagi.csv"
    assert keep(dialog, path, qtbot) == f"2件を書き出しました。\n{path}"
    assert asked.spans[0].words == "令和8年4月1日から令和9年3月31日まで"
    assert "架空　太郎" in path.read_text(encoding="utf-8-sig")
    assert dialog.ui.days_box.isHidden()


def test_a_book_of_a_day_is_asked_with_that_day(
    dialog: BookDialog, asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.book_combo.setCurrentIndex(1)
    assert ui.hint_label.plain == "その日に貸していたかぎの一覧です。"
    assert (ui.span_box.isHidden(), ui.from_box.isHidden(), ui.to_box.isHidden()) == (
        True,
        True,
        False,
    )
    ui.to_field.setText("R8.3.31")
    keep(dialog, tmp_path / "kagi.xlsx", qtbot)
    assert asked.spans[0].words == "はじめから令和8年3月31日まで"


def test_a_book_of_now_asks_for_no_day(
    dialog: BookDialog, asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.ui.book_combo.setCurrentIndex(2)
    assert dialog.ui.days_box.isHidden()
    keep(dialog, tmp_path / "kagi.csv", qtbot)
    assert asked.spans == [Days()]


def test_a_span_that_runs_backward_is_not_written(
    dialog: BookDialog, asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.span_combo.setCurrentIndex(ui.span_combo.findText("日付で指定"))
    ui.from_field.setText("R8.4.2")
    ui.to_field.setText("R8.4.1")
    keep(dialog, tmp_path / "kagi.csv", qtbot)
    assert "期間の終わりが、始まりより前" in ui.day_problem.plain
    ui.to_field.setText("四月")
    keep(dialog, tmp_path / "kagi.csv", qtbot)
    assert "読み取れません" in ui.day_problem.plain
    assert asked.spans == []
    assert not (tmp_path / "kagi.csv").exists()


def test_a_place_among_the_records_is_refused(dialog: BookDialog, qtbot: QtBot) -> None:
    inside = dialog.seat.desk.folder / "kagi.csv"
    assert "記録" in keep(dialog, inside, qtbot)
    assert not inside.exists()


def test_the_sheet_is_shown_before_it_is_printed(dialog: BookDialog, qtbot: QtBot) -> None:
    dialog.save()
    shown = dialog.findChild(LetterDialog)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.ui.pages_label.text() == "A4　1枚")
    assert shown.ui.title_label.text() == "かぎの貸出簿"
    shown.close()
