"""Put each problem beside its field, and the cursor into the first of them."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.rules.problems import Problem
from app.ui.widgets.paragraph import Paragraph

Places: TypeAlias = Mapping[str, tuple[QWidget, QLabel]]
"""For each field of a draft, by its path, the widget and the label below it."""


class Complaints:
    """Know for each field of a draft its widget and the label that complains about it.

    The fields come in the order in which they are seen: the cursor goes to the first complaint.
    """

    def __init__(self, places: Places) -> None:
        self._places = dict(places)
        for _widget, label in self._places.values():
            label.hide()
        self._complained: dict[str, str] = {}
        for field, (widget, _label) in self._places.items():
            if (changed := _changed(widget)) is not None:
                changed.connect(lambda *_text, field=field: self._look_again(field))

    def show(self, problems: Iterable[Problem], *, kind: str = "problem") -> list[Problem]:
        """Show problems and clear the rest; return those that have no place here."""
        self.clear()
        homeless = []
        at_home: set[str] = set()
        for problem in problems:
            place = self._places.get(problem.field)
            if place is None:
                homeless.append(problem)
                continue
            complain(*place, problem.sentence, kind=kind)
            self._complained[problem.field] = _entered(place[0])
            at_home.add(problem.field)
        if at_home and kind == "problem":
            next(place[0] for field, place in self._places.items() if field in at_home).setFocus()
        return homeless

    def clear(self) -> None:
        """Take every complaint back."""
        self._complained.clear()
        for widget, label in self._places.values():
            excuse(widget, label)

    def _look_again(self, field: str) -> None:
        """Take a complaint back once its field holds something else than what it was about."""
        widget, label = self._places[field]
        if self._complained.get(field, _entered(widget)) != _entered(widget):
            del self._complained[field]
            excuse(widget, label)


def complain(widget: QWidget, label: QLabel, sentence: str, *, kind: str = "problem") -> None:
    """Mark one widget and say why below it; several sentences stand under each other."""
    label.setProperty("kind", kind)
    earlier = said(label)
    whole = f"{earlier}\n{sentence}" if earlier else sentence
    label.setText(whole)
    label.show()
    widget.setAccessibleDescription(whole)
    mark(widget, wrong=kind == "problem")
    _repolish(label)


def said(label: QLabel) -> str:
    """Return what a label complains about, as plain text."""
    return label.plain if isinstance(label, Paragraph) else label.text()


def excuse(widget: QWidget, label: QLabel) -> None:
    """Take the complaint about one widget back."""
    label.setText("")
    label.hide()
    widget.setAccessibleDescription("")
    mark(widget, wrong=False)


def mark(widget: QWidget, *, wrong: bool) -> None:
    """Draw the frame of a field, or of the line inside it, as wrong or right."""
    inner = widget.focusProxy() or widget
    if bool(inner.property("wrong")) != wrong:
        inner.setProperty("wrong", wrong)
        _repolish(inner)


def _changed(widget: QWidget) -> SignalInstance | None:
    """Return what tells that a field holds something else; None where nothing does."""
    inner = widget.focusProxy() or widget
    if isinstance(inner, QLineEdit | QPlainTextEdit):
        return inner.textChanged
    return inner.currentIndexChanged if isinstance(inner, QComboBox) else None


def _entered(widget: QWidget) -> str:
    inner = widget.focusProxy() or widget
    if isinstance(inner, QLineEdit):
        return inner.text()
    if isinstance(inner, QPlainTextEdit):
        return inner.toPlainText()
    return inner.currentText() if isinstance(inner, QComboBox) else ""


def _repolish(widget: QWidget) -> None:
    """Let the style sheet look at a changed property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
