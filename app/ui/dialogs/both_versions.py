"""Read what stands in the fields of a dialog, and put other words into them.

Two dialogs of one kind have the same fields under the same names; so what somebody typed can be
set beside what is on record by now, whatever the dialog is about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from app.ui.dialogs import offered_lines
from app.ui.widgets.choices import Choices

NOTHING: Final = "（空欄）"
NAMESAKE: Final = "（同じ名前の別の登録）"
_FIELDS: Final = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QListWidget, Choices)
_INNER: Final = "qt_"


@dataclass(frozen=True)
class Difference:
    """Set the two versions of one field beside each other; `typed` where a person wrote here."""

    path: str
    word: str
    mine: str
    theirs: str
    typed: bool


def fields(dialog: QWidget) -> Mapping[str, QWidget]:
    """Return the fields of a dialog by where they stand in it, closed ones too."""
    found: dict[str, QWidget] = {}
    for one in (one for kind in _FIELDS for one in dialog.findChildren(kind)):
        path = _path(one, dialog)
        if _counts(one):
            found[f"{path}#{sum(known.startswith(f'{path}#') for known in found)}"] = one
    return found


def are_alike(mine: QWidget, theirs: QWidget) -> bool:
    """Tell whether two dialogs have the same fields, so that nothing escapes the comparison."""
    return fields(mine).keys() == fields(theirs).keys()


def differences(mine: QWidget, theirs: QWidget, typed: Sequence[QWidget]) -> list[Difference]:
    """Return the fields that differ between what was typed and what is on record."""
    other = fields(theirs)
    return [
        Difference(path, _word(one), shown(one), _beside(one, other[path]), one in typed)
        for path, one in fields(mine).items()
        if one.isEnabledTo(mine) or other[path].isEnabledTo(theirs)  # open in one of them
        if not _is_same(one, other[path])
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
    if isinstance(field, Choices):
        return field.button(field.key).text() if field.key else ""
    return "、".join(offered_lines.ticked_words(field)) if isinstance(field, QListWidget) else ""


def write(field: QWidget, other: QWidget) -> None:
    """Put what stands in another dialog's field into this one, as if a person had typed it."""
    if isinstance(field, QLineEdit) and isinstance(other, QLineEdit):
        field.selectAll()
        field.insert(other.text())
        field.editingFinished.emit()
    elif isinstance(field, QPlainTextEdit) and isinstance(other, QPlainTextEdit):
        field.setPlainText(other.toPlainText())
    elif isinstance(field, QComboBox) and isinstance(other, QComboBox):
        offered_lines.choose_as(field, other)
    elif isinstance(field, QCheckBox) and isinstance(other, QCheckBox):
        field.setChecked(other.isChecked())
    elif isinstance(field, QListWidget) and isinstance(other, QListWidget):
        offered_lines.tick_as(field, other)
    elif isinstance(field, Choices) and isinstance(other, Choices):
        field.clear()
        field.choose(other.key)


def _is_same(mine: QWidget, theirs: QWidget) -> bool:
    """Tell whether two fields hold the same, which need not be what reads the same."""
    if isinstance(mine, QComboBox) and isinstance(theirs, QComboBox):
        return offered_lines.is_same_choice(mine, theirs)
    if isinstance(mine, QListWidget) and isinstance(theirs, QListWidget):
        return offered_lines.is_same_ticked(mine, theirs)
    return shown(mine) == shown(theirs)


def _beside(mine: QWidget, theirs: QWidget) -> str:
    """Return what stands in the other field; what reads the same is said to be another."""
    return f"{shown(theirs)}{NAMESAKE if shown(mine) == shown(theirs) else ''}"


def _counts(field: QWidget) -> bool:
    inner = isinstance(field.parentWidget(), QComboBox) or field.objectName().startswith(_INNER)
    ticks = not isinstance(field, QListWidget) or offered_lines.has_lines(field)
    return not inner and ticks and bool(field.objectName())


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
