"""Refuse typed texts that no letter and no other program could carry."""

import unicodedata
from collections.abc import Iterator, Mapping

from app.rules.errors import Refused
from app.rules.problems import Problem

LONGEST_LINE = 200
LONGEST_TEXT = 4_000
_LAYOUT = "\r\n\t"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def refuse_unfit(texts: Mapping[str, str], longest: int = LONGEST_TEXT) -> None:
    """Refuse texts, each under its Japanese name, that are too long or hold unseen signs.

    Raises:
        Refused: control, direction, private or lone surrogate signs, or above `longest` characters.
    """
    for name, text in texts.items():
        sentence = complaint(name, text, longest)
        if sentence is not None:
            raise Refused(f"{sentence}まだ何も記録していません。")


def unfit(fields: Mapping[str, tuple[str, str, int]]) -> Iterator[Problem]:
    """Complain of the fields of a draft; each has its Japanese name, its text and its limit."""
    for field, (name, text, longest) in fields.items():
        sentence = complaint(name, text, longest)
        if sentence is not None:
            yield Problem(field, sentence)


def complaint(name: str, text: str, longest: int = LONGEST_TEXT) -> str | None:
    """Say what is wrong with one text; None where it can be kept."""
    if len(text) > longest:
        return f"{name}が長すぎます（{longest}文字まで）。短くしてください。"
    for place, sign in enumerate(text, start=1):
        if sign not in _LAYOUT and unicodedata.category(sign) in _UNSEEN:
            return (
                f"{name}の{place}文字目に、目に見えない文字（U+{ord(sign):04X}）があります。"
                "その文字を消してください。"
            )
    return None
