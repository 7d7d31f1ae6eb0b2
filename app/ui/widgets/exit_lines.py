"""Show the plan of an exit: what stops, what is erased when, what stays and until when."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.office.exits import ExitLine, ExitPlan
from app.ui.days import day_words
from app.ui.widgets.facts import Facts

HEADINGS: Final = ("すぐに止まるもの", "消去するもの", "残すもの")


class ExitLines(QWidget):
    """Be the three parts of a plan, each under its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._parts = [self._part(column, word) for word in HEADINGS]

    def show_plan(self, plan: ExitPlan) -> None:
        """Show a plan instead of the earlier one."""
        for part, lines in zip(self._parts, (plan.stops, plan.erased, plan.stays), strict=True):
            part.show_facts(_pairs(lines))

    def _part(self, column: QVBoxLayout, word: str) -> Facts:
        heading = QLabel(word, self)
        heading.setProperty("kind", "section")
        facts = Facts(self)
        column.addWidget(heading)
        column.addWidget(facts)
        return facts


def _pairs(lines: Sequence[ExitLine]) -> list[tuple[str, str]]:
    return [(line.what, _how(line)) for line in lines]


def _how(line: ExitLine) -> str:
    return f"{day_words(line.day)}{line.how}"
