"""Take a date as people type it, and say at once how it was understood."""

from datetime import date
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.rules import eras
from app.rules.short_dates import read_short_date
from app.ui import theme

WIDTH = 116
"""Room for a written-out day, in pixels at 標準."""

Echo = Literal["birth", "child", "day"]


class DateField(QWidget):
    """Be a line for a date with its echo beside it.

    Takes `H2.4.1`, `1990/4/1`, `0610`, `6/10`, `+14`, `t` (OFFICE D-07). `text()` is the day as
    `1990-04-01` when it can be read, otherwise what was typed. `changed` carries that text.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._echo: Echo = "day"
        self._future = False
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText("例 R8.4.1")
        self.echo_label = QLabel(self)
        self.echo_label.setProperty("kind", "echo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.echo_label, 1)
        self.edit.setFixedWidth(theme.scaled(WIDTH))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._typed)
        self.edit.editingFinished.connect(self._spell_out)

    def set_up(self, today: date, *, echo: Echo = "day", future: bool = False) -> None:
        """Say which day is today, how to echo, and whether days to come are allowed."""
        self._today, self._echo, self._future = today, echo, future
        self.rename(self.accessibleName())
        if echo != "day":
            self.edit.setPlaceholderText("例 H2.4.1" if echo == "birth" else "例 R5.4.1")

    def rename(self, name: str) -> None:
        """Name the field for those who hear it."""
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def day(self) -> date | None:
        """Return the day that stands in the line, or none while it cannot be read."""
        text = self.edit.text().strip()
        try:
            return read_short_date(text, today=self._today, future=self._future) if text else None
        except eras.BadDate:
            return None

    def text(self) -> str:
        """Return the day as ISO text, or what was typed where it is no day."""
        day = self.day()
        return day.isoformat() if day else self.edit.text().strip()

    def set_day(self, day: date | None) -> None:
        """Put a day into the line."""
        self.edit.setText(f"{day:%Y/%m/%d}" if day else "")

    def set_text(self, text: str) -> None:
        """Put a day as a draft holds it into the line; what is no day stays as it is."""
        self.edit.setText(text)
        self._spell_out()

    def _typed(self) -> None:
        """Echo what is understood so far; a text that is no date yet is no error yet."""
        day = self.day()
        self.echo_label.setText(self._words(day) if day else "")
        self.changed.emit(self.text())

    def _spell_out(self) -> None:
        """Write a short form out in full once the line is left."""
        day = self.day()
        if day:
            self.set_day(day)

    def _words(self, day: date) -> str:
        """Say a day the way this field needs it."""
        if self._echo == "birth":
            return eras.echo(day, self._today)
        if self._echo == "child":
            era = eras.era_of(day)
            return f"{era.year(day) if era else day.year}　{eras.age_on(day, self._today)}歳"
        return eras.with_weekday(day)
