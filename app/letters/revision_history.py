"""Draw the revision history of the policy: what each version changed, and who approved it."""

from collections.abc import Iterator

from app.letters.blocks import paragraphs, subject
from app.letters.characters import one_line, running
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT, HistoryFacts, RevisionRow
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import fitted, right_aligned
from app.letters.page import (
    BODY,
    BOTTOM,
    LEADING,
    RIGHT,
    TOP,
    WIDTH,
    Furniture,
    day_text,
    furnished,
)
from app.letters.refusals import refuse_missing
from app.letters.table import Column, Group, Record, rows
from app.letters.wording import Wording, load, slots
from app.rules.page_settings import PageSettings

SLOTS = slots(
    subject="title",
    as_of="day",
    day="",
    coming="",
    kind="",
    weight="",
    summary="",
    approval="",
    first="",
    text_state="",
    sha256="digits",
    nothing="",
    note_weight="",
    note_first="",
    note_hash="",
)
SHORT_HASH = 16


def draw(
    facts: HistoryFacts, settings: PageSettings = DEFAULT, wording: Wording | None = None
) -> bytes:
    """Return the history as a PDF, the same bytes for the same facts; raise `GlyphsMissing`."""
    words = wording or load("revision_history", SLOTS)
    facts = in_style(facts, settings)
    refuse_missing(_fields(facts))
    title = words.text("subject", title=one_line(facts.title))
    pages = paginate(_rows(facts, words, settings), first_top=TOP, top=TOP, bottom=BOTTOM)
    day = day_text(facts.printed_on, settings)
    furniture = Furniture(
        words.text("as_of", day=day), title, facts.anchor, practice=facts.practice
    )
    return print_pages(furnished(pages, furniture), title=title, sender=facts.organisation.name)


def _rows(facts: HistoryFacts, words: Wording, settings: PageSettings) -> Iterator[Row]:
    sender = facts.organisation
    signed = f"{one_line(sender.signatory_title)}　{one_line(sender.signatory_name)}".strip()
    as_of = words.text("as_of", day=day_text(facts.printed_on, settings))
    yield from subject(words.text("subject", title=one_line(facts.title)))
    for line in (as_of, one_line(sender.name), signed):
        yield Row(
            LEADING, (right_aligned(RIGHT, 4.4, line, fitted(line, BODY, WIDTH)),), glued=True
        )
    yield gap(4.0)
    yield from rows(_columns(words), tuple(_group(row, words, settings) for row in facts.rows))
    yield gap(4.0)
    yield from paragraphs(words.text("note_weight"))
    if any(row.seeded for row in facts.rows):
        yield from paragraphs(words.text("note_first"))
    yield from paragraphs(words.text("note_hash"))


def _columns(words: Wording) -> tuple[Column, ...]:
    return (
        Column(words.text("day"), 31.5),
        Column(words.text("kind"), 11.5),
        Column(words.text("weight"), 11.5),
        Column(words.text("summary"), 48.5),
        Column(words.text("approval"), 33.5),
        Column(words.text("text_state"), 33.5),
    )


def _group(row: RevisionRow, words: Wording, settings: PageSettings) -> Group:
    cells = (
        one_line(row.kind),
        one_line(row.weight),
        running(row.summary).strip() or words.text("nothing"),
        _approval(row, words, settings),
        _text_state(row, words),
    )
    day = day_text(row.on, settings)
    return Group(f"{day}\n{words.text('coming')}" if row.coming else day, (Record(cells),))


def _approval(row: RevisionRow, words: Wording, settings: PageSettings) -> str:
    """Say who approved a version; of the first ones only since when their days are on record."""
    day = day_text(row.approved_on, settings) if row.approved_on else ""
    if row.seeded:
        return f"{words.text('first')}\n（{day}）" if day else words.text("first")
    parts = (day, one_line(row.approver))
    return "\n".join(part for part in parts if part) or words.text("nothing")


def _text_state(row: RevisionRow, words: Wording) -> str:
    short = running(row.sha256)[:SHORT_HASH]
    digits = "\n".join(
        part for part in (short[: SHORT_HASH // 2], short[SHORT_HASH // 2 :]) if part
    )
    checked = words.text("sha256", digits=digits) if digits else ""
    return "\n".join(part for part in (one_line(row.text_state), checked) if part)


def _fields(facts: HistoryFacts) -> Iterator[tuple[str, str]]:
    yield from (
        ("方針の題名", facts.title),
        ("操作記録の番号", facts.anchor),
        ("差出人の名称", facts.organisation.name),
        ("差出人の役職", facts.organisation.signatory_title),
        ("差出人の氏名", facts.organisation.signatory_name),
    )
    for number, row in enumerate(facts.rows, start=1):
        words = f"{row.kind}{row.weight}{row.text_state}{row.sha256}"
        yield f"{number}行目", f"{words}{row.summary}{row.approver}"
