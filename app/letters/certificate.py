"""Draw the certificate of consent: who answered what to which version of the policy, and when."""

from collections.abc import Iterator

from app.letters.addressed import fields, print_addressed
from app.letters.blocks import BASELINE, desk, paragraphs, subject
from app.letters.certificate_facts import SLOTS, CertificateFacts, CertificateLine
from app.letters.characters import clean, one_line, running
from app.letters.day_style import in_style
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap
from app.letters.marks import centred, right_aligned
from app.letters.page import BODY, LEFT, RIGHT, WIDTH, day_text
from app.letters.refusals import refuse_missing
from app.letters.table import Column, Group, Record, rows
from app.letters.wording import Wording, load
from app.rules.page_settings import PageSettings

__all__ = ["CertificateFacts", "CertificateLine", "draw"]

HALF_HASH = 32


def draw(
    facts: CertificateFacts, settings: PageSettings = DEFAULT, wording: Wording | None = None
) -> bytes:
    """Return the certificate as a PDF, the same bytes for the same facts.

    Raises `GlyphsMissing`, `AddressTooLong`, `DoesNotReadBack`.
    """
    words = wording or load("certificate", SLOTS)
    facts = in_style(facts, settings)
    refuse_missing(_fields(facts))
    return print_addressed(
        _rows(facts, words, settings),
        facts.head,
        facts.organisation,
        facts.addressee,
        settings,
        subject=words.text("subject"),
    )


def _rows(facts: CertificateFacts, words: Wording, settings: PageSettings) -> Iterator[Row]:
    middle = (LEFT + RIGHT) / 2
    yield from subject(words.text("subject"), 16.0)
    yield from paragraphs(_opening(facts, words, settings))
    yield Row(9.0, (centred(middle, BASELINE + 2.0, words.text("below"), BODY),), glued=True)
    yield from rows(_columns(words), tuple(_groups(facts, words, settings)))
    yield Row(8.0, (right_aligned(RIGHT, BASELINE + 2.0, words.text("above"), BODY),))
    yield gap(2.0)
    if any(line.text_sha256 for line in facts.lines):
        yield from paragraphs(words.text("note_hash"))
    if facts.left_out:
        yield from paragraphs(words.text("note_partial"))
    yield from paragraphs(words.text("note_question"))
    yield from desk(facts.organisation, facts.head.named(facts.in_charge))


def _opening(facts: CertificateFacts, words: Wording, settings: PageSettings) -> str:
    return words.text(
        "opening",
        member=one_line(facts.member_name),
        member_code=one_line(facts.member_code),
        as_of_on=day_text(facts.as_of_on, settings),
    )


def _columns(words: Wording) -> tuple[Column, ...]:
    about, entry = Column(words.text("about"), 34.0), Column(words.text("entry"), 32.0)
    return (about, entry, Column(words.text("content"), WIDTH - about.width - entry.width))


def _groups(facts: CertificateFacts, words: Wording, settings: PageSettings) -> Iterator[Group]:
    for line in facts.lines:
        records = (
            Record((words.text(key), value or words.text("nothing")))
            for key, value in _entries(line, words, settings)
        )
        yield Group(one_line(line.about), tuple(records))


def _entries(
    line: CertificateLine, words: Wording, settings: PageSettings
) -> Iterator[tuple[str, str]]:
    version = f"{day_text(line.version_on, settings)}　{one_line(line.version_words)}"
    yield "version", version.strip("　")
    yield "hash", _hash(line, words)
    yield "answer", clean(line.answer_words)
    yield "given_on", day_text(line.given_on, settings)
    yield "method", clean(line.method)
    yield "receiver", clean(line.receiver)
    yield "consenter", clean(line.consenter_words)
    yield "recorded", clean(line.recorded_words)


def _hash(line: CertificateLine, words: Wording) -> str:
    """Write the hash in halves and what is known of the text; say plainly where there is none."""
    found = running(line.text_sha256)
    halves = (found[:HALF_HASH], found[HALF_HASH:]) if found else (words.text("no_text"),)
    return "\n".join(part for part in (*halves, clean(line.text_state)) if part)


def _fields(facts: CertificateFacts) -> Iterator[tuple[str, str]]:
    yield from fields(facts.head, facts.organisation, facts.addressee, facts.in_charge)
    yield from (("会員のお名前", facts.member_name), ("組合員コード", facts.member_code))
    for number, line in enumerate(facts.lines, start=1):
        yield f"{number}番目の記録の対象", line.about
        yield f"{number}番目の記録の受付者", line.receiver
        yield f"{number}番目の記録の回答された方", line.consenter_words
        rest = (line.version_words, line.text_sha256, line.text_state, line.answer_words)
        yield f"{number}番目の記録", "".join((*rest, line.method, line.recorded_words))
