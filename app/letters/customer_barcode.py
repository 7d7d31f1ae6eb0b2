"""Draw Japan Post's customer barcode: 67 bars of four kinds (郵便番号・バーコードマニュアル)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.letters.marks import Area, Box
from app.rules.customer_barcodes import barcode_characters

START, STOP = "start", "stop"
# Each bar is full (F), long upwards (A), long downwards (D), or the timing bar alone (T).
BARS = {
    START: "FD",
    STOP: "DF",
    "-": "TFT",
    "0": "FTT",
    "1": "FFT",
    "2": "FDA",
    "3": "DFA",
    "4": "FAD",
    "5": "FTF",
    "6": "DAF",
    "7": "AFD",
    "8": "ADF",
    "9": "TFF",
    "CC1": "DAT",
    "CC2": "DTA",
    "CC3": "ADT",
    "CC4": "TDA",
    "CC5": "ATD",
    "CC6": "TAD",
    "CC7": "TTF",
    "CC8": "FFF",
}
COUNT = 67
CLEAR = 2.0
"""White paper (mm) on all sides, the edge of the window included."""


@dataclass(frozen=True)
class Size:
    """Measure the bars in mm: how wide each is, from one to the next, the long and the short."""

    bar: float
    pitch: float
    tall: float
    timing: float

    @property
    def wide(self) -> float:
        """Measure the whole barcode."""
        return (COUNT - 1) * self.pitch + self.bar


# The tables of 10, 9 and 8 points; and 8 points as narrow as the tolerances let it be, since what
# a window always shows is 65 mm wide.
SIZES = (
    Size(0.60, 1.20, 3.60, 1.20),
    Size(0.54, 1.08, 3.24, 1.08),
    Size(0.48, 0.96, 2.88, 0.96),
    Size(0.45, 0.90, 2.88, 0.96),
)


@dataclass(frozen=True)
class Spot:
    """Say where a barcode stands: its left and upper edge, and its size."""

    x: float
    y: float
    size: Size


def spot_at_foot(area: Area) -> Spot | None:
    """Find the largest barcode that the foot of an area holds, white paper around it included."""
    for size in SIZES:
        if size.wide + 2 * CLEAR <= area.width:
            return Spot(area.left + CLEAR, area.bottom - CLEAR - size.tall, size)
    return None


def signs(code: str) -> tuple[str, ...]:
    """Spell a barcode from start to stop."""
    return (START, *barcode_characters(code), STOP)


def bars(spot: Spot, code: str) -> tuple[Box, ...]:
    """Place the bars of a postal code with its address digits."""
    return tuple(
        bar for place, sign in enumerate(signs(code)) for bar in sign_bars(spot, place, sign)
    )


def sign_bars(spot: Spot, place: int, sign: str) -> tuple[Box, ...]:
    """Place the bars of the sign that stands at a place of a barcode, counted from 0."""
    first = 3 * place - 1 if place else 0  # the start has two bars, all others have three
    return tuple(_bars(spot, first, BARS[sign]))


def _bars(spot: Spot, first: int, kinds: str) -> Iterator[Box]:
    size = spot.size
    half = (size.tall - size.timing) / 2
    for number, kind in enumerate(kinds, start=first):
        top = 0.0 if kind in "FA" else half
        foot = size.tall if kind in "FD" else size.tall - half
        yield Box(spot.x + number * size.pitch, spot.y + top, size.bar, foot - top, 0.0)
