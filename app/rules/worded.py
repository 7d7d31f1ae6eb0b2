"""Give a code of an enumeration the Japanese word that stands for it on screens."""

from enum import StrEnum
from typing import Self


class Worded(StrEnum):
    """Pair each code, which is stored, with its `word`, which people see."""

    word: str

    def __new__(cls, code: str, word: str = "") -> Self:
        """Make a member that compares equal to its code; the word rides along."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.word = word
        return member
