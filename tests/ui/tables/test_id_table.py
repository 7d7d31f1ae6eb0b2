from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from app.ui.tables.columns import Column
from app.ui.tables.id_table import ID_ROLE, KEPT, PAGE, PILL_ROLE, IdTable
from app.ui.widgets.pill import Pill


class ModelTester(Protocol):
    def check(self, model: QAbstractItemModel, *, force_py: bool) -> None: ...


GOOD = Pill("最新", "check", "good")


@dataclass(frozen=True)
class Row:
    id: int
    name: str


class Office:
    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def rows(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(ids)
        return [Row(one, f"架空{one}") for one in ids if one != 13]


COLUMNS = (
    Column[Row]("id", "番号", lambda row: str(row.id), 80, figures=True),
    Column[Row]("name", "氏名", lambda row: row.name, 120),
    Column[Row]("state", "状態", lambda _row: GOOD.word, 90, pill=lambda _row: GOOD),
)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def table(office: Office) -> IdTable[Row]:
    return IdTable(COLUMNS, office.rows)


def test_the_model_keeps_qts_contract(table: IdTable[Row], qtmodeltester: ModelTester) -> None:
    table.show_ids(range(200))
    qtmodeltester.check(table, force_py=True)
    table.show_ids([])
    qtmodeltester.check(table, force_py=True)


def test_a_million_ids_ask_for_one_page(table: IdTable[Row], office: Office) -> None:
    table.show_ids(range(1_000_000))
    assert table.rowCount() == 1_000_000
    assert office.asked == []
    assert table.index(500_000, 1).data() == "架空500000"
    assert table.index(500_001, 1).data() == "架空500001"
    assert len(office.asked) == 1
    assert len(office.asked[0]) == PAGE


def test_rows_looked_at_long_ago_are_forgotten(table: IdTable[Row], office: Office) -> None:
    table.show_ids(range(10 * KEPT))
    for line in range(0, 2 * KEPT, PAGE):
        table.row_at(line)
    pages = len(office.asked)
    table.row_at(0)
    assert len(office.asked) == pages + 1


def test_a_new_list_asks_anew(table: IdTable[Row], office: Office) -> None:
    table.show_ids([7, 5])
    assert table.index(0, 1).data() == "架空7"
    table.show_ids([5, 7])
    assert table.index(0, 1).data() == "架空5"
    assert office.asked == [[7, 5], [5, 7]]


def test_cells_say_words_pills_sides_and_ids(table: IdTable[Row]) -> None:
    table.show_ids([42])
    assert table.index(0, 2).data() == "最新"
    assert table.index(0, 2).data(PILL_ROLE) == GOOD
    assert table.index(0, 1).data(PILL_ROLE) is None
    assert table.index(0, 0).data(ID_ROLE) == 42
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert table.data(table.index(0, 0), Qt.ItemDataRole.TextAlignmentRole) == right
    assert table.headerData(0, Qt.Orientation.Horizontal) == "番号"
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.data(QModelIndex()) is None


def test_a_record_that_is_gone_shows_nothing(table: IdTable[Row]) -> None:
    table.show_ids([12, 13, 14])
    assert [table.index(line, 1).data() for line in range(3)] == ["架空12", None, "架空14"]


def test_lines_and_ids_find_each_other(table: IdTable[Row]) -> None:
    table.show_ids([30, 10, 20])
    assert (table.line_of(20), table.line_of(99)) == (2, -1)
    assert (table.id_at(1), table.id_at(3), table.id_at(-1)) == (10, None, None)
    assert table.row_at(5) is None
