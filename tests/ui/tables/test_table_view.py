import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.tables.cells import SIDE
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.tables.table_view import TableView
from app.ui.widgets.pill import Pill


class Row:
    def __init__(self, key: int) -> None:
        self.id = key


DUE = Pill("再同意待ち", "clock", "due")
COLUMNS = (
    Column[Row]("code", "コード", lambda row: f"{row.id:06}", 100),
    Column[Row]("state", "状態", lambda _row: DUE.word, 120, sortable=False, pill=lambda _row: DUE),
)


@pytest.fixture
def view(qtbot: QtBot) -> TableView:
    made = TableView()
    qtbot.addWidget(made)
    table = IdTable(COLUMNS, lambda ids: [Row(one) for one in ids], made)
    made.hold(table)
    table.show_ids([30, 10, 20])
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def click_header(view: TableView, column: int) -> None:
    header = view.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(column) + 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_a_header_asks_for_an_order(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.sort_asked) as told:
        click_header(view, 0)
    first = told.args
    with qtbot.waitSignal(view.sort_asked) as told:
        click_header(view, 0)
    assert first is not None
    assert told.args == ["code", not first[1]]


def test_a_column_without_order_asks_for_none(view: TableView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.sort_asked):
        click_header(view, 1)
    assert view.sortable_keys() == {"code"}


def test_the_cursor_chooses_once_it_rests(view: TableView, qtbot: QtBot) -> None:
    view.choose_line(0)
    heard: list[int] = []
    qtbot.waitUntil(lambda: view.current_id() == 30)
    view.chosen.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: heard == [20])


def test_enter_and_double_click_open_a_record(view: TableView, qtbot: QtBot) -> None:
    view.choose(10)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [10]
    with qtbot.waitSignal(view.opened) as told:
        view.doubleClicked.emit(view.model().index(2, 0))
    assert told.args == [20]


def test_a_record_that_is_not_listed_is_not_chosen(view: TableView) -> None:
    assert view.choose(10)
    assert not view.choose(99)
    assert view.current_id() == 10


def test_widths_are_remembered_at_the_usual_size(view: TableView) -> None:
    view.set_widths({"code": 222, "gone": 5})
    assert view.widths()["code"] == 222
    assert view.rowHeight(0) == theme.row_height()


def test_pills_and_words_are_painted(view: TableView) -> None:
    image = view.viewport().grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(300) for y in range(90)}
    colours = theme.colours()
    assert {QColor(colours.due_soft).name(), QColor(colours.line).name()} <= found


def test_the_list_grows_with_the_text_and_shrinks_again(
    view: TableView, qapp: QApplication, qtbot: QtBot
) -> None:
    view.set_widths({"code": 130})
    theme.dress(qapp, LIGHT, "特大")
    qtbot.waitUntil(lambda: view.columnWidth(0) == 180)
    assert view.rowHeight(0) == theme.row_height() == 35
    assert view.widths()["code"] == 130
    theme.dress(qapp, LIGHT)
    qtbot.waitUntil(lambda: view.columnWidth(0) == 130)


def test_a_fitted_column_cuts_no_word(view: TableView) -> None:
    for size in (11, 13, 15, 18, 21):
        font = view.font()
        font.setPixelSize(size)
        view.setFont(font)
        metrics = view.fontMetrics()
        room = view.sizeHintForColumn(0) - 2 * SIDE
        texts = [view.model().index(line, 0).data() for line in range(3)]
        cut = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in texts]
        assert cut == texts
