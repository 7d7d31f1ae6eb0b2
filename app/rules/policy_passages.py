"""Cut a policy into its passages as written: put together again they are the text, exactly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from app.rules.policy_headings import undressed
from app.rules.policy_lines import fold_width
from app.rules.policy_parts import ClauseStart
from app.rules.policy_sections import Section
from app.rules.policy_structure import read_structure


@dataclass(frozen=True)
class Passage:
    """Hold one clause with its heading as it stands in the text, line ends included.

    `place` counts from 0; `is_dated` marks the block of the policy's own dates.
    """

    place: int
    heading: str
    number: str
    text: str
    is_dated: bool

    @cached_property
    def folded(self) -> str:
        """Return the words alone: spaces and line ends make no difference between versions."""
        return "".join(self.text.split())

    @cached_property
    def core(self) -> str:
        """Return the words without the clause's own number."""
        number = "".join(self.number.split())
        return self.folded.replace(number, "", 1) if number else self.folded

    @cached_property
    def name(self) -> str:
        """Return the heading as it is compared: width, spaces and brackets aside."""
        return undressed(fold_width(self.heading))


def read_passages(text: str, starts: Sequence[ClauseStart] | None = None) -> Sequence[Passage]:
    """Cut a text at its headings; empty rows before the first passage belong to it."""
    if not text:
        return ()
    sections = read_structure(text, starts).sections or [Section()]
    pieces = _pieces(text, [section.first for section in sections[1:]])
    return tuple(
        Passage(place, section.heading, section.number, piece, section.is_dated)
        for place, (section, piece) in enumerate(zip(sections, pieces, strict=True))
    )


def _pieces(text: str, starts: Sequence[int]) -> Iterator[str]:
    """Give the rows of each passage; empty rows stay with the passage above them."""
    rows = text.splitlines(keepends=True)
    speaking = [place for place, row in enumerate(rows) if row.strip()]
    for first, end in pairwise((0, *(speaking[start] for start in starts), len(rows))):
        yield "".join(rows[first:end])
