"""Let rows run over pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from app.letters.marks import Mark, lowered

Page = tuple[Mark, ...]


@dataclass(frozen=True)
class Row:
    """Hold marks of one strip across the page, measured from the strip's own top (mm).

    `glued` rows stay on the page of the next row; a row that `pulls` takes along what stands
    before it. Where a page begins with this row, `header` rows come before it and the marks
    `on_top` are added; where it ends one, those `at_end`.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    glued: bool = False
    header: tuple["Row", ...] = ()
    on_top: tuple[Mark, ...] = ()
    at_end: tuple[Mark, ...] = ()
    pulls: bool = False


def gap(height: float) -> Row:
    """Leave a space that vanishes at the top of a page."""
    return Row(height)


class Filler:
    """Fill one page after another."""

    def __init__(self, first_top: float, top: float, bottom: float) -> None:
        self.pages: list[list[Mark]] = [[]]
        self.top, self.bottom = top, bottom
        self.at = first_top
        self.last: Row | None = None

    def put(self, rows: Sequence[Row]) -> None:
        """Place rows that stay together; on a new page where this one has no room."""
        fresh = self.bottom - (self.at if self.last is None else self.top)
        if len(rows) > 1 and _height(rows) > fresh:
            for row in rows:
                self.put([row])
            return
        if self.last is not None and self.at + _height(rows) > self.bottom:
            self._turn()
        for row in rows:
            self._place(row)

    def _place(self, row: Row) -> None:
        if self.last is None and not row.marks:
            return
        if self.last is None and len(self.pages) > 1:
            self._begin_with(row)
        self._add(row.marks)
        self.at += row.height
        self.last = row

    def _begin_with(self, row: Row) -> None:
        for head in row.header:
            self._add(head.marks)
            self.at += head.height
        self._add(row.on_top)

    def _add(self, marks: Iterable[Mark]) -> None:
        self.pages[-1] += lowered(marks, self.at)

    def _turn(self) -> None:
        if self.last is not None:
            self.at -= self.last.height
            self._add(self.last.at_end)
        self.pages.append([])
        self.at, self.last = self.top, None


def paginate(
    rows: Iterable[Row], *, first_top: float, top: float, bottom: float
) -> tuple[Page, ...]:
    """Lay rows from `first_top` on the first page and from `top` on the others (mm)."""
    filler = Filler(first_top, top, bottom)
    for together in _clusters(rows):
        filler.put(together)
    return tuple(tuple(page) for page in filler.pages)


def _clusters(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Gather what stays together; what is pulled along are the last rows that show anything."""
    waiting: list[list[Row]] = []
    for together in _glued(rows):
        if together[0].pulls:
            together = [*chain.from_iterable(waiting), *together]  # noqa: PLW2901
            waiting = []
        elif _shows(together):
            yield from waiting
            waiting = []
        waiting.append(together)
    yield from waiting


def _glued(rows: Iterable[Row]) -> Iterator[list[Row]]:
    together: list[Row] = []
    for row in rows:
        together.append(row)
        if not row.glued:
            yield together
            together = []
    if together:
        yield together


def _shows(rows: Sequence[Row]) -> bool:
    return any(row.marks for row in rows)


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)
