from dataclasses import dataclass

from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.register_list import (
    Chip,
    all_words,
    counted_words,
    every,
    narrowed,
    ordered,
    sortable,
)
from app.ui.widgets.pill import Pill


@dataclass(frozen=True)
class Row:
    """Be a row with a name and perhaps a place."""

    id: int
    name: str
    place: int | None = None


ROWS = [Row(1, "髙橋　花子", 3), Row(2, "ﾀﾛｳ商店", None), Row(3, "Sample 株式会社", 1)]
COLUMNS: tuple[Column[Row], ...] = (
    Column("name", "お名前", lambda row: row.name, 100),
    pill_column("place", "場所", lambda row: Pill(str(row.place)), 60),
)


def ids(rows: list[Row]) -> list[int]:
    """List the keys of rows."""
    return [row.id for row in rows]


def names(row: Row) -> str:
    """Say by what a row is found."""
    return row.name


def placed(row: Row) -> bool:
    """Tell whether a row has a place."""
    return row.place is not None


def test_words_are_found_however_they_are_spelt() -> None:
    assert ids(narrowed(ROWS, every, names, "高橋")) == [1]
    assert ids(narrowed(ROWS, every, names, "たろう")) == [2]
    assert ids(narrowed(ROWS, every, names, "ＳＡＭＰＬＥ　会社")) == [3]
    assert ids(narrowed(ROWS, every, names, "高橋 会社")) == []
    assert ids(narrowed(ROWS, placed, names, "  ")) == [1, 3]


def test_rows_without_a_value_come_last_in_both_directions() -> None:
    assert ids(ordered(ROWS, lambda row: row.place, descending=False)) == [3, 1, 2]
    assert ids(ordered(ROWS, lambda row: row.place, descending=True)) == [1, 3, 2]
    assert ids(ordered(ROWS, None, descending=True)) == [1, 2, 3]


def test_a_chip_that_counts_says_no_nought() -> None:
    chips: tuple[Chip[Row], ...] = (
        Chip("", "すべて", every),
        Chip("placed", "場所あり", placed, counted=True),
    )
    assert counted_words(chips, ROWS) == {"placed": "場所あり 2"}
    assert counted_words(chips, ROWS[1:2]) == {"placed": "場所あり"}
    assert counted_words(chips[:1], ROWS) == {}


def test_only_columns_with_an_order_sort_and_a_state_stays_whole() -> None:
    name, place = sortable(COLUMNS, {"name": names})
    assert (name.sortable, name.whole) == (True, False)
    assert (place.sortable, place.whole) == (False, True)


def test_a_row_says_all_its_columns() -> None:
    assert all_words(COLUMNS, ROWS[0]) == "髙橋　花子\n3"
