"""Write the numbers of a workbook as Excel shows them, leading zeros included."""

import re

_DRESS = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.|_.|[-() ]')
_PADDED = re.compile("0[0#]+")


def shown_number(value: float, number_format: str) -> str:
    """Return a number as a person would read it off the screen, without hyphens and brackets."""
    if "%" in number_format:
        return f"{value * 100:.15g}%"
    text = str(value) if isinstance(value, int) else f"{value:.15g}"
    width = padded_width(number_format)
    return text.zfill(width) if text.isdigit() else text


def padded_width(number_format: str) -> int:
    """Return how many digits a format like 0000000000 or 000-0000 always shows; 0 for others.

    A code or a postal code under such a format has lost nothing.
    """
    section = _DRESS.sub("", number_format.rpartition(";")[2])
    return len(section) if _PADDED.fullmatch(section) else 0
