"""Draw a notice to one member: what we received, what we did, what she may do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.letters.addressed import fields, print_addressed
from app.letters.blocks import Item, desk, memorandum, paragraphs, subject
from app.letters.characters import one_line, running
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT, Addressee, Head, Organisation
from app.letters.flow import Row, gap
from app.letters.notice_kinds import KINDS
from app.letters.refusals import refuse_missing
from app.letters.stamp_place import stamp_place
from app.letters.wording import Wording, load
from app.rules.page_settings import PageSettings

__all__ = ["KINDS", "NoticeFacts", "draw"]


@dataclass(frozen=True)
class NoticeFacts:
    """Hold one notice: items (label, text) of the 「記」 and the values that its wording names.

    `closings` are the sentences of the wording that stand below the 「記」, in their order.
    """

    head: Head
    organisation: Organisation
    addressee: Addressee
    items: tuple[tuple[str, str], ...]
    values: Mapping[str, str]
    in_charge: str
    enclosures: tuple[str, ...] = ()
    closings: tuple[str, ...] = ("closing",)


def draw(
    kind: str,
    facts: NoticeFacts,
    settings: PageSettings = DEFAULT,
    wording: Wording | None = None,
) -> bytes:
    """Return the notice of a kind as a PDF, the same bytes for the same facts.

    Raises `GlyphsMissing`, `AddressTooLong`, `DoesNotReadBack`; KeyError where a value is missing.
    """
    words = wording or load(kind, KINDS[kind])
    facts = in_style(facts, settings)
    refuse_unprintable(facts)
    return print_addressed(
        rows(kind, facts, words),
        facts.head,
        facts.organisation,
        facts.addressee,
        settings,
        subject=title(facts, words),
    )


def title(facts: NoticeFacts, words: Wording) -> str:
    """Name the letter by its subject."""
    return words.text("subject", **_values(facts))


def refuse_unprintable(facts: NoticeFacts) -> None:
    """Raise `GlyphsMissing` where a character of it is in no font."""
    refuse_missing(_fields(facts))


def rows(kind: str, facts: NoticeFacts, words: Wording) -> Iterator[Row]:
    """Lay the text of a notice, from its subject to the desk."""
    values = _values(facts)
    yield from subject(words.text("subject", **values))
    yield from paragraphs(words.text("opening", **values))
    if facts.items:
        yield from paragraphs(words.text("below", **values))
    yield gap(3.0)
    items = tuple(_items(facts, words))
    if items:
        yield from memorandum(items)
        yield gap(3.0)
    yield from stamp_place(kind)
    for key in facts.closings:
        yield from paragraphs(words.text(key, **values))
    yield from desk(facts.organisation, facts.head.named(facts.in_charge))


def _values(facts: NoticeFacts) -> Mapping[str, str]:
    return {name: running(one_line(value)) for name, value in facts.values.items()}


def _items(facts: NoticeFacts, words: Wording) -> Iterator[Item]:
    for label, text in facts.items:
        yield Item(running(one_line(label)), (running(text),) if text else ())
    if facts.enclosures:
        yield Item(words.text("enclosed"), tuple(running(one) for one in facts.enclosures))


def _fields(facts: NoticeFacts) -> Iterator[tuple[str, str]]:
    yield from fields(facts.head, facts.organisation, facts.addressee, facts.in_charge)
    yield "差し込む言葉", "".join(facts.values.values())
    yield "同封の書類", "".join(facts.enclosures)
    for number, (label, text) in enumerate(facts.items, start=1):
        yield f"「記」の{number}番の見出し", label
        yield f"「記」の{number}番", text
