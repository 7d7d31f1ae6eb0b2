"""Set one post of the house as a box: what it is, who holds it, since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.characters import one_line
from app.letters.marks import Area, Box, Mark, Rule, centred, fitted
from app.letters.page import day_text
from app.rules.page_settings import PageSettings

HEAD: Final = 6.0
HEIGHT: Final = 21.0
NOBODY: Final = "（空席）"
_ROOM: Final = 3.0


@dataclass(frozen=True)
class PostBox:
    """Hold one post: its name, the title and name of whoever holds it, and the term."""

    post: str
    name: str = ""
    title: str = ""
    from_on: date | None = None
    until_on: date | None = None


def post_box(post: PostBox, area: Area, settings: PageSettings) -> Iterator[Mark]:
    """Draw a post into an area, its name on a grey strip; nobody leaves 「（空席）」."""
    middle, room = (area.left + area.right) / 2, area.width - _ROOM
    yield Box(area.left, area.top, area.width, HEAD)
    yield from framed(area)
    yield Rule(area.left, area.top + HEAD, area.right, area.top + HEAD, 0.3)
    label = one_line(post.post)
    size = fitted(label, 8.5, room, "gothic")
    yield centred(middle, area.top + 4.2, label, size, "gothic")
    for at, text, most in _lines(post, settings):
        yield centred(middle, area.top + at, text, fitted(text, most, room))


def framed(area: Area) -> Iterator[Mark]:
    """Draw the four sides of an area."""
    for y in (area.top, area.bottom):
        yield Rule(area.left, y, area.right, y, 0.5)
    for x in (area.left, area.right):
        yield Rule(x, area.top, x, area.bottom, 0.5)


def _lines(post: PostBox, settings: PageSettings) -> Iterator[tuple[float, str, float]]:
    """List what stands below the strip: baseline, words, the largest size."""
    if not post.name:
        yield HEAD + 8.6, NOBODY, 10.0
        return
    title, term = one_line(post.title), _term(post, settings)
    down = 0.0 if term else 1.8
    if title:
        yield HEAD + 4.0 + down, title, 8.0
    yield HEAD + (8.8 if title else 7.2) + down, one_line(post.name), 11.0
    if term:
        yield HEAD + 13.2, term, 7.0


def _term(post: PostBox, settings: PageSettings) -> str:
    if post.from_on is None:
        return ""
    last = f"{day_text(post.until_on, settings)}まで" if post.until_on else ""
    return f"{day_text(post.from_on, settings)}から{last}"
