"""Take a date as people type it, and say at once how it was understood."""

from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules import eras
from app.rules.short_dates import read_short_date
from app.ui import theme

WIDTH = 116
"""The least room, for a written-out day, in pixels at 標準."""
SIDE = 10

Echo = Literal["birth", "child", "day"]


class DateField(QLineEdit):
    """Be a line for a date with its echo at the right end.

    Takes `H2.4.1`, `1990/4/1`, `0610`, `6/10`, `+14`, `t` (OFFICE D-07). `typed()` is the day as
    `1990-04-01` when it can be read, otherwise what was typed. `changed` carries that text.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._kind: Echo = "day"
        self._future = False
        self.echo = ""
        self.setPlaceholderText("例 R8.4.1")
        self.setMinimumWidth(theme.scaled(WIDTH))
        self.textChanged.connect(self._typed)
        self.editingFinished.connect(self._spell_out)

    @property
    def edit(self) -> QLineEdit:
        """Return the line itself."""
        return self

    def set_up(self, today: date, *, echo: Echo = "day", future: bool = False) -> None:
        """Say which day is today, how to echo, and whether days to come are allowed."""
        self._today, self._kind, self._future = today, echo, future
        if echo != "day":
            self.setPlaceholderText("例 H2.4.1" if echo == "birth" else "例 R5.4.1")

    def day(self) -> date | None:
        """Return the day that stands in the line, or none while it cannot be read."""
        text = self.text().strip()
        try:
            return read_short_date(text, today=self._today, future=self._future) if text else None
        except eras.BadDate:
            return None

    def typed(self) -> str:
        """Return the day as ISO text, or what was typed where it is no day."""
        day = self.day()
        return day.isoformat() if day else self.text().strip()

    def set_day(self, day: date | None) -> None:
        """Put a day into the line."""
        self.setText(f"{day:%Y/%m/%d}" if day else "")

    def set_text(self, text: str) -> None:
        """Put a day as a draft holds it into the line; what is no day stays as it is."""
        self.setText(text)
        self._spell_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the echo at its right end where there is room."""
        super().paintEvent(event)
        if not self.textMargins().right():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(steps=-1))
        painter.setPen(QColor(theme.colours().accent_text))
        room = self.rect().adjusted(0, 0, -SIDE, 0)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.echo
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew whether there is room for the echo."""
        super().resizeEvent(event)
        self._make_room()

    def _typed(self) -> None:
        """Echo what is understood so far; a text that is no date yet is no error yet."""
        day = self.day()
        self.echo = self._words(day) if day else ""
        self.setToolTip(self.echo)
        self._make_room()
        self.changed.emit(self.typed())

    def _make_room(self) -> None:
        """Keep the right end free for the echo, where both fit."""
        echo = self.fontMetrics().horizontalAdvance(self.echo)
        both = self.fontMetrics().horizontalAdvance(self.text()) + echo + 3 * SIDE
        shown = bool(self.echo) and both <= self.width()
        self.setTextMargins(0, 0, echo + SIDE if shown else 0, 0)

    def _spell_out(self) -> None:
        """Write a short form out in full once the line is left."""
        day = self.day()
        if day:
            self.set_day(day)

    def _words(self, day: date) -> str:
        """Say a day the way this field needs it."""
        if self._kind == "birth":
            return eras.echo(day, self._today)
        if self._kind == "child":
            era = eras.era_of(day)
            return f"{era.year(day) if era else day.year}　{eras.age_on(day, self._today)}歳"
        return eras.with_weekday(day)
