"""Refuse lengths and counts that no sheet, envelope or printer has."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.errors import Refused


@dataclass(frozen=True)
class Limits:
    """Name a field and say between which numbers it lies."""

    word: str
    least: float
    most: float
    unit: str = "ミリ"

    @property
    def range_words(self) -> str:
        """Say the limits as a hint beside the field does."""
        return f"{self.least:g}から{self.most:g}{self.unit}まで"


def refuse_beyond(holder: object, limits: Mapping[str, Limits]) -> None:
    """Refuse the first number of `holder` that does not lie within its limits, or is none.

    Raises:
        Refused: with the field and its limits.
    """
    for name, one in limits.items():
        # Written so that what compares with nothing (NaN) is refused too.
        if not one.least <= getattr(holder, name) <= one.most:
            raise Refused(
                f"「{one.word}」には{one.range_words}の数を入れてください。何も変えていません。"
            )
