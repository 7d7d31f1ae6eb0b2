from dataclasses import dataclass

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.tables.chip_cells import SEPARATOR, ChipCells
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.tables.table_view import TableView


@dataclass(frozen=True)
class Row:
    id: int
    words: tuple[str, ...]


ROWS = {1: Row(1, ("開示", "消去", "利用停止")), 2: Row(2, ())}
COLUMN = Column[Row]("words", "内容", lambda row: SEPARATOR.join(row.words), 200)


def painted(view: TableView, width: int) -> QImage:
    view.setColumnWidth(0, width)
    return view.viewport().grab().toImage()


def inked(image: QImage, left: int, right: int, line: int) -> bool:
    ground = image.pixelColor(image.width() - 3, line + 8)
    height = 28
    return any(
        image.pixelColor(x, y) != ground
        for x in range(left, right)
        for y in range(line, line + height)
    )


def test_words_are_chips_and_the_rest_is_counted(qtbot: QtBot) -> None:
    view = TableView()
    qtbot.addWidget(view)
    table = IdTable([COLUMN, COLUMN], lambda ids: [ROWS[one] for one in ids], view)
    view.hold(table)
    view.setItemDelegateForColumn(0, ChipCells(view))
    view.resize(500, 200)
    view.show()
    table.show_ids([2, 1])
    assert table.index(1, 0).data() == "開示　消去　利用停止"
    row = view.rowViewportPosition(1)
    wide, narrow = painted(view, 220), painted(view, 80)
    assert inked(wide, 120, 180, row + 1)
    assert not inked(narrow, 78, 80, row + 1)
    assert inked(narrow, 8, 60, row + 1)
