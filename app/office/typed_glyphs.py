"""Refuse typed texts that no letter could print, before they are kept."""

from collections.abc import Mapping

from app.letters.fonts import missing
from app.rules.errors import Refused


def refuse_unprintable(texts: Mapping[str, str]) -> None:
    """Refuse texts, each under its Japanese name, with a character that no font has.

    Raises:
        Refused: with the first place that cannot be printed.
    """
    for name, text in texts.items():
        for glyph in missing(text):
            raise Refused(
                f"「{name}」の{glyph.position}文字目（{glyph.code}）は印刷できません。"
                "何も変えていません。印刷できる字に直してから、もう一度お試しください。"
            )
