"""Draw the answer to a request in words: what was done, what was not and why, what one may do."""

from collections.abc import Iterator

from app.letters.addressed import fields, print_addressed
from app.letters.answer_facts import AnswerFacts, Done, Stayed
from app.letters.answer_words import AnswerWording, wording_of
from app.letters.blocks import Item, Small, desk, memorandum, paragraphs, subject
from app.letters.characters import clean, one_line, running
from app.letters.facts import DEFAULT, PageSettings
from app.letters.flow import Row, gap
from app.letters.page import WIDTH, day_text
from app.letters.refusals import refuse_missing
from app.letters.table import Column, Group, Record, rows

SEPARATOR = "、"
NOTHING = "（登録なし）"
_ITEM_WIDTH = 46.0


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
    yield from memorandum(tuple(_items(facts, words, settings)))
    yield gap(3.0)
    closing = words.text(f"closing_{facts.answer}")
    if closing:
        yield from paragraphs(closing)
    yield from paragraphs(words.text("complaint"))
    yield from desk(facts.organisation, facts.in_charge)


def _items(facts: AnswerFacts, words: AnswerWording, settings: PageSettings) -> Iterator[Item]:
    """List the items of the 「記」; each stands only where there is something to say."""
    yield from _text(words, "about", facts.about)
    if words.has("received"):
        yield Item(words.text("received"), (day_text(facts.received_on, settings),))
    yield from _list(words, "purposes", facts.purposes)
    yield from _text(words, "findings", facts.findings)
    yield from _text(words, "words", facts.words)
    if facts.done is not None:
        yield from _done_items(facts.done, words, settings)
    yield from _stayed_items(facts.stayed, words, settings)
    yield from _why(facts, words)
    yield from _text(words, "alternative", facts.alternative)
    if facts.erasable_on is not None:
        day = words.text("erasable_on", day=day_text(facts.erasable_on, settings))
        yield Item(words.text("erasable"), (day,))
    yield from _text(words, "searched", SEPARATOR.join(facts.searched))
    if facts.papers or words.has("nothing_kept"):
        yield Item(words.text("papers"), (running(facts.papers) or words.text("nothing_kept"),))


def _text(words: AnswerWording, label: str, text: str) -> Iterator[Item]:
    if text.strip():
        yield Item(words.text(label), (running(text).strip(),))


def _list(words: AnswerWording, label: str, texts: tuple[str, ...]) -> Iterator[Item]:
    """Number several texts; one alone stands without a number."""
    if len(texts) == 1:
        yield Item(words.text(label), (running(texts[0]),))
    elif texts:
        lines = (
            words.text("numbered", number=str(number), text=running(text))
            for number, text in enumerate(texts, start=1)
        )
        yield Item(words.text(label), tuple(lines))


def _why(facts: AnswerFacts, words: AnswerWording) -> Iterator[Item]:
    """Give the reason; of what is not held it stands beside the result (P-15)."""
    reason = running(facts.reason).strip()
    if facts.answer == "none_held":
        said = (words.text("part_reason", reason=reason),) if reason else ()
        yield Item(words.text("result"), (words.text("none_held"), *said))
    elif reason:
        yield Item(words.text("reason"), (reason, *_article(facts.article, words)))


def _article(article: str, words: AnswerWording) -> Iterator[Small]:
    if article:
        yield Small(words.text("article", article=running(article)))


def _done_items(done: Done, words: AnswerWording, settings: PageSettings) -> Iterator[Item]:
    day = day_text(done.on, settings) if done.on else words.text("pending")
    yield Item(words.text("done_on"), (day,))
    if done.changes:
        table = rows(_columns(words), [_change(*change) for change in done.changes])
        yield Item(words.text("done"), (words.text("see_table"),), (gap(1.0), *table, gap(2.0)))
    yield from _list(words, "done", done.listed)
    for label, text in done.lines:
        yield Item(running(one_line(label)), (running(text),))
    yield from _list(words, "elsewhere", done.elsewhere)
    yield from _text(words, "told", done.told)


def _columns(words: AnswerWording) -> tuple[Column, ...]:
    wide = (WIDTH - _ITEM_WIDTH) / 2
    return (
        Column(words.text("column_item"), _ITEM_WIDTH),
        Column(words.text("column_before"), wide),
        Column(words.text("column_after"), wide),
    )


def _change(label: str, before: str, after: str) -> Group:
    cells = tuple(clean(text).strip() or NOTHING for text in (before, after))
    return Group(running(one_line(label)), (Record(cells),))


def _stayed_items(
    parts: tuple[Stayed, ...], words: AnswerWording, settings: PageSettings
) -> Iterator[Item]:
    lines = tuple(
        line
        for number, one in enumerate(parts, start=1)
        for line in _stayed(number, one, words, settings)
    )
    if lines:
        yield Item(words.text("stayed"), lines)


def _stayed(
    number: int, one: Stayed, words: AnswerWording, settings: PageSettings
) -> Iterator[str | Small]:
    yield words.text("part", number=str(number), part=running(one.part))
    if one.reason:
        yield words.text("part_reason", reason=running(one.reason))
    if one.until_on is not None:
        yield words.text("until", until_on=day_text(one.until_on, settings))
    yield from _article(one.article, words)


def _typed(facts: AnswerFacts) -> Iterator[tuple[str, str]]:
    """Name every field that a person typed, in the order in which the letter shows it."""
    yield from fields(facts.head, facts.organisation, facts.addressee, facts.in_charge)
    yield from (
        ("受付番号", facts.receipt_number),
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
