"""Describe the columns of a list: what each says, how wide it is, how it is sorted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.ui.widgets.pill import Pill

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """Be one column.

    `key` is the office's word for sorting and for remembering the width; `width` is in pixels at
    標準. Figures stand at the right. A column with `pill` paints it and reads its word aloud. A
    `whole` one (days, numbers) is cut last where there is little room.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width: int
    figures: bool = False
    sortable: bool = True
    pill: Callable[[Row], Pill] | None = None
    tip: Callable[[Row], str] | None = None
    whole: bool = False


def pill_column(
    key: str, title: str, pill: Callable[[Row], Pill], width: int, *, sortable: bool = True
) -> Column[Row]:
    """Make a column that shows a state as a pill."""
    return Column(key, title, lambda row: pill(row).word, width, sortable=sortable, pill=pill)
