"""Hold the parts of a bulk run: what all letters have, what each has, and what is drawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.letters.alphabet import Alphabet
from app.letters.bar_strokes import Strokes
from app.letters.flow import Page
from app.letters.marks import Text


@dataclass(frozen=True)
class Own:
    """Hold what one letter has of its own: its lines, and the operators of what lies below them."""

    lines: tuple[Text, ...]
    strokes: Strokes = ()


@dataclass(frozen=True)
class Shared:
    """Hold what all letters have, what only the specimen has, and what readers show as title.

    `behind` are PDF files whose pages follow the first of every letter.
    """

    fixed: Page
    specimen: Page
    title: str
    sender: str
    behind: tuple[bytes, ...] = ()

    @property
    def lines(self) -> Iterator[Text]:
        """Yield the lines of the beginning, in the order of drawing."""
        return (mark for mark in (*self.fixed, *self.specimen) if isinstance(mark, Text))


@dataclass(frozen=True)
class Drawn:
    """Hold the letters of a run before it has a number: only the beginning is missing."""

    alphabet: Alphabet
    packed: Sequence[bytes]

    def picked(self, places: Iterable[int]) -> "Drawn":
        """Keep some of the letters, by their places counted from 0."""
        return replace(self, packed=[self.packed[place] for place in places])


@dataclass(frozen=True)
class Run:
    """Hold a drawn run: `prefix` + one of the `suffixes` is the letter of one recipient."""

    prefix: bytes
    suffixes: Sequence[bytes]
    pages_each: int = 1
