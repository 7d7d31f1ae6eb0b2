"""Draw the sheet that opens the records when every password is lost; it belongs in the safe."""

from collections.abc import Iterator, Sequence

from app.letters.blocks import BASELINE, paragraphs, subject
from app.letters.characters import one_line
from app.letters.facts import DEFAULT, RecoverySheetFacts
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import Mark, Rule, Text, centred, fitted
from app.letters.page import (
    BODY,
    BOTTOM,
    LEFT,
    RIGHT,
    SMALL,
    TOP,
    WIDTH,
    Furniture,
    day_text,
    furnished,
)
from app.letters.refusals import refuse_missing
from app.letters.wording import Wording, load, slots

SLOTS = slots(
    subject="",
    opening="",
    organisation="",
    data="",
    made_on="",
    key="",
    how="",
    keeping="",
    login="",
    kept_at="",
    kept_on="",
    kept_by="",
)
ACROSS = 4
CELL = WIDTH / ACROSS
CELL_HEIGHT = 15.0
KEY_SIZE = 18.0


def draw(facts: RecoverySheetFacts, wording: Wording | None = None) -> bytes:
    """Return the sheet as a PDF, to be printed, locked away and deleted; raise `GlyphsMissing`."""
    words = wording or load("recovery_sheet", SLOTS)
    refuse_missing(_fields(facts))
    refuse_missing([("復旧用シートの文字", "".join(facts.key_groups))], "bold")
    title = words.text("subject")
    pages = paginate(_rows(facts, words), first_top=TOP, top=TOP, bottom=BOTTOM)
    furniture = Furniture("", title, "", practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=title, sender=facts.organisation_name)


def _rows(facts: RecoverySheetFacts, words: Wording) -> Iterator[Row]:
    yield from subject(words.text("subject"), 16.0)
    yield from paragraphs(words.text("opening"))
    yield gap(4.0)
    yield from _entries(
        (words.text("organisation"), one_line(facts.organisation_name)),
        (words.text("data"), one_line(facts.data_folder_label)),
        (words.text("made_on"), day_text(facts.made_on, DEFAULT)),
    )
    yield gap(4.0)
    yield Row(8.0, (Text(LEFT, BASELINE, words.text("key"), BODY, "bold"),), glued=True)
    yield from _key(facts.key_groups)
    yield gap(6.0)
    yield from paragraphs(words.text("how"))
    yield gap(3.0)
    yield from paragraphs(words.text("keeping"))
    yield gap(6.0)
    yield from _to_fill_in(*(words.text(one) for one in ("login", "kept_at", "kept_on", "kept_by")))


def _entries(*pairs: tuple[str, str]) -> Iterator[Row]:
    x = LEFT + 40.0
    for label, value in pairs:
        size = fitted(value, BODY, RIGHT - x)
        marks = (Text(LEFT + 4.0, BASELINE, label, BODY), Text(x, BASELINE, value, size))
        yield Row(7.0, marks)


def _key(groups: Sequence[str]) -> Iterator[Row]:
    """Set the groups large, numbered, in a grid: they are typed from paper under stress."""
    size = min((fitted(group, KEY_SIZE, CELL - 8.0, "bold") for group in groups), default=KEY_SIZE)
    for start in range(0, len(groups), ACROSS):
        marks = [mark for place in range(ACROSS) for mark in _cell(groups, start, place, size)]
        edges = (Rule(LEFT, y, RIGHT, y, 0.6) for y in (0.0, CELL_HEIGHT))
        yield Row(CELL_HEIGHT, (*marks, *edges), glued=True)


def _cell(groups: Sequence[str], start: int, place: int, size: float) -> Iterator[Mark]:
    x, number = LEFT + CELL * place, start + place
    yield Rule(x, 0.0, x, CELL_HEIGHT, 0.6)
    if place == ACROSS - 1:
        yield Rule(RIGHT, 0.0, RIGHT, CELL_HEIGHT, 0.6)
    if number < len(groups):
        yield Text(x + 1.2, 3.6, f"{number + 1}", SMALL - 1.5, "gothic")
        yield centred(x + CELL / 2 + 1.0, 10.2, groups[number], size, "bold")


def _to_fill_in(*labels: str) -> Iterator[Row]:
    """Leave boxes that are filled in by hand when the sheet goes into the safe."""
    for number, label in enumerate(labels):
        edges = [Rule(LEFT, 11.0, RIGHT, 11.0, 0.4)]
        edges += [Rule(x, 0.0, x, 11.0, 0.4) for x in (LEFT, LEFT + 50.0, RIGHT)]
        edges += [] if number else [Rule(LEFT, 0.0, RIGHT, 0.0, 0.4)]
        yield Row(11.0, (Text(LEFT + 3.0, 7.0, label, BODY), *edges), glued=True)


def _fields(facts: RecoverySheetFacts) -> Iterator[tuple[str, str]]:
    yield from (("組織の名称", facts.organisation_name), ("記録の名前", facts.data_folder_label))
