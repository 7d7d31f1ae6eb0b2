"""Find the parts of a policy once, for its reader and for the comparison of two versions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.rules.policy_date_lines import DateLine, read_date_line
from app.rules.policy_lines import Line, read_lines
from app.rules.policy_outline import Outline
from app.rules.policy_parts import ClauseStart
from app.rules.policy_revisions import Revisions, read_revisions
from app.rules.policy_sections import Section, read_sections
from app.rules.policy_settled_sections import settled_sections
from app.rules.policy_starts import placed


@dataclass(frozen=True)
class Structure:
    """Hold the lines of a policy, its title, its own dates, and its sections in order."""

    text: str
    lines: Sequence[Line]
    dates: Sequence[DateLine]
    outline: Outline
    revisions: Revisions
    sections: Sequence[Section]

    @property
    def title(self) -> str:
        """Return the words of the title; empty where there is none."""
        return self.outline.title

    def settled(self, starts: Sequence[ClauseStart]) -> "Structure":
        """Let the clauses begin where somebody settled it."""
        places = placed(self.text, starts)
        revised = self.revisions.places
        sections = settled_sections(self.lines, self.outline, revised, places)
        return replace(self, sections=sections)


def read_structure(text: str, starts: Sequence[ClauseStart] | None = None) -> Structure:
    """Lay every line of a text in its section: as the text reads, or as somebody settled it."""
    lines = read_lines(text)
    parts = [read_date_line(line) for line in lines]
    outline = Outline(lines, [_only_dates(parts, lines, place) for place in range(len(lines))])
    revisions = read_revisions(lines, parts, outline)
    sections = read_sections(lines, outline, revisions.places)
    structure = Structure(text, lines, parts, outline, revisions, sections)
    return structure if starts is None else structure.settled(starts)


def _only_dates(parts: Sequence[DateLine], lines: Sequence[Line], place: int) -> bool:
    """Say whether a line only gives dates, or the bare word for the date beside it."""
    part = parts[place]
    if not part.is_kind_only or lines[place].text != part.kinds[0].word:
        return part.is_dated
    near = parts[max(0, place - 1) : place + 2]
    return any(other.is_date_only for other in near)
