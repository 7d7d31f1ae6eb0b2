"""Narrow and order the rows of a register as its reader wants them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from app.rules.names import search_key
from app.ui.tables.columns import Column
from app.ui.tables.id_table import HasId

R = TypeVar("R", bound=HasId)
Orders = Mapping[str, Callable[[R], Any]]


@dataclass(frozen=True)
class Chip(Generic[R]):
    """Be one filter: its key, its word, and which rows it keeps; `counted` adds how many."""

    key: str
    word: str
    fits: Callable[[R], bool]
    counted: bool = False


def every(_row: object) -> bool:
    """Keep every row: what the chip 「すべて」 does."""
    return True


def counted_words(chips: Sequence[Chip[R]], rows: Sequence[R]) -> dict[str, str]:
    """Say on the chips that are counted how many rows they keep; a nought is not said."""
    counts = {one: sum(map(one.fits, rows)) for one in chips if one.counted}
    return {
        one.key: f"{one.word} {count:,}" if count else one.word for one, count in counts.items()
    }


def narrowed(
    rows: Sequence[R], fits: Callable[[R], bool], says: Callable[[R], str], text: str
) -> list[R]:
    """Keep the rows of a chip that say every word that was typed, however it is spelt."""
    wanted = [search_key(word) for word in text.split()]
    return [
        row for row in rows if fits(row) and all(word in search_key(says(row)) for word in wanted)
    ]


def ordered(rows: Sequence[R], order: Callable[[R], Any] | None, *, descending: bool) -> list[R]:
    """Order rows by a key; those without one come last in both directions."""
    if order is None:
        return list(rows)
    held = [row for row in rows if order(row) is not None]
    empty = [row for row in rows if order(row) is None]
    return [*sorted(held, key=order, reverse=descending), *empty]


def sortable(columns: Sequence[Column[R]], orders: Orders[R]) -> list[Column[R]]:
    """Let a click sort the columns that have an order; states are not cut before words are."""
    return [
        replace(one, sortable=one.key in orders, whole=one.whole or one.pill is not None)
        for one in columns
    ]


def all_words(columns: Sequence[Column[R]], row: R) -> str:
    """Say everything that the columns say of a row, for the search."""
    return "\n".join(column.text(row) for column in columns)
