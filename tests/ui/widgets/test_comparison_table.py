"""The table of a comparison is read by keys, jumps from change to change, marks what differs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rules.policy_comparison import compare
from app.rules.policy_table import TableRow, table_rows
from app.ui import theme
from app.ui.colours import DARK, LIGHT, Colours
from app.ui.widgets.comparison_table import ComparisonTable

CLAUSE = "第{n}条（架空{n}）\n架空の{n}番目の文を書きます。\n" + "この項目は変わりません。\n" * 12
OLD = "架空の方針\n\n" + "\n".join(CLAUSE.format(n=n) for n in range(1, 13))
NEW = OLD.replace("3番目の文", "3番目の𠮷い文").replace("9番目の文を", "9番目の新しい文を")
TITLES = ("改正前（架空）", "改正後（架空）")


@pytest.fixture
def rows() -> tuple[TableRow, ...]:
    return table_rows(compare(OLD, NEW), whole=True)


@pytest.fixture
def table(rows: tuple[TableRow, ...], qtbot: QtBot) -> ComparisonTable:
    made = ComparisonTable()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.show_rows(rows, TITLES, amended_left=True)
    return made


def said(table: ComparisonTable, column: int) -> str:
    model = table.model()
    words = [model.index(row, column).data() for row in range(model.rowCount())]
    return "\n".join(words)


def test_both_sides_stand_under_their_titles(
    table: ComparisonTable, rows: tuple[TableRow, ...]
) -> None:
    heads = [table.model().headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["改正後（架空）", "改正前（架空）", "備考"]
    assert "3番目の𠮷い文" in said(table, 0)
    assert "𠮷い" not in said(table, 1)
    table.show_rows(rows, TITLES, amended_left=False)
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "改正前（架空）"
    assert "𠮷い" not in said(table, 0)


def test_every_row_has_the_height_of_its_words_and_no_side_is_cut(
    table: ComparisonTable, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: table.rowHeight(table.model().rowCount() - 1) > 200)
    assert table.horizontalScrollBar().maximum() == 0
    narrow = table.rowHeight(1)
    table.resize(420, 400)
    qtbot.waitUntil(lambda: table.rowHeight(1) > narrow)


def test_a_jump_brings_the_next_change_to_the_top_and_goes_round(
    table: ComparisonTable, qtbot: QtBot
) -> None:
    first, last = table.changes
    for by, place, told in ((1, first, [1, 2]), (1, last, [2, 2]), (1, first, [1, 2])):
        with qtbot.waitSignal(table.stepped) as step:
            table.step(by)
        assert (table.place, step.args) == (place, told)
        assert table.rowViewportPosition(place) == 0
    table.step(-1)
    assert table.place == last


def test_a_jump_waits_for_no_measuring(
    table: ComparisonTable, rows: tuple[TableRow, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.widgets.comparison_table.AT_ONCE_MS", -1)
    table.show_rows(rows, TITLES, amended_left=True)
    table.step(1)
    assert table.rowViewportPosition(table.changes[0]) == 0


def test_the_arrow_keys_move_the_paper_line_by_line(table: ComparisonTable, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 1000)
    bar = table.verticalScrollBar()
    QTest.keyClick(table, Qt.Key.Key_Down)
    line = bar.value()
    assert 0 < line <= theme.row_height()
    QTest.keyClick(table, Qt.Key.Key_PageDown)
    assert bar.value() > 200
    QTest.keyClick(table, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert bar.value() == 0


def shades(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_changed_is_underlined_on_its_ground(
    colours: Colours, table: ComparisonTable, qapp: QApplication
) -> None:
    theme.dress(qapp, colours, "特大")
    table.step(1)
    height = min(120, table.rowHeight(table.place))
    seen = table.viewport().grab().toImage().copy(0, 0, table.columnWidth(0), height)
    found = shades(seen)
    assert QColor(colours.accent_soft).name() in found
    ink = QColor(colours.accent_text).name()
    runs = [
        sum(seen.pixelColor(x, y).name() == ink for x in range(seen.width()))
        for y in range(seen.height())
    ]
    assert max(runs) > theme.text_size()


def test_who_hears_the_screen_hears_the_marks(table: ComparisonTable) -> None:
    spot = table.model().index(table.changes[0], 0)
    described = spot.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "変わったところ「𠮷い」"


def test_nothing_changed_has_nowhere_to_jump(
    table: ComparisonTable, rows: tuple[TableRow, ...]
) -> None:
    same = [row for at, row in enumerate(rows) if at not in table.changes]
    table.show_rows([replace(row) for row in same], TITLES, amended_left=True)
    table.step(1)
    assert (table.changes, table.place) == ([], -1)
