"""Print address labels (宛名ラベル): an address never leaves its label, whatever its length."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.letters.bar_strokes import Strokes, postal_strokes
from app.letters.characters import one_line
from app.letters.coded_address import coded_address
from app.letters.facts import DEFAULT, Addressee
from app.letters.marks import Area, Text, right_aligned
from app.letters.refusals import AddressTooLong, Contradiction, refuse_missing
from app.letters.shared_run import Own, Progress, Shared, bind, bulk, draw_own
from app.letters.window import SLIDES_ACROSS, SLIDES_DOWN
from app.rules.label_sheets import TWELVE, LabelSheet
from app.rules.page_settings import PageSettings

PADDING = 4.0
"""Printers take a sheet in up to 2 mm askew, and labels are cut up to 1 mm askew."""
NOTE, NOTE_ROOM = 7.0, 3.6
NAMED = 5


@dataclass(frozen=True)
class Label:
    """Hold one label: the address, a note by which it finds its letter, and the post's code."""

    addressee: Addressee
    note: str = ""
    code: str = ""


@dataclass(frozen=True)
class LabelPrint:
    """Say on which sheet labels are printed, and from which label of the first sheet on.

    `start` counts from 1, row by row; all is moved `across` to the right and `down` (mm).
    """

    sheet: LabelSheet = TWELVE
    start: int = 1
    across: float = 0.0
    down: float = 0.0


def draw_labels(
    labels: Sequence[Label],
    printed: LabelPrint,
    *,
    sender: str,
    progress: Progress | None = None,
) -> bytes:
    """Draw labels; the same labels give the same bytes.

    Raises:
        Contradiction: there is no label, or no such place to start on the sheet.
        GlyphsMissing, AddressTooLong: naming labels by their notes.
    """
    _refuse(labels, printed)
    shared = Shared((), (), "宛名ラベル", sender)
    run = bind(draw_own(_sheets(labels, printed), shared, progress), shared)
    return bulk(run.prefix, run.suffixes)


def label_area(printed: LabelPrint, place: int) -> Area:
    """Return where on its sheet the text of a label may stand, places counted from 0."""
    sheet = printed.sheet
    left, top = sheet.corner(place % sheet.count)
    x, y = left + printed.across, top + printed.down
    return Area(x + PADDING, y + PADDING, x + sheet.width - PADDING, y + sheet.height - PADDING)


def _refuse(labels: Sequence[Label], printed: LabelPrint) -> None:
    if not labels:
        raise Contradiction("宛名ラベルにする方がいません。何も印刷していません。")
    if not 1 <= printed.start <= printed.sheet.count:
        raise Contradiction(
            f"印刷を始めるラベルの位置は、1から{printed.sheet.count}までです。何も印刷していません。"
        )
    refuse_missing((f"{one.note}の方の宛名", _typed(one)) for one in labels)


def _typed(one: Label) -> str:
    to = one.addressee
    typed = (to.postal_code, to.address, to.care_of, to.name, to.honorific, one.note)
    return "\n".join(typed)


def _sheets(labels: Sequence[Label], printed: LabelPrint) -> Sequence[Own]:
    """Lay the sheets; whose address is too long for a label is named, all at once."""
    count, skipped = printed.sheet.count, printed.start - 1
    laid: list[list[Own]] = []
    refused: list[str] = []
    for place, one in enumerate(labels, start=skipped):
        if place % count == 0 or not laid:
            laid.append([])
        try:
            laid[-1].append(_own(one, label_area(printed, place)))
        except AddressTooLong:
            refused.append(one.note or one.addressee.name)
    if refused:
        raise AddressTooLong(_too_long(refused))
    return [_joined(sheet) for sheet in laid]


def _own(one: Label, area: Area) -> Own:
    note = one_line(one.note)
    top = area.top + (NOTE_ROOM if note else 0.0)
    settings = _window(replace(area, top=top))
    lines, spot = coded_address(one.addressee, one.code, settings)
    noted = (right_aligned(area.right, area.top + NOTE_ROOM - 1.2, note, NOTE),) if note else ()
    return Own((*noted, *lines), postal_strokes(spot, one.code) if spot else ())


def _window(area: Area) -> PageSettings:
    """Take a label for the part of a sheet that a window always shows."""
    return replace(
        DEFAULT,
        window_left=area.left,
        window_top=area.top,
        window_width=area.width + SLIDES_ACROSS,
        window_height=area.height + SLIDES_DOWN,
    )


def _joined(sheet: Sequence[Own]) -> Own:
    lines: tuple[Text, ...] = tuple(line for one in sheet for line in one.lines)
    strokes: Strokes = tuple(stroke for one in sheet for stroke in one.strokes)
    return Own(lines, strokes)


def _too_long(notes: Sequence[str]) -> str:
    left = len(notes) - NAMED
    more = f"、ほか{left}名" if left > 0 else ""
    return (
        f"宛名がラベルに入らない方がいます（{'、'.join(notes[:NAMED])}{more}）。大きいラベルの用紙を"
        "選ぶか、住所の建物名を短くしてください。何も印刷していません。"
    )
