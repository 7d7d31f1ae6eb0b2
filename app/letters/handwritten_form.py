"""Draw the forms on which requests are taken by hand while the machines are down (手書き受付票)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.letters import form_rows as form
from app.letters.blocks import paragraphs, points
from app.letters.characters import one_line
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Page, Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import Mark, Rule, Text, centred, fitted, right_aligned
from app.letters.page import BOTTOM, LEFT, RIGHT, SMALL, TINY, TOP, stamps
from app.letters.refusals import refuse_missing
from app.letters.wording import Wording, load, slots
from app.rules.deletion_wishes import DELETION_WISHES
from app.rules.page_settings import PageSettings
from app.rules.requesters import Channel, RequesterKind
from app.rules.requests import WISHED_METHODS
from app.rules.rights import Remedy
from app.rules.systems import System

_SENTENCES = (
    *("subject", "number", "lead", "received", "day", "taker", "channel", "system", "kind"),
    *("name", "kana", "address", "telephone", "code", "subject_of", "subject_self"),
    *("subject_child", "subject_other", "subject_name", "rights", "deletion", "about"),
    *("method", "identity", "identity_note", "memo"),
    *("point_promise", "point_missing", "point_keep", "point_unused"),
)
SLOTS = slots(**dict.fromkeys(_SENTENCES, ""))
_POINTS = ("point_promise", "point_missing", "point_keep", "point_unused")
_NUMBER = 15.0


@dataclass(frozen=True)
class HandwrittenForms:
    """Hold the numbers for which forms are printed, a sheet for each."""

    numbers: tuple[str, ...]
    organisation: Organisation
    anchor: str
    practice: bool = False


def draw(
    facts: HandwrittenForms, settings: PageSettings = DEFAULT, wording: Wording | None = None
) -> bytes:
    """Return all forms as one PDF; raise `GlyphsMissing`."""
    words = in_style(wording or load("handwritten_form", SLOTS), settings)
    refuse_missing(_fields(facts))
    rows = tuple(_rows(words))
    pages = [page for number in facts.numbers for page in _pages(number, rows, facts, words)]
    return print_pages(pages, title=words.text("subject"), sender=facts.organisation.name)


def _pages(
    number: str, rows: tuple[Row, ...], facts: HandwrittenForms, words: Wording
) -> Iterator[Page]:
    for page in paginate(rows, first_top=TOP + 7.0, top=TOP, bottom=BOTTOM + 8.0):
        yield (*_around(number, facts, words), *page)


def _rows(words: Wording) -> Iterator[Row]:
    yield from paragraphs(words.text("lead"), SMALL)
    yield gap(1.0)
    yield form.filled(words.text("received"), words.text("day"))
    yield form.blank(words.text("taker"), 8.0)
    yield form.choices(words.text("channel"), [one.word for one in Channel])
    yield form.choices(words.text("system"), [one.word for one in System])
    yield form.choices(words.text("kind"), [one.word for one in RequesterKind])
    yield form.blank(words.text("kana"), 7.0)
    yield form.blank(words.text("name"), 12.0)
    yield form.blank(words.text("address"), 15.0, "〒")
    yield form.halves(words.text("telephone"), words.text("code"))
    yield form.choices(words.text("subject_of"), _subjects(words))
    yield form.blank(words.text("subject_name"), 10.0)
    yield form.choices(words.text("rights"), [one.word for one in Remedy])
    yield form.choices(words.text("deletion"), [one.says for one in DELETION_WISHES])
    yield form.blank(words.text("about"), 38.0)
    yield form.choices(words.text("method"), WISHED_METHODS)
    yield form.blank(words.text("identity"), 15.0, words.text("identity_note"))
    yield form.blank(words.text("memo"), 12.0)
    yield gap(2.0)
    yield from points([words.text(key) for key in _POINTS], SMALL)


def _subjects(words: Wording) -> list[str]:
    return [words.text(key) for key in ("subject_self", "subject_child", "subject_other")]


def _around(number: str, facts: HandwrittenForms, words: Wording) -> Iterator[Mark]:
    yield from stamps(draft=False, practice=facts.practice)
    label = f"{words.text('number')}　{number}"
    right = right_aligned(RIGHT - 3.0, 20.5, label, _NUMBER, "gothic")
    yield right
    left, top, bottom = right.x - 3.0, 13.5, 23.5
    yield from (Rule(left, y, RIGHT, y, 0.8) for y in (top, bottom))
    yield from (Rule(x, top, x, bottom, 0.8) for x in (left, RIGHT))
    title = words.text("subject")
    yield Text(LEFT, 20.5, title, fitted(title, 16.0, left - LEFT - 6.0), "gothic")
    sender = f"{one_line(facts.organisation.name)}　{one_line(facts.organisation.desk)}"
    yield centred((LEFT + RIGHT) / 2, 290.0, sender, SMALL)
    if facts.anchor:
        yield Text(LEFT, 290.0, f"記録 {facts.anchor}", TINY)


def _fields(facts: HandwrittenForms) -> Iterator[tuple[str, str]]:
    sender = facts.organisation
    yield "差出人", f"{sender.name}{sender.desk}{facts.anchor}"
    yield "受付番号", "".join(facts.numbers)
