"""Find the parts of a policy once, for its reader and for the comparison of two versions."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.rules.policy_date_lines import DateLine, read_date_line
from app.rules.policy_lines import Line, read_lines
from app.rules.policy_outline import Outline
from app.rules.policy_revisions import Revisions, read_revisions
from app.rules.policy_sections import Section, read_sections


@dataclass(frozen=True)
class Structure:
    """Hold the lines of a policy, its title, its own dates, and its sections in order."""

    lines: Sequence[Line]
    title: str
    revisions: Revisions
    sections: Sequence[Section]


def read_structure(text: str) -> Structure:
    """Lay every line of a text in its section."""
    lines = read_lines(text)
    parts = [read_date_line(line) for line in lines]
    outline = Outline(lines, [_only_dates(parts, lines, place) for place in range(len(lines))])
    revisions = read_revisions(lines, parts, outline)
    sections = read_sections(lines, outline, revisions.places)
    return Structure(lines, outline.title, revisions, sections)


def _only_dates(parts: Sequence[DateLine], lines: Sequence[Line], place: int) -> bool:
    """Say whether a line only gives dates, or the bare word for the date beside it."""
    part = parts[place]
    if not part.is_kind_only or lines[place].text != part.kinds[0].word:
        return part.is_dated
    near = parts[max(0, place - 1) : place + 2]
    return any(other.is_date_only for other in near)
