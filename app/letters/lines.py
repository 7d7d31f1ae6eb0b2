"""Break Japanese text into lines (JIS X 4051: what may not begin or end a line)."""

from collections.abc import Iterator

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


def break_lines(
    text: str, room: float, size: float, face: Face = "mincho", indent: float = 0.0
) -> tuple[str, ...]:
    """Fill lines of `room` mm; `indent` shortens the first line of the text.

    A newline ends a line. Numbers and Latin words stay whole unless longer than a line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        lines += _filled(part, room, size, face, 0.0 if lines else indent)
    return tuple(lines)


def _filled(text: str, room: float, size: float, face: Face, indent: float) -> list[str]:
    lines: list[str] = []
    line, left = "", room - indent
    for piece in _pieces(text, room, size, face):
        long = millimetres(piece.rstrip(), size, face)
        if line and long > left:
            lines.append(line.rstrip())
            line, left = "", room
            piece = piece.lstrip(" ")  # noqa: PLW2901 - a space where the line ends is not drawn
        line += piece
        left -= millimetres(piece, size, face)
    return [*lines, line.rstrip()]


def _pieces(text: str, room: float, size: float, face: Face) -> Iterator[str]:
    """Yield the smallest parts that must stay on one line, in order."""
    for piece in _joined(text):
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


def _stays(before: str, after: str) -> bool:
    """Tell whether no line may end between two neighbours."""
    if after == " " or after in NOT_FIRST or before in NOT_LAST:
        return True
    if before in PAIRED and before == after:
        return True
    return _in_word(before) and _in_word(after)


def _in_word(unit: str) -> bool:
    return unit.isascii() and (unit.isalnum() or unit in JOINERS)
