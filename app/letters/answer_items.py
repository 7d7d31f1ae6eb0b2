"""List the items of the 「記」 of an answer; each stands only where there is something to say."""

from collections.abc import Iterator

from app.letters.answer_facts import AnswerFacts, Done, Stayed
from app.letters.answer_words import AnswerWording
from app.letters.blocks import Item, Small
from app.letters.characters import clean, one_line, running
from app.letters.flow import gap
from app.letters.page import WIDTH, day_text
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

SEPARATOR = "、"
NOTHING = "（登録なし）"
_ITEM_WIDTH = 46.0


def items(facts: AnswerFacts, words: AnswerWording, settings: PageSettings) -> Iterator[Item]:
    """List the items of the 「記」; each stands only where there is something to say."""
    if facts.on_behalf:
        named = words.text("on_behalf_of", name=running(facts.on_behalf))
        yield Item(words.text("on_behalf"), (named,))
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
