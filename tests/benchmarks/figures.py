"""Hold what a benchmark measures, judge it by its goal, and show it as a table."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

HEADINGS = ("測ったもの", "値", "基準", "比", "目標", "")


@dataclass(frozen=True)
class Figure:
    """Hold one figure; `at_least` says on which side of the goal it should lie.

    `baseline` names what it is compared with, `ratio` how many times as much it is. Where a
    baseline is not installed, there is neither value nor judgement. The goal is one of the ratio
    where there is a baseline, unless it is said to be one of the value (`of_value`).
    """

    name: str
    value: float | None
    unit: str
    goal: float | None = None
    baseline: str = ""
    ratio: float | None = None
    at_least: bool = True
    of_value: bool = False

    @property
    def met(self) -> bool | None:
        """Tell whether the goal is met; None where there is none, or nothing was measured."""
        judged = self.ratio if self.of_ratio else self.value
        if self.goal is None or judged is None:
            return None
        return judged >= self.goal if self.at_least else judged <= self.goal

    @property
    def of_ratio(self) -> bool:
        """Tell whether it is the ratio that is judged."""
        return bool(self.baseline) and not self.of_value

    @property
    def document(self) -> dict[str, object]:
        """Return the figure as `bench` prints it."""
        found = asdict(self)
        keys = ("name", "value", "unit", "baseline", "ratio", "goal")
        return {**{key: found[key] for key in keys}, "met": self.met}


def table(figures: Sequence[Figure]) -> str:
    """Write the figures as a table for a terminal, full-width characters counted as two."""
    rows = [HEADINGS, *(tuple(_cells(one)) for one in figures)]
    wide = [max(_wide(row[place]) for row in rows) for place in range(len(HEADINGS))]
    return "\n".join(_line(row, wide) for row in rows)


def _cells(one: Figure) -> Iterable[str]:
    side = "以上" if one.at_least else "以下"
    yield one.name
    yield "―" if one.value is None else f"{one.value:,.4g}{one.unit}"
    yield one.baseline
    yield "" if one.ratio is None else f"{one.ratio:.1f}倍"
    yield "" if one.goal is None else f"{one.goal:,g}{'倍' if one.of_ratio else one.unit}{side}"
    yield {True: "達成", False: "未達", None: ""}[one.met]


def _line(row: Sequence[str], wide: Sequence[int]) -> str:
    cells = zip(row, wide, strict=True)
    return "  ".join(cell + " " * (room - _wide(cell)) for cell, room in cells).rstrip()


def _wide(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
