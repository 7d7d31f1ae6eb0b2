"""Say how a name is printed that no font has: by other characters, or by hand (DECISIONS 22)."""

from dataclasses import dataclass
from typing import Final

from app.rules.worded import Worded

LINE: Final = "＿"
"""What the line to write on is made of; it reads back as what it is."""
_EACH, _SHORTEST, _LONGEST = 2, 6, 12


class Manner(Worded):
    """Tell how it is printed."""

    substitute = "substitute", "代替字で印刷する"
    by_hand = "by_hand", "空けて、手で書く"


@dataclass(frozen=True)
class PrintedName:
    """Hold a name as it is written on record, and how letters print it."""

    manner: Manner
    written: str
    printed: str = ""

    @property
    def shown(self) -> str:
        """Return what letters show in its place."""
        return self.printed if self.manner is Manner.substitute else line_for(self.written)


def line_for(name: str) -> str:
    """Return a line to write a name on, longer for a longer name."""
    count = sum(not _is_selector(character) for character in name)
    return LINE * min(max(count * _EACH, _SHORTEST), _LONGEST)


def has_line(text: str) -> bool:
    """Tell whether a letter leaves a name to be written by hand."""
    return LINE * _SHORTEST in text


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
