"""Join the fields of a draft to the widgets of a form that are named after them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from app.rules.problems import Problem
from app.rules.worded import Worded
from app.ui.widgets import ticked_list
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.date_field import DateField

_SUFFIXES: Final = ("edit", "field", "combo", "check", "list")


class DraftFields:
    """Know the widget of each field: `name_edit`, `name_field`, `name_combo`, `name_check`.

    `lists` are the fields that hold several words, one on each line of a larger edit.
    """

    def __init__(
        self, ui: object, names: Sequence[str], today: date, lists: Collection[str] = ()
    ) -> None:
        self._lists = lists
        self._widgets = {name: _widget(ui, name) for name in names}
        for widget in self._widgets.values():
            if isinstance(widget, DateField):
                widget.set_up(today, future=True)
        self.complaints = Complaints(
            {
                name: (widget, label)
                for name, widget in self._widgets.items()
                if isinstance(label := getattr(ui, f"{name}_problem", None), QLabel)
            }
        )

    def offer(self, name: str, words: Iterable[Worded], first: str = "") -> None:
        """Offer the members of an enumeration in a combo; `first` is a word for none of them."""
        combo = self._widgets[name]
        if isinstance(combo, QComboBox):
            if first:
                combo.addItem(first, "")
            for one in words:
                combo.addItem(one.word, one.value)

    def values(self) -> dict[str, Any]:
        """Return what stands in the form, by field, as a draft takes it."""
        return {name: self._value(name, widget) for name, widget in self._widgets.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put what is on record into the form; fields that are not named stay."""
        for name, value in values.items():
            if name in self._widgets:
                _put(self._widgets[name], value)

    def show(self, problems: Iterable[Problem]) -> list[Problem]:
        """Say beside the fields what is wrong; return what has no place there."""
        return self.complaints.show(problems)

    def _value(self, name: str, widget: QWidget) -> object:
        if isinstance(widget, DateField):
            return widget.typed()
        if isinstance(widget, QPlainTextEdit):
            text = widget.toPlainText()
            return tuple(text.splitlines()) if name in self._lists else text
        if isinstance(widget, QComboBox):
            return widget.currentData()
        if isinstance(widget, QListWidget):
            return ticked_list.ticked(widget)
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        return widget.text() if isinstance(widget, QLineEdit) else ""


def _widget(ui: object, name: str) -> QWidget:
    found: QWidget = next(
        widget for suffix in _SUFFIXES if (widget := getattr(ui, f"{name}_{suffix}", None))
    )
    return found


def _put(widget: QWidget, value: object) -> None:
    text = "" if value is None else str(value)
    if isinstance(widget, DateField):
        widget.set_day(value if isinstance(value, date) else None)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText("\n".join(value) if isinstance(value, tuple) else text)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(max(0, widget.findData(text)))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, QLineEdit):
        widget.setText(text)
