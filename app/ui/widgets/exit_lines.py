"""Show the plan of an exit: what stops, what is erased when, what stays and until when."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.office.exits import ExitLine, ExitPlan
from app.ui.days import day_words

HEADINGS: Final = ("すぐに止まるもの", "消去するもの", "残すもの")


class ExitLines(QWidget):
    """Be the three parts of a plan, each under its heading, in common columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_plan(self, plan: ExitPlan) -> None:
        """Show a plan instead of the earlier one."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        at = 0
        for heading, lines in zip(HEADINGS, (plan.stops, plan.erased, plan.stays), strict=True):
            self._grid.addWidget(self._label(heading, "section"), at, 0, 1, 2)
            for place, line in enumerate(lines, start=at + 1):
                self._show_line(place, line)
            at += 1 + len(lines)

    def _show_line(self, at: int, line: ExitLine) -> None:
        what, how = self._label(line.what, "muted"), self._label(f"{day_words(line.day)}{line.how}")
        how.setAccessibleName(f"{line.what} {how.text()}")
        self._grid.addWidget(what, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(how, at, 1)

    def _label(self, text: str, kind: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(kind == "")
        if kind:
            label.setProperty("kind", kind)
        label.ensurePolished()  # a dialog measures the lines before it is painted
        return label
