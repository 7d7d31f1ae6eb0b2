"""Break Japanese text into lines (JIS X 4051: what may not begin or end a line)."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from app.letters.characters import units
from app.letters.fonts import Face
from app.letters.marks import MM, millimetres

NOT_FIRST = frozenset(
    "、。，．,.・：；:;？！?!‼⁇⁈⁉」』）］｝〕〉》】〙〗〟”’»)]}々〻ゝゞヽヾー゛゜"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "｡､｣･ｧｨｩｪｫｬｭｮｯｰﾞﾟ～〜‐–%％°′″℃￠¢…‥"
)
NOT_LAST = frozenset("「『（［｛〔〈《【〘〖〝“‘«([{｢￥¥＄$£＃№〒")
JOINERS = frozenset("-./:@_+#&")
PAIRED = frozenset("…‥―＿")
_YEAR = r"(?:(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)|\d{4})年"
_DAY = r"\d{1,2}月\d{1,2}日(?:（[月火水木金土日]）)?"
DATE = re.compile(rf"{_YEAR}(?:度|{_DAY}|\d{{1,2}}月)?|{_DAY}")
"""A day, with its day of the week, or a month or a year, as letters write them."""
SHORTEST_END = 2.6
"""The characters that a paragraph's last line should have: not a 「す。」 alone."""
LEFT_OF_LINE = 0.8
"""The part of a line that stays when its last characters go down for the line's sake below."""

Pieces = list[str]


def break_lines(
    text: str, room: float, size: float, face: Face = "mincho", indent: float = 0.0
) -> tuple[str, ...]:
    """Fill lines of `room` mm; `indent` shortens the first line of the text.

    A newline ends a line. Numbers, Latin words and dates stay whole unless longer than a line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        inset = 0.0 if lines else indent
        if millimetres(part.rstrip(), size, face) <= room - inset:
            lines.append(part.rstrip())
        else:
            found = _filled(_fitting(part, room, size, face), room, size, face, inset)
            lines += ["".join(line).rstrip() for line in found]
    return tuple(lines)


def running_lines(text: str, room: float, size: float, indent: float = 0.0) -> tuple[str, ...]:
    """Break one paragraph as `break_lines`, but leave no character or two alone at its end."""
    if millimetres(text.rstrip(), size) <= room - indent:
        return (text.rstrip(),)
    lines = list(_filled(_fitting(text, room, size, "mincho"), room, size, "mincho", indent))
    *_, above, last = [[], *lines]
    _lengthen_end(above, last, LEFT_OF_LINE * (room - indent), size)
    return tuple("".join(line).rstrip() for line in lines)


def _lengthen_end(above: Pieces, last: Pieces, left: float, size: float) -> None:
    """Take pieces down to the last line from the one above, of which enough is left."""
    while millimetres("".join(last), size) < SHORTEST_END * size / MM:
        if millimetres("".join(above[:-1]), size) < left:
            return
        last.insert(0, above.pop())


def _filled(
    pieces: Iterable[str], room: float, size: float, face: Face, indent: float
) -> Iterator[Pieces]:
    line: Pieces = []
    left = room - indent
    for piece in pieces:
        if line and millimetres(piece.rstrip(), size, face) > left:
            yield line
            line, left = [], room
            piece = piece.lstrip(" ")  # noqa: PLW2901 - a space where the line ends is not drawn
        line.append(piece)
        left -= millimetres(piece, size, face)
    yield line


def _fitting(text: str, room: float, size: float, face: Face) -> Iterator[str]:
    """Cut a text where lines may end; take apart what is too long to stay on one line."""
    for pieces in _with_dates(text):
        for piece in _whole(pieces, room, size, face):
            if millimetres(piece, size, face) <= room:
                yield piece
            else:
                yield from units(piece)


def _joined(text: str) -> Iterator[str]:
    waiting: Pieces = []
    for unit in units(text):
        if waiting and not _stays(waiting[-1], unit):
            yield "".join(waiting)
            waiting.clear()
        waiting.append(unit)
    yield "".join(waiting)


def _whole(pieces: Pieces, room: float, size: float, face: Face) -> Pieces:
    joined = "".join(pieces)
    return [joined] if millimetres(joined, size, face) <= room else pieces


def _with_dates(text: str) -> Iterator[Pieces]:
    """Gather the pieces of each date, and what may not stand apart from it; others stay alone."""
    inside = set(chain.from_iterable(range(*found.span())[1:] for found in DATE.finditer(text)))
    waiting: Pieces = []
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
