"""Refuse what cannot be printed, in sentences that say where it stands and what to do."""

from collections.abc import Iterable

from app.letters.characters import is_text
from app.letters.fonts import Face, MissingGlyph, missing
from app.rules.errors import OfficeError, Unprintable

NAMED = 5


class GlyphsMissing(Unprintable):
    """Name the characters that no font draws, their codes and their places."""


class DoesNotReadBack(OfficeError):
    """Say that the text of a drawn letter differs from what was to be printed."""


class AddressTooLong(OfficeError):
    """Say that an address does not fit into the window of the envelope."""


class NameMissing(OfficeError):
    """Say that a letter has nobody to go to: the name is empty, or nothing but spaces."""


class SheetTooFull(OfficeError):
    """Say that a letter that has one sheet does not fit on it."""


class WindowUnusable(OfficeError):
    """Say that the window's settings leave no room for the address or the rest of the letter."""


class Contradiction(OfficeError):
    """Say that the facts of a letter contradict each other."""


def refuse_missing(fields: Iterable[tuple[str, str]], face: Face = "mincho") -> None:
    """Raise `GlyphsMissing` for the first fields (name, text) that cannot be printed."""
    found = [(name, glyph) for name, text in fields for glyph in missing(text, face)]
    if not found:
        return
    named = "、".join(_placed(name, glyph) for name, glyph in found[:NAMED])
    more = f"ほか{len(found) - NAMED}文字" if len(found) > NAMED else ""
    raise GlyphsMissing(
        f"この文書は印刷できません。{named}{more}を表す字形がありません。"
        "登録の文字を選び直すか、管理責任者にご相談ください。"
        "文書は作られていません。"
    )


def _placed(name: str, glyph: MissingGlyph) -> str:
    shown = f"「{glyph.character}」" if is_text(glyph.character) else "印刷できない符号"
    return f"{name}の{glyph.position}文字目{shown}（{glyph.code}）"
