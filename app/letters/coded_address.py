"""Place an address above the barcode that the post sorts it by, both within one area."""

from contextlib import suppress
from dataclasses import replace

from app.letters.customer_barcode import CLEAR, Spot, spot_at_foot
from app.letters.facts import Addressee
from app.letters.marks import Text
from app.letters.refusals import AddressTooLong, WindowUnusable
from app.letters.window import address, always_visible
from app.rules.page_settings import PageSettings

LEAST = 8.5
"""The size (points) to which an address may shrink to leave room for its barcode."""


def coded_address(
    addressee: Addressee, code: str, settings: PageSettings
) -> tuple[tuple[Text, ...], Spot | None]:
    """Place the address in the window, and its barcode under the name where both have room.

    An address goes before its barcode: where it would be hard to read above one, there is none.
    Raises `AddressTooLong` where even so it does not fit.
    """
    spot = spot_at_foot(always_visible(settings)) if code else None
    if spot is not None:
        less = spot.size.tall + 2 * CLEAR
        above = replace(settings, window_height=settings.window_height - less)
        with suppress(AddressTooLong, WindowUnusable):
            lines = _lines(addressee, above)
            if lines[0].size >= LEAST:
                return lines, spot
    return _lines(addressee, settings), None


def _lines(addressee: Addressee, settings: PageSettings) -> tuple[Text, ...]:
    return tuple(mark for mark in address(addressee, settings) if isinstance(mark, Text))
