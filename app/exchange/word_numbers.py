"""Write out the numbers that Word counts by itself: they are not in the text of a paragraph."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_BULLET = "・"
_LAST_CIRCLE = 20
_DEEPEST_STYLE = 12
_AIUEO = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_KANJI = "一二三四五六七八九"


def _circled(count: int) -> str:
    return chr(ord("①") + count - 1) if 1 <= count <= _LAST_CIRCLE else str(count)


def _kanji(count: int) -> str:
    tens, ones = divmod(count, 10)
    ten = (_KANJI[tens - 1] if 1 < tens <= len(_KANJI) else "") + "十" * (tens > 0)
    return ten + (_KANJI[ones - 1] if ones else "")


def _full_width(count: int) -> str:
    return str(count).translate(_FULL_WIDTH)


def _from(letters: str) -> Callable[[int], str]:
    return lambda count: letters[(count - 1) % len(letters)]


_WRITTEN: dict[str, Callable[[int], str]] = {
    "decimalFullWidth": _full_width,
    "decimalEnclosedCircle": _circled,
    "aiueo": _from(_AIUEO),
    "aiueoFullWidth": _from(_AIUEO),
    "iroha": _from(_IROHA),
    "irohaFullWidth": _from(_IROHA),
    "lowerLetter": _from("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "japaneseCounting": _kanji,
    "ideographDigital": _kanji,
}


@dataclass(frozen=True)
class _Level:
    """Hold how one level of a list counts: its first number, its form, its frame (第%1条)."""

    start: int
    form: str
    frame: str


class Numbers:
    """Count the numbered paragraphs of a document as Word does, from the first to the last."""

    def __init__(self, document: WordDocument) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        styles = document.styles.element.iter(qn("w:style"))
        self._styles = {style.get(qn("w:styleId")): style for style in styles}
        for related in document.part.rels.values():
            if related.reltype == RELATIONSHIP_TYPE.NUMBERING and not related.is_external:
                self._read(related.target_part.element)

    def mark_of(self, paragraph: BaseOxmlElement) -> str:
        """Return the mark before a paragraph and a space; empty where Word counts none."""
        list_id, depth = self._place(paragraph)
        levels = self._levels.get(list_id, {})
        if depth not in levels:
            return ""
        if levels[depth].form == "bullet":
            return f"{_BULLET} "
        counts = self._counts.setdefault(list_id, {})
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        frame = levels[depth].frame
        mark = re.sub(r"%([1-9])", lambda found: _count(levels, counts, found), frame)
        return f"{mark} " if mark.strip() else ""

    def _place(self, paragraph: BaseOxmlElement) -> tuple[str, int]:
        """Find the list and the depth of a paragraph, given by itself or by its style."""
        properties = paragraph.find(qn("w:pPr"))
        style = _value(properties, "w:pStyle")
        for _ in range(_DEEPEST_STYLE):
            list_id = _value(properties, "w:numPr", "w:numId")
            if list_id:
                return list_id, int(_value(properties, "w:numPr", "w:ilvl") or "0")
            if style not in self._styles:
                break
            properties = self._styles[style].find(qn("w:pPr"))
            style = _value(self._styles[style], "w:basedOn")
        return "", 0

    def _read(self, numbering: BaseOxmlElement) -> None:
        abstract = {
            kind.get(qn("w:abstractNumId")): kind for kind in numbering.iter(qn("w:abstractNum"))
        }
        for one in numbering.iter(qn("w:num")):
            kind = abstract.get(_value(one, "w:abstractNumId"))
            if kind is not None:
                self._levels[one.get(qn("w:numId")) or ""] = {
                    int(level.get(qn("w:ilvl")) or "0"): _Level(
                        int(_value(level, "w:start") or "1"),
                        _value(level, "w:numFmt"),
                        _value(level, "w:lvlText"),
                    )
                    for level in kind.iter(qn("w:lvl"))
                }


def _count(levels: dict[int, _Level], counts: dict[int, int], found: re.Match[str]) -> str:
    depth = int(found.group(1)) - 1
    level = levels.get(depth)
    if level is None:
        return ""
    return _WRITTEN.get(level.form, str)(counts.get(depth, level.start))


def _value(element: BaseOxmlElement | None, *path: str) -> str:
    """Return the `w:val` of the element down a path; empty where there is none."""
    for name in path:
        element = element.find(qn(name)) if element is not None else None
    return (element.get(qn("w:val")) or "") if element is not None else ""
