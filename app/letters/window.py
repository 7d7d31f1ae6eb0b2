"""Keep the address inside the envelope's window, and everything else out of it (LAW A-12).

A4 folded in three has room to slide in a 長形3号 envelope: what the window always shows is smaller
than the window, and what it may show is larger.
"""

from collections.abc import Iterator

from app.letters.address_lines import Line, address_lines, ends_alone
from app.letters.characters import one_line
from app.letters.facts import Addressee
from app.letters.marks import (
    ASCENT,
    DESCENT,
    MM,
    SHEET_WIDTH,
    Area,
    Mark,
    Text,
    millimetres,
)
from app.letters.refusals import AddressTooLong, NameMissing, WindowUnusable
from app.rules.page_settings import PageSettings

SLIDES_ACROSS, SLIDES_DOWN = 25.0, 21.0  # 235 − 210 and 120 − 99 mm
SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
LEADING = 1.25
MOST_FOR_AN_END = 1.5
"""By how much (points) an address becomes smaller so that no line is a character or two."""
COLUMN_NEEDED = 60.0
CLEAR = 2.0
LEAST_WIDTH, LEAST_HEIGHT = 30.0, 10.0


def always_visible(settings: PageSettings) -> Area:
    """Return the part of the sheet that the window shows wherever the sheet lies."""
    left, top = settings.window_left, settings.window_top
    return Area(
        left,
        top,
        left + settings.window_width - SLIDES_ACROSS,
        top + settings.window_height - SLIDES_DOWN,
    )


def maybe_visible(settings: PageSettings) -> Area:
    """Return the part of the sheet that the window may show: only the address may stand there."""
    left, top = settings.window_left, settings.window_top
    return Area(
        left - SLIDES_ACROSS,
        top - SLIDES_DOWN,
        left + settings.window_width,
        top + settings.window_height,
    )


def beside(settings: PageSettings, right: float) -> float:
    """Return where the column right of the window begins (mm); refuse a window without one."""
    left = maybe_visible(settings).right + CLEAR
    if right - left < COLUMN_NEEDED or right > SHEET_WIDTH:
        raise WindowUnusable(
            "この窓の位置と大きさでは、窓の右に文書番号と差出人を置く場所がありません。"
            "設定の「封筒の窓」で、窓の左端と幅を確かめてください。文書は作られていません。"
        )
    return left


def address(addressee: Addressee, settings: PageSettings) -> tuple[Mark, ...]:
    """Place the address at the largest size that fits.

    Raises:
        AddressTooLong: it fits at no size.
        NameMissing: nobody is named.
    """
    area = _usable(always_visible(settings))
    if not one_line(addressee.name).strip():
        raise NameMissing(
            "宛名のお名前が空白です。文書は作られていません。お名前を入れてからお試しください。"
        )
    for broken in (False, True):
        lines = _largest(addressee, area, broken=broken)
        if lines:
            return tuple(_placed(lines, area))
    raise AddressTooLong(
        f"宛名が封筒の窓（{area.width:g}×{area.height:g}ミリ）に入りません。"
        "住所の建物名を短くするか、宛名ラベルを使ってください。文書は作られていません。"
    )


def _largest(addressee: Addressee, area: Area, *, broken: bool) -> tuple[Line, ...]:
    """Return the lines at the largest size that fits, nothing where none does.

    They are a little smaller where no line then holds a character alone.
    """
    found: tuple[Line, ...] = ()
    least = 0.0
    for size in SIZES:
        lines = address_lines(addressee, size, area.width, broken=broken)
        if size < least or not _fits(lines, area):
            continue
        if not ends_alone(lines):
            return lines
        found, least = found or lines, least or size - MOST_FOR_AN_END
    return found


def _usable(area: Area) -> Area:
    if area.width < LEAST_WIDTH or area.height < LEAST_HEIGHT or area.left < 0 or area.top < 0:
        raise WindowUnusable(
            "この窓の位置と大きさでは、用紙が封筒の中で動いたときに宛名が隠れます。"
            "設定の「封筒の窓」で、窓の位置、幅、高さを確かめてください。文書は作られていません。"
        )
    return area


def _fits(lines: tuple[Line, ...], area: Area) -> bool:
    wide = max(millimetres(line, size) for line, size in lines)
    return wide <= area.width and _height(lines) <= area.height


def _height(lines: tuple[Line, ...]) -> float:
    """Measure from the top of the first line to the foot of the last."""
    between = sum(size * LEADING for _, size in lines[1:])
    return (lines[0][1] * ASCENT + between + lines[-1][1] * DESCENT) / MM


def _placed(lines: tuple[Line, ...], area: Area) -> Iterator[Text]:
    y = area.top + (area.height - _height(lines)) / 2 + lines[0][1] * ASCENT / MM
    for number, (line, size) in enumerate(lines):
        y += size * LEADING / MM if number else 0.0
        yield Text(area.left, y, line, size)
