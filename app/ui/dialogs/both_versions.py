"""Read what stands in the fields of a dialog, and put other words into them.

Two dialogs of one kind have the same fields under the same names; so what somebody typed can be
set beside what is on record by now, whatever the dialog is about.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

NOTHING: Final = "（空欄）"
_FIELDS: Final = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QListWidget)
_INNER: Final = "qt_"
_ON: Final = Qt.CheckState.Checked


@dataclass(frozen=True)
class Difference:
    """Set the two versions of one field beside each other; `typed` where a person wrote here."""

    path: str
    word: str
    mine: str
    theirs: str
    typed: bool


def fields(dialog: QWidget) -> Mapping[str, QWidget]:
    """Return the fields of a dialog that can be written, by where they stand in it."""
    found: dict[str, QWidget] = {}
    for one in (one for kind in _FIELDS for one in dialog.findChildren(kind)):
        path = _path(one, dialog)
        if _counts(one, dialog):
            found[f"{path}#{sum(known.startswith(f'{path}#') for known in found)}"] = one
    return found


def are_alike(mine: QWidget, theirs: QWidget) -> bool:
    """Tell whether two dialogs have the same fields, so that nothing escapes the comparison."""
    return fields(mine).keys() == fields(theirs).keys()


def differences(mine: QWidget, theirs: QWidget, typed: Sequence[QWidget]) -> list[Difference]:
    """Return the fields that differ between what was typed and what is on record."""
    own, other = fields(mine), fields(theirs)
    return [
        Difference(path, _word(one), shown(one), shown(other[path]), one in typed)
        for path, one in own.items()
        if shown(one) != shown(other[path])
    ]


def shown(field: QWidget) -> str:
    """Return what stands in a field, as a person reads it."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QCheckBox):
        return "はい" if field.isChecked() else "いいえ"
    return "、".join(_ticked(field))


def write(field: QWidget, other: QWidget) -> None:
    """Put what stands in another dialog's field into this one, as if a person had typed it."""
    if isinstance(field, QLineEdit) and isinstance(other, QLineEdit):
        field.selectAll()
        field.insert(other.text())
        field.editingFinished.emit()
    elif isinstance(field, QPlainTextEdit) and isinstance(other, QPlainTextEdit):
        field.setPlainText(other.toPlainText())
    elif isinstance(field, QComboBox) and isinstance(other, QComboBox):
        field.setCurrentIndex(field.findText(other.currentText()))
    elif isinstance(field, QCheckBox) and isinstance(other, QCheckBox):
        field.setChecked(other.isChecked())
    elif isinstance(field, QListWidget):
        _tick(field, frozenset(_ticked(other)))


def _counts(field: QWidget, dialog: QWidget) -> bool:
    inner = isinstance(field.parentWidget(), QComboBox) or field.objectName().startswith(_INNER)
    ticks = not isinstance(field, QListWidget) or bool(_lines(field))
    return not inner and ticks and field.isEnabledTo(dialog) and bool(field.objectName())


def _path(field: QWidget, dialog: QWidget) -> str:
    names, at = [], field
    while at is not dialog:
        names.append(at.objectName())
        parent = at.parentWidget()
        if parent is None:
            break
        at = parent
    return "/".join(reversed(names))


def _word(field: QWidget) -> str:
    said = field.text() if isinstance(field, QCheckBox) else field.accessibleName()
    return said.partition("(&")[0] or field.accessibleName()


def _lines(field: QWidget) -> Sequence[str]:
    """Return the lines that can be ticked."""
    if not isinstance(field, QListWidget):
        return ()
    items = (field.item(row) for row in range(field.count()))
    return [one.text() for one in items if one.flags() & Qt.ItemFlag.ItemIsUserCheckable]


def _ticked(field: QWidget) -> Iterator[str]:
    if isinstance(field, QListWidget):
        items = (field.item(row) for row in range(field.count()))
        yield from (one.text() for one in items if one.checkState() is _ON)


def _tick(field: QListWidget, words: frozenset[str]) -> None:
    for row in range(field.count()):
        item = field.item(row)
        on = item.text() in words
        item.setCheckState(_ON if on else Qt.CheckState.Unchecked)
