"""Draw the answer to a request in words: what was done, what was not and why, what one may do."""

from collections.abc import Iterator

from app.letters.addressed import fields, print_addressed
from app.letters.answer_facts import AnswerFacts, Done
from app.letters.answer_items import SEPARATOR, items
from app.letters.answer_words import AnswerWording, wording_of
from app.letters.blocks import desk, memorandum, paragraphs, subject
from app.letters.characters import one_line
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap
from app.letters.page import day_text
from app.letters.refusals import refuse_missing
from app.rules.page_settings import PageSettings


def draw(
    kind: str,
    facts: AnswerFacts,
    settings: PageSettings = DEFAULT,
    wording: AnswerWording | None = None,
) -> bytes:
    """Return an answer of a kind as a PDF, the same bytes for the same facts.

    Raises `GlyphsMissing`, `AddressTooLong`, `DoesNotReadBack`.
    """
    words = wording or wording_of(kind)
    facts = in_style(facts, settings)
    refuse_missing(_typed(facts))
    return print_addressed(
        _rows(facts, words, settings),
        facts.head,
        facts.organisation,
        facts.addressee,
        settings,
        subject=_subject(facts, words),
    )


def _subject(facts: AnswerFacts, words: AnswerWording) -> str:
    return words.text("subject", asked=facts.asked)


def _rows(facts: AnswerFacts, words: AnswerWording, settings: PageSettings) -> Iterator[Row]:
    thanks = words.text(
        "thanks",
        received_on=day_text(facts.received_on, settings),
        receipt_number=one_line(facts.receipt_number),
        asked=facts.asked,
    )
    yield from subject(_subject(facts, words))
    yield from paragraphs(thanks)
    yield from paragraphs(words.text(f"opening_{facts.answer}", noun=facts.noun))
    yield gap(3.0)
    yield from memorandum(tuple(items(facts, words, settings)))
    yield gap(3.0)
    closing = words.text(f"closing_{facts.answer}")
    if closing:
        yield from paragraphs(closing)
    yield from paragraphs(words.text("complaint"))
    yield from desk(facts.organisation, facts.in_charge)


def _typed(facts: AnswerFacts) -> Iterator[tuple[str, str]]:
    """Name every field that a person typed, in the order in which the letter shows it."""
    yield from fields(facts.head, facts.organisation, facts.addressee, facts.in_charge)
    yield from (
        ("受付番号", facts.receipt_number),
        ("ご本人のお名前", facts.on_behalf),
        ("ご請求の内容", facts.about),
        ("利用目的", "".join(facts.purposes)),
        ("お調べした結果", facts.findings),
        ("当生協の対応", facts.words),
        ("理由", facts.reason),
        ("根拠の条項", facts.article),
        ("代わりの措置", facts.alternative),
        ("お調べした範囲", SEPARATOR.join(facts.searched)),
        ("お預かりした書類", facts.papers),
    )
    if facts.done is not None:
        yield from _typed_done(facts.done)
    for one in facts.stayed:
        yield "応じられない部分", f"{one.part}{one.reason}{one.article}"


def _typed_done(done: Done) -> Iterator[tuple[str, str]]:
    for label, before, after in done.changes:
        yield f"「{label}」の訂正前", before
        yield f"「{label}」の訂正後", after
    for label, text in done.lines:
        yield label, text
    yield "実施した内容", "".join((*done.listed, *done.elsewhere, done.told))
