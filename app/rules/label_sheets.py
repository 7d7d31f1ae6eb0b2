"""Describe sheets of address labels (宛名ラベル): A4, all measures in mm."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.errors import Refused
from app.rules.measures import Limits, refuse_beyond

WIDE, TALL = 210.0, 297.0
LEAST_WIDE, LEAST_TALL = 40.0, 20.0
LIMITS: Mapping[str, Limits] = {
    "columns": Limits("横の枚数", 1, WIDE // LEAST_WIDE, "枚"),
    "rows": Limits("縦の枚数", 1, TALL // LEAST_TALL, "枚"),
    "width": Limits("幅", LEAST_WIDE, WIDE),
    "height": Limits("高さ", LEAST_TALL, TALL),
    "left": Limits("左の余白", 0, WIDE - LEAST_WIDE),
    "top": Limits("上の余白", 0, TALL - LEAST_TALL),
    "across": Limits("横のすき間", 0, WIDE - LEAST_WIDE),
    "down": Limits("縦のすき間", 0, TALL - LEAST_TALL),
}
_PLAY = 0.5
"""How far sheets of the makers go beyond A4 by calculation."""


@dataclass(frozen=True)
class LabelSheet:
    """Say how many labels lie on a sheet, how large each is, and where the first one begins.

    `across` and `down` are the gaps between them.
    """

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float = 0.0
    down: float = 0.0

    @property
    def count(self) -> int:
        """Count the labels of a sheet."""
        return self.columns * self.rows

    @property
    def word(self) -> str:
        """Name the sheet as the shops do: 「12面（86.4×42.3ミリ）」."""
        return f"{self.count}面（{self.width:g}×{self.height:g}ミリ）"

    def corner(self, place: int) -> tuple[float, float]:
        """Return the left and upper edge of a label, counted from 0, row by row."""
        row, column = divmod(place, self.columns)
        across, down = self.width + self.across, self.height + self.down
        return self.left + column * across, self.top + row * down


TWELVE = LabelSheet(2, 6, 86.4, 42.3, 18.6, 21.6)
SHEETS: Mapping[str, LabelSheet] = {
    sheet.word: sheet
    for sheet in (
        TWELVE,
        LabelSheet(2, 5, 86.4, 50.8, 18.6, 21.5),
        LabelSheet(3, 8, 66.0, 33.9, 6.0, 12.9),
    )
}
"""The sheets that offices mostly buy, by their names."""


def refuse_sheet(sheet: LabelSheet) -> None:
    """Refuse a sheet that does not lie on A4, or whose labels are too small for an address.

    Raises:
        Refused: with what is wrong.
    """
    refuse_beyond(sheet, LIMITS)
    left, top = sheet.corner(sheet.count - 1)
    if left + sheet.width > WIDE + _PLAY or top + sheet.height > TALL + _PLAY:
        raise Refused(
            "ラベルがA4の用紙からはみ出します。面数、大きさ、余白を確かめてください。"
            "何も変えていません。"
        )
