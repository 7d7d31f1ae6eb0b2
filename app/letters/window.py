"""Keep the address inside the envelope's window, and everything else out of it (LAW A-12).

A4 folded in three has room to slide in a 長形3号 envelope: what the window always shows is smaller
than the window, and what it may show is larger.
"""

from collections.abc import Iterator

from app.letters.characters import one_line, running
from app.letters.facts import Addressee
from app.letters.lines import break_lines
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
NAME_LARGER = 1.5
LEADING = 1.25
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
    for wrapped_name in (False, True):
        for size in SIZES:
            lines = tuple(_lines(addressee, size, area.width, wrapped_name=wrapped_name))
            if _fits(lines, area):
                return tuple(_placed(lines, area))
    raise AddressTooLong(
        f"宛名が封筒の窓（{area.width:g}×{area.height:g}ミリ）に入りません。"
        "住所の建物名を短くするか、宛名ラベルを使ってください。文書は作られていません。"
    )


def _usable(area: Area) -> Area:
    if area.width < LEAST_WIDTH or area.height < LEAST_HEIGHT or area.left < 0 or area.top < 0:
        raise WindowUnusable(
            "この窓の位置と大きさでは、用紙が封筒の中で動いたときに宛名が隠れます。"
            "設定の「封筒の窓」で、窓の位置、幅、高さを確かめてください。文書は作られていません。"
        )
    return area


def _lines(
    addressee: Addressee, size: float, room: float, *, wrapped_name: bool
) -> Iterator[tuple[str, float]]:
    if addressee.postal_code:
        yield f"〒{running(addressee.postal_code)}", size
    if addressee.address:
        street = one_line(addressee.address)
        yield from ((line, size) for line in _broken_at_spaces(street, room, size))
    if addressee.care_of:
        yield from ((line, size) for line in break_lines(one_line(addressee.care_of), room, size))
    name = f"{one_line(addressee.name)}　{addressee.honorific}"
    larger = size + NAME_LARGER
    for line in break_lines(name, room, larger) if wrapped_name else (name,):
        yield line, larger


def _broken_at_spaces(text: str, room: float, size: float) -> Iterator[str]:
    """Begin a new line with the building's name rather than in the middle of it."""
    line = ""
    for word in text.replace("　", " ").split(" "):
        longer = f"{line} {word}" if line else word
        if line and millimetres(longer, size) > room:
            yield from break_lines(line, room, size)
            longer = word
        line = longer
    yield from break_lines(line, room, size)


def _fits(lines: tuple[tuple[str, float], ...], area: Area) -> bool:
    wide = max(millimetres(line, size) for line, size in lines)
    return wide <= area.width and _height(lines) <= area.height


def _height(lines: tuple[tuple[str, float], ...]) -> float:
    """Measure from the top of the first line to the foot of the last."""
    between = sum(size * LEADING for _, size in lines[1:])
    return (lines[0][1] * ASCENT + between + lines[-1][1] * DESCENT) / MM


def _placed(lines: tuple[tuple[str, float], ...], area: Area) -> Iterator[Text]:
    y = area.top + (area.height - _height(lines)) / 2 + lines[0][1] * ASCENT / MM
    for number, (line, size) in enumerate(lines):
        y += size * LEADING / MM if number else 0.0
        yield Text(area.left, y, line, size)
