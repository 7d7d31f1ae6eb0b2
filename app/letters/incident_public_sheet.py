"""Print what is published where the people cannot be told one by one (代替措置の公表文)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.blocks import Item, desk, memorandum, paragraphs, subject
from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.marks import right_aligned
from app.letters.page import BODY, BOTTOM, RIGHT, TOP, Furniture, day_text, furnished
from app.rules.page_settings import PageSettings

TITLE: Final = "個人情報の漏えい等について（お詫びとお知らせ）"
OPENING: Final = (
    "当生協がお預かりしている個人情報について、下記のとおり漏えい等の事案がありました。"
    "ご心配とご迷惑をおかけしましたことを、心よりお詫び申し上げます。"
    "お一人ずつお知らせすることが難しい方がいらっしゃるため、この文書で公表いたします。"
)
CLOSING: Final = "ご自分の情報が含まれているかどうかなど、お尋ねは下記の窓口で承ります。"


@dataclass(frozen=True)
class PublicSheetFacts:
    """Hold what is published: the items of the notice, who publishes it, and the day."""

    items: tuple[tuple[str, str], ...]
    organisation: Organisation
    published_on: date
    anchor: str = ""
    draft: bool = True
    practice: bool = False


def draw(facts: PublicSheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the sheet as a PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    pages = paginate(_rows(facts, settings), first_top=TOP, top=TOP, bottom=BOTTOM)
    furniture = Furniture("", TITLE, facts.anchor, draft=facts.draft, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=TITLE, sender=facts.organisation.name)


def _rows(facts: PublicSheetFacts, settings: PageSettings) -> Iterator[Row]:
    office = facts.organisation
    signed = f"{one_line(office.signatory_title)}　{one_line(office.signatory_name)}".strip()
    for line in (day_text(facts.published_on, settings), one_line(office.name), signed):
        yield Row(6.5, (right_aligned(RIGHT, 4.4, line, BODY),), glued=True)
    yield gap(6.0)
    yield from subject(TITLE)
    yield from paragraphs(OPENING)
    yield gap(3.0)
    items = [Item(one_line(label), (clean(text).strip(),)) for label, text in facts.items]
    yield from memorandum(items)
    yield gap(3.0)
    yield from paragraphs(CLOSING)
    yield from desk(office, "")
