"""Lay the lines of a policy under the headings that somebody settled, and none left out."""

from collections.abc import Mapping, Sequence

from app.rules.policy_headings import Head
from app.rules.policy_lines import Line
from app.rules.policy_outline import Outline
from app.rules.policy_parts import ClauseStart
from app.rules.policy_sections import Part, Section, lay_line
from app.rules.policy_starts import head_at


def settled_sections(
    lines: Sequence[Line],
    outline: Outline,
    revised: frozenset[int],
    starts: Mapping[int, ClauseStart],
) -> tuple[Section, ...]:
    """Lay every line under the start above it; lines before the first start open the policy."""
    sections = [Section()]
    for place, line in enumerate(lines):
        start, natural = starts.get(place), outline.heads.get(place)
        if start:
            sections.append(_opened(start, line, natural, place))
        if start and (start.heading or start.number):
            continue
        section = sections[-1]
        if natural and _gives_number(section, natural, lines[place - 1]):
            section.parts.append(Part(natural.tail))
        elif place in revised:
            section.is_dated = section.is_dated or not section.parts
            section.parts.append(Part(line.text))
        else:
            lay_line(line, section)
    return tuple(one for one in sections if one.heading or one.parts or one.number)


def _opened(start: ClauseStart, line: Line, natural: Head | None, place: int) -> Section:
    if not start.heading and not start.number:
        return Section(first=place)
    head = head_at(start, line, natural)
    return Section(head.words, head.number, [Part(head.tail)] if head.tail else [], first=place)


def _gives_number(section: Section, natural: Head, above: Line) -> bool:
    """Say whether 第1条 stands below its heading （目的） on a line of its own."""
    bare = bool(section.heading) and bool(section.number) and not section.parts
    return bare and not natural.words and natural.number == section.number not in above.text
