"""Offer the kinds of data as boxes to tick, with a line for others beside them."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from app.rules.provisions import ITEMS

_ABREAST: Final = 2


def boxes_in(keeper: QWidget, grid: QGridLayout) -> dict[str, QCheckBox]:
    """Put a box for each kind of data into a grid."""
    boxes = {name: QCheckBox(name, keeper) for name in ITEMS}
    for place, box in enumerate(boxes.values()):
        grid.addWidget(box, place // _ABREAST, place % _ABREAST)
    return boxes


def chosen_items(boxes: Mapping[str, QCheckBox], others: QLineEdit) -> tuple[str, ...]:
    """Return what is ticked, and what was typed beside it, parted by 「、」."""
    ticked = [name for name, box in boxes.items() if box.isChecked()]
    typed = others.text().replace(",", "、").split("、")
    return (*ticked, *(one.strip() for one in typed if one.strip()))


def in_turn(*fields: QWidget) -> None:
    """Let Tab and Enter go through these fields in their order."""
    for field, following in pairwise(fields):
        QWidget.setTabOrder(field, following)
