"""Make the text of a policy ready for print: signs that show nothing do not stop it.

The text on record keeps every one of them; only what is drawn is without. Whatever else no font
draws is refused by name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from app.letters.characters import clean, code_of, is_selector, is_text
from app.letters.fonts import missing
from app.letters.refusals import GlyphsMissing
from app.rules.policy_marks import Piece

_LINE_END: Final = "\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"
_NOTHING: Final = "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
_VOICED: Final = "[\u3099\u309a]"
_BULLETS: Final = {0xF06C: "●", 0xF06E: "■", 0xF0A7: "■", 0xF0B7: "・", 0xF0D8: "▶", 0xF0FC: "✓"}
"""The marks of lists that Word takes from its symbol fonts, as a text font draws them."""
_ENDS: Final = re.compile(_LINE_END)
_SILENT: Final = re.compile(_NOTHING)
_ODD: Final = re.compile(f"{_LINE_END}|{_NOTHING}|{_VOICED}|[{''.join(map(chr, _BULLETS))}]")
_CLUSTER: Final = re.compile(f"\r\n|{_NOTHING}+|[\\s\\S](?:{_NOTHING}*{_VOICED})*")
"""What is drawn as one: marks of voice stand with their kana, two signs for one line's end."""
AROUND: Final = 8
NAMED: Final = 5
LONGEST: Final = 24


def printable(text: str) -> str:
    """Return a policy's text as it is drawn; a line ends where the text on record has a row end.

    Format signs go, other signs of a line's end become one, kana stand with their marks.
    """
    if not _ODD.search(text):
        return clean(text)
    return clean(_SILENT.sub("", _ENDS.sub("\n", text)).translate(_BULLETS))


def printable_pieces(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return marked words as they are drawn; a sign that was cut in two is marked as a whole."""
    words = "".join(piece.words for piece in pieces)
    if not _ODD.search(words):
        return tuple(pieces)
    marked = [piece.marked for piece in pieces for _ in piece.words]
    drawn = (
        (printable(found[0]), any(marked[found.start() : found.end()]))
        for found in _CLUSTER.finditer(words)
    )
    return tuple(_joined((sign, mark) for sign, mark in drawn if sign))


def clause_name(words: str) -> str:
    """Name a clause by its first line, in brackets and shortened."""
    lines = (line.strip() for line in printable(words).split("\n"))
    first = _boxed(next(filter(None, lines), ""))
    return f"「{first[:LONGEST]}{'…' * (len(first) > LONGEST)}」"


def refuse_unprintable(fields: Iterable[tuple[str, str]]) -> None:
    """Refuse a policy's words (what they are, the words) of which no font draws a sign.

    Raises:
        GlyphsMissing: with the place, the words around it, and how the document is mended.
    """
    found = [one for name, words in fields for one in _unprintable(name, words)]
    if not found:
        return
    more = f"ほか{len(found) - NAMED}文字" if len(found) > NAMED else ""
    raise GlyphsMissing(
        f"この文書は印刷できません。{'、'.join(found[:NAMED])}{more}を表す字形がありません。"
        "文書は作られていません。方針の文書でその文字を直して、取り込み直してください。"
        "承認した版の本文は変えられないため、次の改訂で直してください。"
    )


def _unprintable(name: str, words: str) -> Iterator[str]:
    for line in printable(words).split("\n"):
        for glyph in missing(line):
            shown = f"「{glyph.character}」" if is_text(glyph.character) else "印刷できない符号"
            around = _around(line, glyph.character)
            yield f"{name}の「{around}」にある{shown}（{code_of(glyph.character)}）"


def _around(line: str, sign: str) -> str:
    """Quote the words beside a sign by which it is found; what cannot be shown is a box."""
    at = line.index(sign)
    before, after = line[:at], line[at + len(sign) :]
    quoted = f"{before[-AROUND:]}{sign}{after[:AROUND]}"
    shown = _boxed(quoted).strip()
    return f"{'…' * (len(before) > AROUND)}{shown}{'…' * (len(after) > AROUND)}"


def _boxed(words: str) -> str:
    return "".join(sign if is_text(sign) or is_selector(sign) else "□" for sign in words)


def _joined(signs: Iterable[tuple[str, bool]]) -> Iterator[Piece]:
    for marked, run in groupby(signs, lambda one: one[1]):
        yield Piece("".join(sign for sign, _ in run), marked=marked)
