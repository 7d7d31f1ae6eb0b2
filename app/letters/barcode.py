"""Draw the ten digits of a slip number as bars (Code 128, code set C; ISO/IEC 15417)."""

from collections.abc import Iterator

from app.letters.marks import Box

# Widths of bar, space, bar, space, bar, space in modules: symbols 0–99, then the controls.
SYMBOLS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231"
    "113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211"
    "212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131"
    "113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111"
    "314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211"
    "241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214"
    "211232"
)
PARTS = 6
START_C, STOP, STOP_BARS = 105, 106, "2331112"
CHECK = 103
SYMBOL = 11  # modules of every symbol but the last
MODULE = 0.38  # mm; simple hand scanners want at least 0.25
QUIET = 10  # modules of white paper on each side
HEIGHT = 11.0


def bars(x: float, y: float, digits: str) -> tuple[Box, ...]:
    """Place the bars with their left quiet zone beginning at `x`, their top at `y` (mm)."""
    return tuple(
        bar for place, value in enumerate(values(digits)) for bar in symbol_bars(x, y, place, value)
    )


def wide(digits: str) -> float:
    """Measure the bars and both quiet zones in mm."""
    widths = "".join(map(_widths, values(digits)))
    return (sum(map(int, widths)) + 2 * QUIET) * MODULE


def values(digits: str) -> tuple[int, ...]:
    """Return the values of all symbols, from start to stop."""
    if not digits.isascii() or not digits.isdigit() or len(digits) % 2:
        raise ValueError(digits)
    pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    check = (START_C + sum(n * value for n, value in enumerate(pairs, start=1))) % CHECK
    return (START_C, *pairs, check, STOP)


def symbol_bars(x: float, y: float, place: int, value: int) -> tuple[Box, ...]:
    """Place the bars of the symbol that stands at a place of a barcode, counted from 0."""
    return tuple(_bars(x + (QUIET + SYMBOL * place) * MODULE, y, _widths(value)))


def _widths(value: int) -> str:
    """Write the widths of bars and spaces in turn."""
    return STOP_BARS if value == STOP else SYMBOLS[PARTS * value : PARTS * (value + 1)]


def _bars(x: float, y: float, widths: str) -> Iterator[Box]:
    for place, modules in enumerate(widths):
        width = int(modules) * MODULE
        if place % 2 == 0:
            yield Box(x, y, width, HEIGHT, 0.0)
        x += width
