"""Find the code of a customer barcode, where postal code and address are known well enough."""

import re
from collections.abc import Iterable
from functools import lru_cache

from app.rules.customer_barcodes import address_digits, spaced

_PLAIN = re.compile(r"\d{3}-?\d{4}")
_SMALL = {"ケ": "[ケヶ]", "ヶ": "[ケヶ]"}
Area = tuple[str, str, str]
"""Prefecture, city and town that a postal code stands for."""


def customer_code(postal_code: str, address: str, areas: Iterable[Area]) -> str:
    """Return postal code and address digits as the barcode spells them; empty where unsure.

    `areas` are those of the postal code. It is sure where the address begins with the town of one
    of them and goes on with a number: a code for the rest of a city (代表の郵便番号) never is.
    """
    code = spaced(postal_code)
    if not _PLAIN.fullmatch(code):
        return ""
    digits = address_digits(_behind_the_town(spaced(address), areas))
    return code.replace("-", "") + digits if digits else ""


def _behind_the_town(address: str, areas: Iterable[Area]) -> str:
    longest = sorted((area for area in areas if area[2]), key=lambda area: -len(area[2]))
    for area in longest:
        found = _beginning(*area).match(address)
        if found:
            return address[found.end() :]
    return ""


@lru_cache(maxsize=4096)
def _beginning(prefecture: str, city: str, town: str) -> re.Pattern[str]:
    """Match the beginning of an address, which may leave out 県, and may write 大字 or 字."""
    return re.compile(
        f"(?:{_loose(prefecture)})?{_loose(city)}(?:大 ?字|字)? ?{_loose(town)}",
    )


def _loose(name: str) -> str:
    return "".join(f"{_SMALL.get(sign, re.escape(sign))} ?" for sign in spaced(name))
