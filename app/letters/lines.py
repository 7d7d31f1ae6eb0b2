"""Break Japanese text into lines (JIS X 4051: what may not begin or end a line)."""

import re
from collections.abc import Iterator
from itertools import chain

from app.letters.characters import units
from app.letters.fonts import Face
from app.letters.marks import millimetres

NOT_FIRST = frozenset(
    "、。，．,.・：；:;？！?!」』）］｝〕〉》】”’)]}々ゝゞヽヾー゛゜"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ～〜‐–%％°′″…‥"
)
NOT_LAST = frozenset("「『（［｛〔〈《【“‘([{￥＄〒№")
JOINERS = frozenset("-./:@_+#&")
PAIRED = frozenset("…‥―")
DATE = re.compile(r"(?:(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)|\d{4})年\d{1,2}月\d{1,2}日")
"""A day as letters write it; the narrow cells of a table do not break inside it."""


def break_lines(
    text: str, room: float, size: float, face: Face = "mincho", indent: float = 0.0
) -> tuple[str, ...]:
    """Fill lines of `room` mm; `indent` shortens the first line of the text.

    A newline ends a line. Numbers and Latin words stay whole unless longer than a line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        pieces = _fitting(_joined(part), room, size, face)
        lines += _filled(pieces, room, size, face, 0.0 if lines else indent)
    return tuple(lines)


def cell_lines(text: str, room: float, size: float, face: Face = "mincho") -> tuple[str, ...]:
    """Fill the lines of a table's cell: as `break_lines`, but a date stays whole as well."""
    lines: list[str] = []
    for part in text.split("\n"):
        kept = (_whole(pieces, room, size, face) for pieces in _with_dates(part))
        fitting = _fitting(chain.from_iterable(kept), room, size, face)
        lines += _filled(fitting, room, size, face, 0.0)
    return tuple(lines)


def _filled(
    pieces: Iterator[str], room: float, size: float, face: Face, indent: float
) -> list[str]:
    lines: list[str] = []
    line, left = "", room - indent
    for piece in pieces:
        long = millimetres(piece.rstrip(), size, face)
        if line and long > left:
            lines.append(line.rstrip())
            line, left = "", room
            piece = piece.lstrip(" ")  # noqa: PLW2901 - a space where the line ends is not drawn
        line += piece
        left -= millimetres(piece, size, face)
    return [*lines, line.rstrip()]


def _fitting(pieces: Iterator[str], room: float, size: float, face: Face) -> Iterator[str]:
    """Take apart what is too long to stay on one line."""
    for piece in pieces:
        if millimetres(piece, size, face) <= room:
            yield piece
        else:
            yield from units(piece)


def _joined(text: str) -> Iterator[str]:
    waiting: list[str] = []
    for unit in units(text):
        if waiting and not _stays(waiting[-1], unit):
            yield "".join(waiting)
            waiting.clear()
        waiting.append(unit)
    yield "".join(waiting)


def _whole(pieces: list[str], room: float, size: float, face: Face) -> list[str]:
    joined = "".join(pieces)
    return [joined] if millimetres(joined, size, face) <= room else pieces


def _with_dates(text: str) -> Iterator[list[str]]:
    """Gather the pieces of each date, and what may not stand apart from it; others stay alone."""
    inside = {place for found in DATE.finditer(text) for place in range(*found.span())[1:]}
    waiting: list[str] = []
    at = 0
    for piece in _joined(text):
        if waiting and at not in inside:
            yield waiting
            waiting = []
        waiting.append(piece)
        at += len(piece)
    yield waiting


def _stays(before: str, after: str) -> bool:
    """Tell whether no line may end between two neighbours."""
    if after == " " or after in NOT_FIRST or before in NOT_LAST:
        return True
    if before in PAIRED and before == after:
        return True
    return _in_word(before) and _in_word(after)


def _in_word(unit: str) -> bool:
    return unit.isascii() and (unit.isalnum() or unit in JOINERS)
