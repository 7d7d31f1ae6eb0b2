"""Set up the sheet: number, date and sender beside the window, folds, header and footer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.letters.characters import one_line, running
from app.letters.facts import Addressee, Head, Organisation
from app.letters.flow import Page
from app.letters.lines import break_lines
from app.letters.marks import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Mark,
    Rule,
    Text,
    centred,
    fitted,
    millimetres,
    right_aligned,
)
from app.letters.window import address, beside, maybe_visible
from app.rules.eras import japanese, western
from app.rules.page_settings import PageSettings

LEFT, RIGHT, TOP, BOTTOM = 20.0, SHEET_WIDTH - 20.0, 20.0, SHEET_HEIGHT - 20.0
WIDTH = RIGHT - LEFT
BODY, SMALL, TINY = 10.5, 9.0, 7.5  # points
LEADING = 6.2  # mm between the lines of running text
NUMBER_AT, DATE_AT, SENDER_AT = 16.0, 21.5, 49.0  # baselines, none beside a line of the address
FOLDS = (99.0, 198.0)
SEAL = 14.0  # room right of the signatory's name
SEAL_IN, SEAL_SIGN = 4.0, "㊞"
STRETCH = 0.6  # a line is not spread by more than this part of its width


@dataclass(frozen=True)
class Furniture:
    """Hold what stands around the text of every page."""

    number: str
    subject: str
    anchor: str
    draft: bool = False
    practice: bool = False
    folds: bool = False


def day_text(day: date, settings: PageSettings) -> str:
    """Write a day as the settings say."""
    return japanese(day) if settings.era_dates else western(day)


def letterhead(
    head: Head, organisation: Organisation, addressee: Addressee, settings: PageSettings
) -> tuple[Mark, ...]:
    """Place number, date, address and sender; the text begins at `body_top`."""
    number, day, *sender = masthead(head, organisation, settings)
    return (number, day, *address(addressee, settings), *sender)


def masthead(head: Head, organisation: Organisation, settings: PageSettings) -> tuple[Text, ...]:
    """Place number, date and sender, which are the same in all letters of a run."""
    left = beside(settings, RIGHT)
    number = "案（文書番号なし）" if head.draft else running(head.document_number)
    pair = _same_width(number, day_text(head.dated_on, settings), RIGHT - left)
    signed = tuple(_sender(organisation, left))
    return (*pair, *signed, *(_seal(signed) if settings.seal_mark else ()))


def body_top(settings: PageSettings, letterhead_marks: Sequence[Mark]) -> float:
    """Return where the text may begin: below the letterhead and all that the window may show."""
    lowest = max(mark.y for mark in letterhead_marks)
    return max(maybe_visible(settings).bottom + 5.0, lowest + 11.0)


def furnished(pages: Sequence[Page], furniture: Furniture) -> tuple[Page, ...]:
    """Add header, footer, folds and the marks of drafts and practice to every page."""
    count = len(pages)
    return tuple(
        (*_around(number, count, furniture), *page) for number, page in enumerate(pages, start=1)
    )


def stamps(*, draft: bool, practice: bool, right: float = RIGHT) -> Iterator[Mark]:
    """Mark a sheet, whose text ends at `right`, as a draft or as made for practice."""
    if draft:
        yield Text(75.0, 190.0, "案", 170.0, grey=0.9)
    if practice:
        yield from _practice(right)


def _around(number: int, count: int, furniture: Furniture) -> Iterator[Mark]:
    yield from stamps(draft=furniture.draft, practice=furniture.practice)
    if number > 1:
        yield from _running_head(furniture)
    elif furniture.folds:
        yield from folds()
    if furniture.anchor:
        yield Text(LEFT, 286.0, f"記録 {furniture.anchor}", TINY)
    yield centred(SHEET_WIDTH / 2, 286.0, f"{number}/{count}", SMALL)


def _running_head(furniture: Furniture) -> Iterator[Mark]:
    number = right_aligned(RIGHT, 13.5, furniture.number, SMALL - 1)
    subject = furniture.subject
    yield Text(LEFT, 13.5, subject, fitted(subject, SMALL - 1, number.x - LEFT - 8.0))
    yield number
    yield Rule(LEFT, 14.8, RIGHT, 14.8, 0.3)


def _practice(right: float) -> Iterator[Mark]:
    left, top, bottom = right - 20.0, 5.5, 11.0
    yield centred((left + right) / 2, bottom - 1.5, "練習用", BODY, "gothic")
    for y in (top, bottom):
        yield Rule(left, y, right, y, 0.8)
    for x in (left, right):
        yield Rule(x, top, x, bottom, 0.8)


def folds() -> Iterator[Mark]:
    """Mark at the edges where the sheet is folded in three."""
    for y in FOLDS:
        yield Rule(5.0, y, 9.0, y, 0.3, 0.4)
        yield Rule(SHEET_WIDTH - 9.0, y, SHEET_WIDTH - 5.0, y, 0.3, 0.4)


def _same_width(number: str, day: str, room: float) -> tuple[Text, ...]:
    """Write number and date with the same left and right ends, the shorter one spread."""
    size = fitted(number, BODY, room)
    wide = max(millimetres(number, size), millimetres(day, size))
    lines = ((number, NUMBER_AT), (day, DATE_AT))
    return tuple(_spread(line, y, wide, size) for line, y in lines)


def _spread(line: str, y: float, wide: float, size: float) -> Text:
    own = millimetres(line, size)
    if wide - own > own * STRETCH:
        return Text(RIGHT - own, y, line, size)
    return Text(RIGHT - wide, y, line, size, tracking=(wide - own) / max(len(line) - 1, 1))


def _seal(signed: Sequence[Text]) -> Iterator[Text]:
    """Print 「㊞」 in the room of the seal, on the line of the signatory's name."""
    if signed:
        yield Text(RIGHT - SEAL + SEAL_IN, signed[-1].y, SEAL_SIGN, BODY)


def _sender(organisation: Organisation, left: float) -> Iterator[Text]:
    """Place the sender's lines so that the longest leaves room for the seal at its end."""
    room = RIGHT - SEAL - left
    title, name = one_line(organisation.signatory_title), one_line(organisation.signatory_name)
    both = f"{title}　{name}" if title else name
    signed = (both,) if millimetres(both, BODY) <= room else (title, name)
    typed = (one_line(organisation.name), *signed)
    lines = [line for text in typed if text for line in break_lines(text, room, BODY)]
    x = RIGHT - SEAL - max(millimetres(line, BODY) for line in lines)
    for number, line in enumerate(lines):
        yield Text(x, SENDER_AT + LEADING * number, line, BODY)
