"""Write the bars of barcodes as operators, one symbol at a time: the same ones come ever again."""

from functools import lru_cache

from app.letters import barcode, customer_barcode
from app.letters.customer_barcode import Spot
from app.letters.operators import bars

Strokes = tuple[str, ...]
"""The operators of a barcode, symbol by symbol; letters share those they have in common."""


def slip_strokes(x: float, y: float, digits: str) -> Strokes:
    """Write the bars of a slip number, as `barcode.bars` places them."""
    symbols = enumerate(barcode.values(digits))
    return tuple(_symbol(x, y, place, value) for place, value in symbols)


def postal_strokes(spot: Spot, code: str) -> Strokes:
    """Write the bars of a customer barcode, as `customer_barcode.bars` places them."""
    signs = enumerate(customer_barcode.signs(code))
    return tuple(_sign(spot, place, sign) for place, sign in signs)


@lru_cache(maxsize=2048)
def _symbol(x: float, y: float, place: int, value: int) -> str:
    return bars(barcode.symbol_bars(x, y, place, value))


@lru_cache(maxsize=8192)
def _sign(spot: Spot, place: int, sign: str) -> str:
    return bars(customer_barcode.sign_bars(spot, place, sign))
