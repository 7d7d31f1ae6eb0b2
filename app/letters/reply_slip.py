"""Draw the reply slip at the sheet's foot; it carries a number and never a name."""

from collections.abc import Iterator

from app.letters import barcode
from app.letters.blocks import BASELINE
from app.letters.campaign_facts import CampaignFacts
from app.letters.characters import one_line, running
from app.letters.flow import Row, gap
from app.letters.lines import break_lines
from app.letters.marks import (
    SHEET_WIDTH,
    Mark,
    Rule,
    Text,
    centred,
    fitted,
    millimetres,
    right_aligned,
)
from app.letters.page import BODY, FOLDS, LEFT, RIGHT, SMALL, WIDTH
from app.letters.wording import Wording
from app.rules.eras import western
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import spoken

CUT = FOLDS[1]  # the slip is the sheet's lowest third: cut where it is folded
FOOT = 288.0
BARCODE_AT, NUMBER_AT = CUT + 5.0, CUT + 20.5
DASH, EDGE = 2.0, 6.0
CHOICE, LARGE = 12.0, 12.0
BLANKS = "　　　　　年　　　　　月　　　　　日"
MIDDLE = LEFT + WIDTH / 2


def cut_line(words: Wording) -> Iterator[Mark]:
    """Draw the dashed line along which the slip is cut off."""
    label = centred(SHEET_WIDTH / 2, CUT + 1.2, words.text("cut"), SMALL - 1)
    yield label
    free = label.x - 2.0, SHEET_WIDTH - label.x + 2.0
    x = EDGE
    while x < SHEET_WIDTH - EDGE:
        if x + DASH < free[0] or x > free[1]:
            yield Rule(x, CUT, x + DASH, CUT, 0.5)
        x += 2 * DASH


def rows(facts: CampaignFacts, words: Wording, settings: PageSettings) -> Iterator[Row]:
    """Lay what all slips of a run have, from the top of the slip."""
    yield Row(10.5, (Text(LEFT, 8.5, words.text("slip"), 15.0, "gothic"),))
    yield Row(11.5, (_to(facts, words),))
    yield from _about(facts, words)
    yield gap(2.5)
    yield _choices(words)
    yield gap(8.0)
    yield _signature(words, settings)
    yield gap(8.0)
    yield _telephone(words)
    yield gap(3.5)
    for key in ("slip_moved", "slip_use"):
        yield from _note(words.text(key))


def number(slip_number: str, words: Wording) -> Text:
    """Write the number of one person's slip."""
    line = f"{words.text('number')}　{spoken(slip_number)}"
    return right_aligned(RIGHT, NUMBER_AT, line, BODY, "gothic")


def bars_at(slip_number: str, line: Text) -> tuple[float, float]:
    """Return where the bars of a slip begin: in the middle above its number, within the margin."""
    wide = barcode.wide(slip_number)
    last = RIGHT - wide + barcode.QUIET * barcode.MODULE
    return min((line.x + RIGHT - wide) / 2, last), BARCODE_AT


def _to(facts: CampaignFacts, words: Wording) -> Text:
    sender = facts.organisation
    line = words.text("slip_to", organisation=one_line(sender.name), desk=one_line(sender.desk))
    room = RIGHT - barcode.wide("0" * 10) - LEFT - 8.0
    return Text(LEFT, BASELINE + 1.0, line, fitted(line, LARGE, room))


def _about(facts: CampaignFacts, words: Wording) -> Iterator[Row]:
    title = running(one_line(facts.title))
    text = words.text("slip_about", version_on=western(facts.version_on), title=title)
    for line in break_lines(text, WIDTH, BODY):
        yield Row(5.6, (Text(LEFT, BASELINE, line, BODY),))


def _choices(words: Wording) -> Row:
    """Frame the two answers; the number before each is what she encircles."""
    marks: list[Mark] = []
    for x, to_x, number, key in (
        (LEFT, MIDDLE + 10.0, "1", "slip_yes"),
        (MIDDLE + 10.0, RIGHT, "2", "slip_no"),
    ):
        size = fitted(words.text(key), LARGE, to_x - x - 20.0)
        marks.append(Text(x + 6.0, 7.8, number, LARGE + 3.0, "gothic"))
        marks.append(Text(x + 16.0, 7.6, words.text(key), size))
        marks += [Rule(x, y, to_x, y) for y in (0.0, CHOICE)]
        marks += [Rule(end, 0.0, end, CHOICE) for end in (x, to_x)]
    return Row(CHOICE, tuple(marks))


def _signature(words: Wording, settings: PageSettings) -> Row:
    """Leave room for the day and for the signature."""
    blank = ("令和" if settings.era_dates else "　　　") + BLANKS
    day = Text(LEFT, BASELINE, f"{words.text('slip_day')}　{blank}", BODY)
    return Row(6.0, (day, *_line_to_fill(LEFT + 78.0, RIGHT, words.text("slip_name"))))


def _telephone(words: Wording) -> Row:
    line = tuple(_line_to_fill(LEFT, LEFT + 98.0, words.text("slip_telephone")))
    note = words.text("slip_call")
    size = fitted(note, SMALL, RIGHT - LEFT - 101.0)
    return Row(6.0, (*line, right_aligned(RIGHT, BASELINE, note, size)))


def _line_to_fill(x: float, to_x: float, label: str) -> Iterator[Mark]:
    yield Text(x, BASELINE, label, BODY)
    yield Rule(x + millimetres(label, BODY) + 2.0, BASELINE + 1.6, to_x, BASELINE + 1.6)


def _note(text: str) -> Iterator[Row]:
    for number, line in enumerate(break_lines(f"※{text}", WIDTH, SMALL)):
        yield Row(5.0, (Text(LEFT + (SMALL * 0.35 if number else 0.0), 3.6, line, SMALL),))
