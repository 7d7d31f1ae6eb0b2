"""Lay the lines of a policy under its headings, each in its place and none left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.rules.policy_headings import Head, undressed
from app.rules.policy_lines import Line
from app.rules.policy_outline import LEAD, LIST_END, Outline
from app.rules.policy_text import Clause, Item

_TITLE_OF_POINT = re.compile(r"項目|種類|範囲|目的|責任|利用者|利用する者")
_NEW_SENTENCE = re.compile(r"(?:ただし|但し|なお|また|上記|以上)[、の].*。$")
_LONGEST_POINT = 90


@dataclass
class Part:
    """Hold one paragraph or one point: `label` is the mark of a point, none for a paragraph."""

    text: str
    label: str | None = None
    style: str = ""

    @property
    def is_item(self) -> bool:
        """Say whether this is a point of a list."""
        return self.label is not None


@dataclass
class Section:
    """Hold one heading with its paragraphs and points; a dated one closes a policy.

    `first` is the place of its first line among the lines that say something.
    """

    heading: str = ""
    number: str = ""
    parts: list[Part] = field(default_factory=list)
    is_dated: bool = False
    first: int = 0

    def clause(self) -> Clause:
        """Make the clause that readers get."""
        texts = [part.text for part in self.parts if not part.is_item]
        items = [Item(part.label, part.text) for part in self.parts if part.label is not None]
        return Clause(self.heading, self.number, "\n".join(texts), tuple(items))


def read_sections(
    lines: Sequence[Line], outline: Outline, revised: frozenset[int]
) -> tuple[Section, ...]:
    """Lay every line under its heading; `revised` are the places that give the policy's dates."""
    sections = [Section()]
    for place, line in enumerate(lines):
        head = outline.heads.get(place)
        if head and _names_article(sections[-1], head, line):
            sections[-1].number = head.number
            sections[-1].parts.append(Part(head.tail))
        elif head:
            sections.append(_opened(head, place))
        elif place in revised and sections[-1].parts and not sections[-1].is_dated:
            sections.append(Section(parts=[Part(line.text)], is_dated=True, first=place))
        elif place in revised:
            sections[-1].parts.append(Part(line.text))
            sections[-1].is_dated = True
        else:
            lay_line(line, sections[-1])
    return tuple(
        section for section in sections if section.heading or section.parts or section.number
    )


def _opened(head: Head, place: int) -> Section:
    parts = [Part(head.tail)] if head.tail else []
    return Section(head.words, head.number, parts, first=place)


def _names_article(above: Section, head: Head, line: Line) -> bool:
    """Say whether （目的） stands on a line of its own above 第1条."""
    bare = bool(above.heading) and not above.number and not above.parts
    named = bare and undressed(head.number) != undressed(above.heading)
    return named and line.style[:1] == "第" and "条" in head.number and not head.words


def lay_line(line: Line, section: Section) -> None:
    """Put a line where it belongs: a new point, the rest of one, or a paragraph."""
    parts = section.parts
    last = parts[-1] if parts else None
    if line.mark and line.rest:
        parts.append(Part(line.rest, line.mark, line.style))
    elif _is_unmarked_point(line, last, of_purposes=_tells_purposes(section)) or (
        _opens_unmarked_list(line, section)
    ):
        parts.append(Part(line.text, "", "unmarked"))
    elif last and last.is_item and _continues(line, last):
        last.text = f"{last.text}\n{line.text}"
    else:
        parts.append(Part(line.text))


def _is_unmarked_point(line: Line, last: Part | None, *, of_purposes: bool) -> bool:
    """Recognise the points of a list whose numbers were lost on the way from a web page."""
    listed = bool(LIST_END.search(line.text))
    if last is None or "。" in line.text[:-1] or len(line.text) > _LONGEST_POINT:
        return False
    if line.text.endswith("。") and not listed:
        return False
    if last.style == "unmarked":
        return not line.after_gap
    return not last.is_item and bool(LEAD.search(last.text)) and (listed or of_purposes)


def _opens_unmarked_list(line: Line, section: Section) -> bool:
    """Recognise the first point of such a list right below the heading 利用目的."""
    short = "。" not in line.text and len(line.text) <= _LONGEST_POINT
    return _tells_purposes(section) and not section.parts and short and not line.before_gap


def _tells_purposes(section: Section) -> bool:
    return "目的" in section.heading and "共同" not in section.heading


def _continues(line: Line, last: Part) -> bool:
    """Say whether a line without a mark still belongs to the point above it."""
    whole = last.text.endswith("。") or bool(LIST_END.search(last.text))
    if _NEW_SENTENCE.match(line.text):
        return False
    if line.after_gap:
        return bool(_TITLE_OF_POINT.search(last.text)) and "\n" not in last.text and not whole
    return not (whole and line.text.endswith(("。", ":", "：")))
