"""Draw the answer to a request for disclosure: whole, partial, refused, or nothing held."""

from collections.abc import Iterator
from typing import Literal

from app.letters import held_data
from app.letters.addressed import fields
from app.letters.blocks import Item, Small, desk, memorandum, paragraphs, subject
from app.letters.characters import one_line, running
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT, DisclosureFacts, Given, HeldItem, Withheld
from app.letters.flow import Page, Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.page import (
    BOTTOM,
    TOP,
    Furniture,
    body_top,
    day_text,
    furnished,
    letterhead,
)
from app.letters.refusals import Contradiction, refuse_missing
from app.letters.wording import Wording, load, slots
from app.rules.page_settings import PageSettings

Answer = Literal["whole", "partial", "refused", "none_held"]
SLOTS = slots(
    subject="",
    thanks="received_on receipt_number",
    opening_whole="",
    opening_partial="",
    opening_refused="",
    opening_none_held="",
    on_behalf="",
    on_behalf_of="name",
    about="",
    disclosed="",
    disclosed_pages="appendix pages",
    withheld="",
    withheld_nothing="",
    withheld_lead="",
    withheld_part="number part reason",
    article="article",
    refused="",
    none_held="",
    none_held_text="",
    reason="reason",
    reason_withheld="reason",
    searched="",
    enclosed="",
    enclosed_paper="title pages",
    method="",
    method_electronic="",
    method_changed="wished reason",
    purposes="",
    purposes_text="",
    papers="",
    papers_nothing="",
    correction="",
    complaint="",
    appendix="",
    receipt="receipt_number",
)
SEPARATOR = "、"


def draw(
    facts: DisclosureFacts,
    settings: PageSettings = DEFAULT,
    wording: Wording | None = None,
    *,
    reason: str = "",
) -> bytes:
    """Return the letter as a PDF; the same facts give the same bytes.

    `reason` is that of the whole decision, where not every part has its own (法36条).

    Raises `GlyphsMissing`, `AddressTooLong`, `Contradiction`, `DoesNotReadBack`.
    """
    words = wording or load("disclosure", SLOTS)
    answer_to(facts)
    facts = in_style(facts, settings)
    refuse_missing((*_fields(facts), ("回答の理由", reason)))
    appendix = _appendix(facts, words)
    rows = _rows(facts, words, settings, tuple(_items(facts, words, len(appendix), reason)))
    head = letterhead(facts.head, facts.organisation, facts.addressee, settings)
    top = body_top(settings, head)
    first, *rest = paginate(rows, first_top=top, top=TOP, bottom=BOTTOM)
    pages = furnished(((*head, *first), *rest, *appendix), _furniture(facts, words, settings))
    return print_pages(pages, title=words.text("subject"), sender=facts.organisation.name)


def answer_to(facts: DisclosureFacts) -> Answer:
    """Tell which of the four answers the facts are; refuse facts that contradict each other."""
    if facts.none_held and (facts.held or facts.withheld):
        raise Contradiction(
            "回答を作れません。「保有していない」と「開示する内容・開示しない部分」が同時に"
            "選ばれています。対応の決定を確かめてください。文書は作られていません。"
        )
    if facts.none_held:
        return "none_held"
    if not facts.held and not facts.withheld:
        raise Contradiction(
            "回答を作れません。開示する内容も、開示しない部分も入っていません。"
            "保有していないときは「不存在」を選んでください。文書は作られていません。"
        )
    if not facts.held:
        return "refused"
    masked = any(item.masked for item in facts.held)
    if masked and not facts.withheld:
        raise Contradiction(
            "回答を作れません。黒塗りの項目がありますが、開示しない部分と理由が入っていません。"
            "対応の決定に開示しない部分を加えてください。文書は作られていません。"
        )
    return "partial" if facts.withheld else "whole"


def _rows(
    facts: DisclosureFacts, words: Wording, settings: PageSettings, items: tuple[Item, ...]
) -> Iterator[Row]:
    answer = answer_to(facts)
    thanks = words.text(
        "thanks",
        received_on=day_text(facts.received_on, settings),
        receipt_number=one_line(facts.receipt_number),
    )
    yield from subject(words.text("subject"))
    yield from paragraphs(thanks)
    yield from paragraphs(words.text(f"opening_{answer}"))
    yield gap(3.0)
    yield from memorandum(items)
    yield gap(3.0)
    if facts.held:
        yield from paragraphs(words.text("correction"))
    yield from paragraphs(words.text("complaint"))
    yield from desk(facts.organisation, facts.in_charge)


