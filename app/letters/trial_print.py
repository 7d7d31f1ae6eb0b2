"""Draw the test print: where the window, the folds and the labels lie; it bears no number."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.letters.flow import Page
from app.letters.ink import print_pages
from app.letters.labels import LabelPrint, label_area
from app.letters.marks import MM, Area, Mark, Text, centred, right_aligned
from app.letters.page import FOLDS, RIGHT, SMALL, day_text, folds, masthead
from app.letters.specimen_people import ADDRESSEE, HEAD, OFFICE
from app.letters.trial_marks import cross, dashed, frame, measure, on_sheet
from app.letters.window import address, always_visible, maybe_visible
from app.rules.label_sheets import LabelSheet
from app.rules.page_settings import PageSettings

TITLE: Final = "試し刷り"
_AT: Final = 20.0
_MIDDLE: Final = 105.0
_SIDES: Final = ("改正後", "改正前")


@dataclass(frozen=True)
class Trial:
    """Hold what is tried out: the page, the sheet of labels, the sides of a 新旧対照表."""

    settings: PageSettings
    label: LabelSheet
    amended_left: bool = True


def draw(tried: Trial) -> bytes:
    """Return two sheets, one to lay into the envelope and one to lay on the labels.

    Raises `AddressTooLong`, `WindowUnusable`.
    """
    return print_pages([tuple(_letter(tried)), tuple(_labels(tried))], title=TITLE, sender="")


def _letter(tried: Trial) -> Iterator[Mark]:
    settings = tried.settings
    always, maybe = always_visible(settings), maybe_visible(settings)
    yield from masthead(HEAD, OFFICE, settings)[2:]
    yield right_aligned(RIGHT, 21.5, day_text(HEAD.dated_on, settings), SMALL)
    yield from dashed(on_sheet(maybe))
    yield from frame(always, 0.8)
    yield from address(ADDRESSEE, settings)
    lowest = max(maybe.bottom, 60.0) + 9.0
    yield centred(_MIDDLE, lowest, f"{TITLE}（封筒の窓と折り目）", 13.0)
    for number, line in enumerate(_told(always), start=1):
        yield Text(_AT, lowest + 3.0 + 6.2 * number, line, SMALL)
    yield from folds() if settings.fold_marks else ()
    for number, y in enumerate(FOLDS, start=1):
        yield Text(11.0, y + 1.1, f"折り目{number}（上から{y:g}ミリ）", 7.5)
    yield from cross(_AT, 150.0)
    yield from measure(50.0, 172.0)
    yield from _sides(tried, 220.0)


def _told(always: Area) -> tuple[str, ...]:
    seen = (
        f"実線の枠：窓からいつも見えるところ（左から{always.left:g}、上から{always.top:g}、"
        f"幅{always.width:g}、高さ{always.height:g}ミリ）。宛名はこの中に入ります。"
    )
    return (
        seen,
        "点線の枠：紙が動くと窓から見えることがあるところ。宛名のほかには何も印刷しません。",
        "三つに折って封筒に入れ、上下左右に動かして、宛名が隠れないことを確かめてください。",
    )


def _sides(tried: Trial, y: float) -> Iterator[Mark]:
    """Show the head of a 新旧対照表 with its sides."""
    yield Text(30.0, y - 3.0, "新旧対照表の並び", SMALL)
    left, right = _SIDES if tried.amended_left else _SIDES[::-1]
    yield from frame(Area(30.0, y, 100.0, y + 8.0), 0.4)
    yield from frame(Area(100.0, y, 170.0, y + 8.0), 0.4)
    yield centred(65.0, y + 5.4, left, SMALL)
    yield centred(135.0, y + 5.4, right, SMALL)


def _labels(tried: Trial) -> Page:
    sheet = tried.label
    printed = LabelPrint(sheet)
    marks: list[Mark] = []
    for place in range(sheet.count):
        left, top = sheet.corner(place)
        marks += frame(Area(left, top, left + sheet.width, top + sheet.height), 0.5)
        marks += dashed(label_area(printed, place))
        room = label_area(printed, place)
        marks.append(Text(room.left + 2.0, room.top + 2.0 + SMALL / MM, f"{place + 1}面め", SMALL))
    name = f"{TITLE}（宛名ラベル {sheet.word}）"
    return (*marks, centred(_MIDDLE, min(max(sheet.top - 4.0, 5.0), 14.0), name, SMALL))
