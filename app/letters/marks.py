"""Describe what lies on a sheet: text, rules and boxes, in mm from its left and top edge."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from app.letters.fonts import Face, width

SHEET_WIDTH, SHEET_HEIGHT = 210.0, 297.0
MM = 72 / 25.4  # points in a millimetre
ASCENT, DESCENT = 0.88, 0.12  # of the type size, the same in every font shipped


@dataclass(frozen=True)
class Text:
    """Place one line: left end and baseline in mm, size in points.

    `tracking` is added after each character (mm); `grey` is 0 for black and 1 for white.
    """

    x: float
    y: float
    text: str
    size: float
    face: Face = "mincho"
    tracking: float = 0.0
    grey: float = 0.0


@dataclass(frozen=True)
class Rule:
    """Draw a straight line between two points; `weight` in points."""

    x: float
    y: float
    to_x: float
    to_y: float
    weight: float = 0.4
    grey: float = 0.0


@dataclass(frozen=True)
class Box:
    """Fill a rectangle with a grey."""

    x: float
    y: float
    width: float
    height: float
    grey: float = 0.92


Mark = Text | Rule | Box


@dataclass(frozen=True)
class Area:
    """Bound a rectangle of the sheet in mm."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Measure from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Measure from top to bottom."""
        return self.bottom - self.top


def millimetres(text: str, size: float, face: Face = "mincho") -> float:
    """Measure a line in mm at a size in points."""
    if len(text) == 1:  # which is how lines are broken: character by character
        return _of_one(text, size, face)
    return width(text, size, face) / MM


@lru_cache(maxsize=16384)
def _of_one(character: str, size: float, face: Face) -> float:
    return width(character, size, face) / MM


def fitted(text: str, size: float, room: float, face: Face = "mincho") -> float:
    """Return the size in points at which a line fits into `room` mm, at most `size`."""
    wide = millimetres(text, size, face)
    return size if wide <= room else size * room / wide


def lowered(marks: Iterable[Mark], by: float) -> tuple[Mark, ...]:
    """Move marks down the sheet."""
    return tuple(_lowered(mark, by) for mark in marks)


def _lowered(mark: Mark, by: float) -> Mark:
    if isinstance(mark, Rule):
        return replace(mark, y=mark.y + by, to_y=mark.to_y + by)
    return replace(mark, y=mark.y + by)


def right_aligned(right: float, y: float, text: str, size: float, face: Face = "mincho") -> Text:
    """Place a line so that it ends at `right`."""
    return Text(right - millimetres(text, size, face), y, text, size, face)


def centred(middle: float, y: float, text: str, size: float, face: Face = "mincho") -> Text:
    """Place a line around `middle`."""
    return Text(middle - millimetres(text, size, face) / 2, y, text, size, face)