def _items(facts: DisclosureFacts, words: Wording, pages: int, reason: str) -> Iterator[Item]:
    answer = answer_to(facts)
    if facts.on_behalf:
        named = words.text("on_behalf_of", name=running(facts.on_behalf))
        yield Item(words.text("on_behalf"), (named,))
    yield Item(words.text("about"), (running(facts.about),))
    if facts.held:
        appendix = words.text("disclosed_pages", appendix=words.text("appendix"), pages=str(pages))
        yield Item(words.text("disclosed"), (appendix,))
    yield from _enclosed(facts, words)
    yield from _given(facts.given, words)
    if answer == "none_held":
        lines = (words.text("none_held_text"), *_reason(facts, reason, words, "reason"))
        yield Item(words.text("none_held"), lines)
    elif answer == "whole":
        yield Item(words.text("withheld"), (words.text("withheld_nothing"),))
    else:
        whole = _reason(facts, reason, words, "reason_withheld")
        label = words.text("refused" if answer == "refused" else "withheld")
        yield Item(label, (*_withheld(facts.withheld, words), *whole))
    yield Item(words.text("searched"), (running(SEPARATOR.join(facts.searched)),))
    if facts.held:
        yield Item(words.text("purposes"), (words.text("purposes_text"),))
    yield Item(words.text("papers"), (running(facts.papers) or words.text("papers_nothing"),))


def _enclosed(facts: DisclosureFacts, words: Wording) -> Iterator[Item]:
    lines = tuple(
        words.text("enclosed_paper", title=running(one.title), pages=str(one.pages))
        for one in facts.enclosed
    )
    if lines:
        yield Item(words.text("enclosed"), lines)


def _given(given: Given, words: Wording) -> Iterator[Item]:
    """Say in what form it is given where it is not plain paper as wished (法33②③)."""
    if given.electronic:
        yield Item(words.text("method"), (words.text("method_electronic"),))
    elif given.reason:
        said = words.text("method_changed", wished=given.wished, reason=running(given.reason))
        article = words.text("article", article=running(given.article))
        yield Item(words.text("method"), (said, Small(article)))


def _withheld(parts: tuple[Withheld, ...], words: Wording) -> Iterator[str | Small]:
    yield words.text("withheld_lead")
    for number, one in enumerate(parts, start=1):
        yield from _part(number, one, words)


def _reason(facts: DisclosureFacts, reason: str, words: Wording, slot: str) -> Iterator[str]:
    # Not twice: often every part is withheld for just this reason.
    if reason and reason not in {one.reason for one in facts.withheld}:
        yield words.text(slot, reason=running(reason))


def _part(number: int, one: Withheld, words: Wording) -> Iterator[str | Small]:
    part, reason = running(one.part), running(one.reason)
    yield words.text("withheld_part", number=str(number), part=part, reason=reason)
    if one.article:
        yield Small(words.text("article", article=running(one.article)))


def _appendix(facts: DisclosureFacts, words: Wording) -> tuple[Page, ...]:
    if not facts.held:
        return ()
    reasons = held_data.reasons_of(facts.held, [one.reason for one in facts.withheld])
    receipt = words.text("receipt", receipt_number=one_line(facts.receipt_number))
    title = f"別紙　{words.text('appendix')}"
    rows = held_data.appendix(facts.held, title, receipt, reasons)
    return paginate(rows, first_top=TOP, top=TOP, bottom=BOTTOM)


def _furniture(facts: DisclosureFacts, words: Wording, settings: PageSettings) -> Furniture:
    head = facts.head
    number = "案" if head.draft else running(head.document_number)
    return Furniture(
        number, words.text("subject"), head.anchor, head.draft, head.practice, settings.fold_marks
    )


def _fields(facts: DisclosureFacts) -> Iterator[tuple[str, str]]:
    """Name every field that a person typed, in the order in which the letter shows it."""
    yield from fields(facts.head, facts.organisation, facts.addressee, facts.in_charge)
    yield from (
        ("受付番号", facts.receipt_number),
        ("ご本人のお名前", facts.on_behalf),
        ("ご請求の内容", facts.about),
        ("お調べした範囲", SEPARATOR.join(facts.searched)),
        ("お預かりした書類", facts.papers),
        ("開示の方法を変える理由", facts.given.reason),
        ("添付の資料", "".join(one.title for one in facts.enclosed)),
    )
    for one in facts.withheld:
        yield from (
            ("開示しない部分", one.part),
            ("開示しない理由", one.reason),
            ("根拠の条項", one.article),
        )
    for number, item in enumerate(facts.held, start=1):
        yield from _item_fields(number, item)


def _item_fields(number: int, item: HeldItem) -> Iterator[tuple[str, str]]:
    shown = "" if item.masked else item.content
    for label, text in (
        ("区分", item.group),
        ("項目", item.name),
        ("内容", shown),
        ("いつ・どなたから", item.obtained),
        ("利用目的", item.purpose),
        ("黒塗りの理由", item.masked),
    ):
        yield f"別紙の{number}番目「{item.name}」の{label}", text
