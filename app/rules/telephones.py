"""Write telephone numbers as people read them aloud."""

import re
from typing import Final

_GROUPS: Final = (
    (re.compile(r"(0[5789]0)(\d{4})(\d{4})"), "mobile and IP telephones"),
    (re.compile(r"(0120|0800|0570)(\d{3})(\d{3})"), "free and shared-cost numbers"),
    (re.compile(r"(03|06)(\d{4})(\d{4})"), "Tokyo and Osaka"),
    (re.compile(r"(023[3-8])(\d{2})(\d{4})"), "Yamagata outside its capital"),
    (re.compile(r"(0\d{2})(\d{3})(\d{4})"), "other places, as most often"),
)


def telephone_words(digits: str) -> str:
    """Write 0235225115 as 0235-22-5115; a number of another kind stays as it is."""
    for pattern, _whose in _GROUPS:
        if match := pattern.fullmatch(digits):
            return "-".join(match.groups())
    return digits
