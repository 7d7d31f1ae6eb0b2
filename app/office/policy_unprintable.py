"""Find the signs of a policy that no font prints, while the document can still be mended."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.letters.characters import is_text
from app.letters.fonts import missing
from app.letters.policy_signs import printable

MOST_NAMED: Final = 10
MOST_ROWS: Final = 3


@dataclass(frozen=True)
class UnprintableSign:
    """Point at a sign: how it looks, if it can be shown, its codes, its rows counted from 1."""

    shown: str
    code: str
    rows: tuple[int, ...]


@lru_cache(maxsize=4)
def unprintable(text: str) -> Sequence[UnprintableSign]:
    """Return the signs of a text that cannot be printed, in the order of the text."""
    found: dict[str, list[int]] = defaultdict(list)
    drawn = printable(text)
    signs = {glyph.character: glyph.code for glyph in missing(drawn)}
    for number, row in enumerate(drawn.split("\n") if signs else (), start=1):
        for glyph in missing(row):
            found[glyph.character].append(number)
    return tuple(
        UnprintableSign(sign if is_text(sign) else "", signs[sign], tuple(dict.fromkeys(rows)))
        for sign, rows in found.items()
    )


def unprintable_words(text: str) -> str:
    """Name the first signs that cannot be printed and their rows; nothing where all print."""
    found = unprintable(text)
    if not found:
        return ""
    named = "、".join(_named(one) for one in found[:MOST_NAMED])
    more = f"ほか{len(found) - MOST_NAMED}種類" if len(found) > MOST_NAMED else ""
    return (
        f"印刷できない文字が{len(found)}種類あります：{named}{more}。"
        "承認された本文は直せません。文書の文字を直して、取り込み直してください。"
    )


def _named(sign: UnprintableSign) -> str:
    rows = "・".join(str(row) for row in sign.rows[:MOST_ROWS])
    more = f"ほか{len(sign.rows) - MOST_ROWS}行" if len(sign.rows) > MOST_ROWS else ""
    shown = f"「{sign.shown}」" if sign.shown else ""
    return f"{shown}{sign.code}（{rows}行目{more}）"
