"""Go through every dialog by Enter, as somebody does who never takes her hands off the keys."""

from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui import pictures
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.pictures import Scene
from app.ui.seat import Seat
from app.ui.widgets.checklist import Checklist

FIELDS: Final = (QLineEdit, QComboBox, QCheckBox, QRadioButton, QPlainTextEdit)
BY_TAB: Final = (QPlainTextEdit, QAbstractItemView)
"""Where Enter means something of its own, Tab leads on."""
NO_FIELDS: Final = {
    "import_dialog",
    "letter_dialog",
    "letter_dialog_draft",
    "approval_dialog",
    "policy_import_dialog",
}
"""What is only looked at, or begins with a button."""
LONGEST: Final = 80
SLACK_PX: Final = 4

WALKED = [scene for scene in pictures.SCENES if scene.name not in NO_FIELDS]


def opened(scene: Scene, seat: Seat, qtbot: QtBot) -> OfficeDialog:
    dialog = scene.open(seat)
    assert isinstance(dialog, OfficeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def goal_of(dialog: OfficeDialog) -> QPushButton:
    (goal,) = (
        one
        for one in dialog.findChildren(QPushButton)
        if one.isVisible() and one.property("kind") in {"primary", "danger"}
    )
    return goal


def fields_of(dialog: OfficeDialog) -> list[QWidget]:
    """List what can be filled in now, but for the boxes that are only ticked beside the work."""
    return [
        one
        for one in dialog.findChildren(QWidget)
        if isinstance(one, FIELDS) and one.isVisible() and one.isEnabled()
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not isinstance(one.parentWidget(), QComboBox | Checklist)
    ]


def first_of(dialog: OfficeDialog) -> QWidget:
    fields = fields_of(dialog)
    here = dialog.nextInFocusChain()
    while here not in fields:
        here = here.nextInFocusChain()
    return here


def walk(dialog: OfficeDialog, goal: QPushButton) -> list[QWidget]:
    first_of(dialog).setFocus()
    way: list[QWidget] = []
    for _ in range(LONGEST):
        here = QApplication.focusWidget()
        assert here is not None
        if here is goal:
            return way
        way.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab if isinstance(here, BY_TAB) else Qt.Key.Key_Return)
    pytest.fail(f"no way to {goal.text()}: {[one.objectName() for one in way]}")


def goes_back(dialog: OfficeDialog, one: QWidget, other: QWidget) -> bool:
    """Tell whether the eye must go up or to the left within the same column."""
    here, there = (widget.mapTo(dialog, QPoint(0, 0)) for widget in (one, other))
    lower = there.y() > here.y() + SLACK_PX
    beside = there.x() > here.x() + SLACK_PX
    return not (lower or beside)


def texts(dialog: OfficeDialog) -> dict[str, str]:
    return {
        f"{one.accessibleName()}{one.objectName()}{at}": one.text()
        for at, one in enumerate(dialog.findChildren(QLineEdit))
        if one.text()
    }


@pytest.mark.parametrize("scene", WALKED, ids=lambda scene: scene.name)
def test_enter_leads_through_every_field_to_the_save_button(
    scene: Scene, practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(scene, practice_seat, qtbot)
    goal, typed = goal_of(dialog), texts(dialog)
    rows = [one for one in dialog.findChildren(QPushButton) if one.objectName() == "remove_button"]
    way = walk(dialog, goal)
    named = [one.objectName() or one.accessibleName() for one in way]
    missed = [one.objectName() or one for one in fields_of(dialog) if one not in way]
    assert not missed, f"{missed} not on the way {named}"
    assert len(set(named)) == len(named) or len({*map(id, way)}) == len(way)
    back = [
        (named[at], named[at + 1])
        for at in range(len(way) - 1)
        if goes_back(dialog, way[at], way[at + 1])
    ]
    assert not back, named
    assert all(row.isVisible() for row in rows)
    assert {key for key in typed if key not in texts(dialog)} == set()


@pytest.mark.parametrize("scene", WALKED, ids=lambda scene: scene.name)
def test_a_dialog_opens_with_the_cursor_in_a_field(
    scene: Scene, practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(scene, practice_seat, qtbot)
    focus = dialog.focusWidget()
    assert isinstance(focus, FIELDS + BY_TAB), focus
