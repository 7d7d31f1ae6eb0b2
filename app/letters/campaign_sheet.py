"""Lay the sheet of a campaign's letter: what all have, and what only the specimen has."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.letters import reply_slip
from app.letters.blocks import desk, paragraphs, points, subject
from app.letters.campaign_facts import CampaignFacts
from app.letters.characters import one_line, running
from app.letters.facts import Addressee, Head
from app.letters.flow import Page, Row, gap, paginate
from app.letters.marks import Mark, Text
from app.letters.page import (
    BODY,
    LEFT,
    TINY,
    body_top,
    day_text,
    folds,
    masthead,
    stamps,
)
from app.letters.refusals import SheetTooFull
from app.letters.window import address
from app.letters.wording import Wording
from app.rules.page_settings import PageSettings
from app.rules.spoken_days import WEEKDAYS

SIZES = (BODY, 10.0, 9.5, 9.0)
SUBJECTS = (13.0, 12.0, 11.0, 10.0)
ANCHOR_AT = reply_slip.CUT - 2.5
TEXT_FOOT = reply_slip.CUT - 6.0


def fixed(facts: CampaignFacts, words: Wording, settings: PageSettings) -> Page:
    """Lay what all letters of a run have; raise `SheetTooFull` unless one sheet holds it."""
    head = Head(facts.document_number, facts.dated_on, facts.anchor, facts.draft, facts.practice)
    top = masthead(head, facts.organisation, settings)
    return (
        *stamps(draft=facts.draft, practice=facts.practice),
        *(folds() if settings.fold_marks else ()),
        *top,
        *_text(facts, words, settings, body_top(settings, top)),
        *_anchor(facts),
        *reply_slip.cut_line(words),
        *_slip(facts, words, settings),
    )


def specimen(words: Wording, settings: PageSettings) -> Page:
    """Lay the sheet that goes to nobody: to everyone, and without a number."""
    return address(Addressee("", "", words.text("everyone"), "各位"), settings)


def title(facts: CampaignFacts, words: Wording) -> str:
    """Name the letter, the first or the second."""
    key = "subject_second" if facts.second else "subject"
    return words.text(key, title=running(one_line(facts.title)))


def _text(facts: CampaignFacts, words: Wording, settings: PageSettings, top: float) -> Page:
    """Set the text at the largest size at which it ends above the slip."""
    for size, larger in zip(SIZES, SUBJECTS, strict=True):
        rows = _rows(facts, words, settings, size, larger)
        first, *rest = paginate(rows, first_top=top, top=top, bottom=TEXT_FOOT)
        if not rest:
            return first
    raise SheetTooFull(
        "再同意のお願いが1枚に入りません。主な変更の文、方針の題名、お返事がない場合の文の"
        "どれかを短くしてください。文書は作られていません。"
    )


def _rows(
    facts: CampaignFacts, words: Wording, settings: PageSettings, size: float, larger: float
) -> Iterator[Row]:
    yield from subject(title(facts, words), larger)
    for text in _paragraphs(facts, words, settings):
        yield from paragraphs(text, size)
    yield gap(1.5)
    yield from points(tuple(_points(facts, words)), size)
    yield from desk(replace(facts.organisation, address=""), "")


def _paragraphs(facts: CampaignFacts, words: Wording, settings: PageSettings) -> Iterator[str]:
    name = running(one_line(facts.title))
    yield words.text("opening")
    if facts.second:
        yield words.text("opening_second", title=name)
    key = "will_revise" if facts.version_on > facts.dated_on else "revised"
    news = words.text(key, version_on=day_text(facts.version_on, settings), title=name)
    changes = running(one_line(facts.changes_words)).rstrip("。")
    yield news + (words.text("changes", changes=changes) if changes else "")
    due = f"{day_text(facts.due_on, settings)}（{WEEKDAYS[facts.due_on.weekday()]}）"
    yield words.text("request", due_on=due)


def _points(facts: CampaignFacts, words: Wording) -> Iterator[str]:
    no_answer = running(one_line(facts.no_answer_words))
    yield words.text("point_silence", no_answer=no_answer)
    yield words.text("point_declined")
    yield words.text("point_before")


def _anchor(facts: CampaignFacts) -> Sequence[Mark]:
    if not facts.anchor:
        return ()
    return (Text(LEFT, ANCHOR_AT, f"記録 {one_line(facts.anchor)}", TINY),)


def _slip(facts: CampaignFacts, words: Wording, settings: PageSettings) -> Page:
    rows = reply_slip.rows(facts, words, settings)
    first, *rest = paginate(
        rows, first_top=reply_slip.CUT, top=reply_slip.CUT, bottom=reply_slip.FOOT
    )
    if rest:
        raise SheetTooFull(
            "返信票が1枚に入りません。方針の題名か返信票の文面を短くしてください。"
            "文書は作られていません。"
        )
    return first
