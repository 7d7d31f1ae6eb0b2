"""Print who answers for personal data in the house on a day (管理体制図)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.blocks import subject
from app.letters.characters import one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.marks import Area, Mark, Rule, Text, fitted, right_aligned
from app.letters.organisation_boxes import HEIGHT, PostBox, post_box
from app.letters.page import BOTTOM, LEFT, RIGHT, SMALL, TOP, Furniture, day_text, furnished
from app.rules.page_settings import PageSettings

TITLE: Final = "個人情報保護 管理体制図"
MIDDLE: Final = (LEFT + RIGHT) / 2
WIDE: Final = 43.0  # half of a box in the middle, mm
SIDE: Final = 66.0  # a box beside the line that leads down
COLUMNS: Final = 3
BETWEEN: Final = 4.0
LINE: Final = 6.0


@dataclass(frozen=True)
class OrganisationFacts:
    """Hold the posts as they stand on a day; who represents the house stands above them."""

    on: date
    representative: PostBox
    head: PostBox
    audit: PostBox
    training: PostBox
    desk: PostBox
    departments: tuple[PostBox, ...]
    owner: str
    printed_on: date
    anchor: str = ""
    practice: bool = False

    @property
    def vacant(self) -> tuple[str, ...]:
        """Name the posts that nobody holds."""
        own = (self.head, self.audit, self.training, self.desk)
        managers = tuple(f"{one.post}の管理者" for one in self.departments if not one.name)
        return (*(one.post for one in own if not one.name), *managers)


def draw(facts: OrganisationFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the sheet as a PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    pages = paginate(_rows(facts, settings), first_top=TOP, top=TOP, bottom=BOTTOM)
    day = f"{day_text(facts.on, settings)}現在"
    furniture = Furniture(day, TITLE, facts.anchor, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=TITLE, sender=facts.owner)


def _rows(facts: OrganisationFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(TITLE, 14.0)
    day, printed = day_text(facts.on, settings), day_text(facts.printed_on, settings)
    right = right_aligned(RIGHT, 4.0, f"{printed}印刷", SMALL)
    owner = Text(LEFT, 4.0, f"{one_line(facts.owner)}　{day}現在", SMALL)
    yield Row(10.0, (owner, right), glued=True)
    yield _single(facts.representative, settings)
    yield _beside((None, facts.audit), settings)
    yield _single(facts.head, settings)
    yield _beside((facts.training, facts.desk), settings)
    yield from _departments(facts.departments, settings)
    yield from _vacant(facts.vacant)


def _single(post: PostBox, settings: PageSettings) -> Row:
    """Set one box in the middle."""
    area = Area(MIDDLE - WIDE, 0.0, MIDDLE + WIDE, HEIGHT)
    return Row(HEIGHT, tuple(post_box(post, area, settings)), glued=True)


def _beside(posts: tuple[PostBox | None, PostBox | None], settings: PageSettings) -> Row:
    """Lead a line down, with boxes that hang on it left and right."""
    height = HEIGHT + 2 * LINE
    marks: list[Mark] = [Rule(MIDDLE, 0.0, MIDDLE, height, 0.5)]
    for post, left in zip(posts, (LEFT, RIGHT - SIDE), strict=True):
        if post is not None:
            area = Area(left, LINE, left + SIDE, LINE + HEIGHT)
            near = area.right if area.right < MIDDLE else area.left
            marks.append(Rule(near, height / 2, MIDDLE, height / 2, 0.5))
            marks += post_box(post, area, settings)
    return Row(height, tuple(marks), glued=True)


def _departments(posts: Sequence[PostBox], settings: PageSettings) -> Iterator[Row]:
    """Set the managers of the departments in a grid below a line of their own."""
    heading = Text(LEFT, 4.6, "部署管理者", SMALL, "gothic")
    yield Row(7.5, (Rule(LEFT, 0.0, RIGHT, 0.0, 0.5), heading), glued=True)
    wide = (RIGHT - LEFT - BETWEEN * (COLUMNS - 1)) / COLUMNS
    for start in range(0, len(posts), COLUMNS):
        marks: list[Mark] = []
        for place, post in enumerate(posts[start : start + COLUMNS]):
            left = LEFT + place * (wide + BETWEEN)
            marks += post_box(post, Area(left, 0.0, left + wide, HEIGHT), settings)
        yield Row(HEIGHT + BETWEEN, tuple(marks))
    if not posts:
        yield Row(6.0, (Text(LEFT, 4.0, "該当なし", SMALL),))


def _vacant(posts: Sequence[str]) -> Iterator[Row]:
    """Say which posts nobody holds: a sheet must not hide them among its boxes."""
    if posts:
        more = f"　ほか{len(posts) - COLUMNS}" if len(posts) > COLUMNS else ""
        words = one_line(f"空席の役職：{'、'.join(posts[:COLUMNS])}{more}")
        yield gap(2.0)
        yield Row(6.0, (Text(LEFT, 4.0, words, fitted(words, SMALL, RIGHT - LEFT)),), pulls=True)
