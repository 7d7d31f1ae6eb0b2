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
from app.ui.dialogs.child_fields import ChildFields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.pictures import Scene
from app.ui.seat import Seat
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.enter_moves import ON_THE_WAY

FIELDS: Final = (QLineEdit, QComboBox, QCheckBox, QRadioButton, QPlainTextEdit)
BY_TAB: Final = (QPlainTextEdit, QAbstractItemView)
"""Where Enter means something of its own, Tab leads on."""
NO_FIELDS: Final = {
    *("log_reviews_dialog", "inventory_reviews_dialog", "audit_samples_dialog"),
    *("sample_lines_dialog", "lock_dialog_over"),
    *("recovery_sheet_dialog", "recovery_sheet_dialog_asked"),
    *("waiting_approvals_dialog", "signing_dialog", "signing_dialog_batch", "draft_sheet_dialog"),
    *("drafted_letters_dialog", "approved_letter_dialog", "later_readings_dialog"),
    "application_letter_dialog",
    "audit_checks_dialog",
    "audit_questions_dialog",
    "corrective_actions_dialog",
    "audit_pack_dialog_done",
    "authorities_dialog",
    "authority_dialog",
    "register_dialog",
    "applications_dialog",
    "approval_dialog",
    "campaign_close_dialog",
    "incident_proposals_dialog",
    "campaign_letter",
    "campaign_letter_draft",
    "campaign_run_dialog_done",
    "campaign_run_dialog_labels",
    "campaign_run_dialog_working",
    "child_merges_dialog",
    "dispatch_book_dialog",
    "post_letters_dialog",
    "misdeliveries_dialog",
    "erasure_dialog",
    "erasure_dialog_left",
    "erasure_due_dialog",
    "erasures_dialog",
    "electronic_dialog_password",
    "evidence_dialog",
    "exit_letter_dialog",
    "exit_plan_dialog",
    "exits_dialog",
    "expected_dialog",
    "facts_dialog",
    "family_dialog",
    "first_start_dialog_sheet",
    "follow_letter_dialog",
    "follow_throughs_dialog",
    "held_papers_dialog",
    "held_papers_dialog_case",
    "import_dialog",
    "inquiries_dialog",
    "inquiries_dialog_all",
    "inquiry_sheet",
    "letter_dialog",
    "letter_dialog_draft",
    "letter_settings_dialog",
    "list_import_dialog",
    "merges_dialog",
    "phone_notes_dialog",
    "policy_comparison_dialog",
    "policy_comparison_dialog_no_text",
    "policy_approval_dialog",
    "policy_import_dialog",
    "policy_import_dialog_adjusted",
    "policy_import_dialog_unclear",
    "policy_task_dialog_settled",
    "provisions_dialog",
    "receipt_letter_draft",
    "wording_seen_dialog",
    "recipients_dialog",
    "request_dialog_systems",
    "restricted_cases_dialog",
    "slip_entry_dialog",
    "slip_entry_dialog_answered",
    "slip_entry_dialog_problem",
    "suspensions_dialog",
    "weekly_sheet",
    "waiting_judgments_dialog",
}
"""What is only looked at, or begins with a button."""
GRAVE: Final = {
    *("recuse_dialog", "death_dialog", "leave_dialog", "lift_dialog", "withdraw_dialog"),
    *("void_number_dialog", "letter_cancelled_dialog"),
    *("restore_dialog", "damaged_dialog_asked"),
}
"""What cannot be undone, or not wholly: the cursor rests on キャンセル."""
TO_READ: Final = {"clause_scroll", "pdf_view"}
"""What is read before anything is filled in."""
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
    QApplication.processEvents()  # Qt shows rows that came late one turn of its loop later
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
        if not isinstance(one, QRadioButton) or one.isChecked() or not has_choice(one)
    ]


def has_choice(button: QRadioButton) -> bool:
    group = button.group()
    return group is not None and group.checkedButton() is not None


def first_of(dialog: OfficeDialog, goal: QPushButton) -> QWidget:
    """Return what Tab reaches after the last of all: the keys go round in a ring."""
    fields, here = fields_of(dialog), goal.nextInFocusChain()
    while here is not goal:
        if here in fields or (isinstance(here, BY_TAB) and here.isVisible()):
            return here
        assert here is not None
        here = here.nextInFocusChain()
    pytest.fail("nothing to fill in")


def walk(dialog: OfficeDialog, goal: QPushButton) -> list[QWidget]:
    first_of(dialog, goal).setFocus()
    way: list[QWidget] = []
    for _ in range(LONGEST):
        here = QApplication.focusWidget()
        assert here is not None
        if here is goal:
            return way
        way.append(here)
        passed = isinstance(here, BY_TAB) or (
            isinstance(here, QPushButton) and not here.property(ON_THE_WAY)
        )
        QTest.keyClick(here, Qt.Key.Key_Tab if passed else Qt.Key.Key_Return)
    pytest.fail(f"no way to {goal.text()}: {[one.objectName() for one in way]}")


def goes_back(dialog: OfficeDialog, one: QWidget, other: QWidget) -> bool:
    """Tell whether the eye must go up or to the left within the same column."""
    here, there = (widget.mapTo(dialog, QPoint(0, 0)) for widget in (one, other))
    lower = there.y() > here.y() + SLACK_PX
    beside = there.x() > here.x() + SLACK_PX
    return not (lower or beside)


def written(dialog: OfficeDialog) -> int:
    """Count the lines in which something stands."""
    return sum(bool(one.text()) for one in dialog.findChildren(QLineEdit))


def assert_opens_in_a_field(dialog: OfficeDialog, scene: Scene) -> None:
    focus = dialog.focusWidget()
    assert focus is not None
    careful = scene.name in GRAVE and focus.objectName() == "cancel_button"
    assert isinstance(focus, FIELDS + BY_TAB) or focus.objectName() in TO_READ or careful, focus


@pytest.mark.parametrize("scene", WALKED, ids=lambda scene: scene.name)
def test_a_dialog_opens_in_a_field_and_enter_leads_through_all_to_the_save_button(
    scene: Scene, practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(scene, practice_seat, qtbot)
    assert_opens_in_a_field(dialog, scene)
    goal, typed = goal_of(dialog), written(dialog)
    rows = [
        one
        for one in dialog.findChildren(QPushButton)
        if one.objectName() == "remove_button" and one.isVisible()
    ]
    way = walk(dialog, goal)
    named = [one.objectName() or one.accessibleName() for one in way]
    missed = [one.objectName() or one for one in fields_of(dialog) if one not in way]
    assert not missed, f"{missed} not on the way {named}"
    assert len({*map(id, way)}) == len(way), named
    back = [
        (named[at], named[at + 1])
        for at in range(len(way) - 1)
        if goes_back(dialog, way[at], way[at + 1])
    ]
    assert not back, named
    assert all(row.isVisible() for row in rows)
    assert written(dialog) >= typed


def test_enter_leads_from_the_question_of_systems_to_the_form(
    practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(Scene("request_dialog", RequestDialog), practice_seat, qtbot)
    assert isinstance(dialog, RequestDialog)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QRadioButton)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert dialog.ui.go_on_button.hasFocus()
    QTest.keyClick(dialog.ui.go_on_button, Qt.Key.Key_Return)
    assert dialog.ui.form_page.isVisible()
    assert dialog.ui.subject_search.hasFocus()


def test_enter_opens_the_first_child_and_passes_the_button_afterwards(
    practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = opened(Scene("member_dialog", MemberDialog), practice_seat, qtbot)
    assert isinstance(dialog, MemberDialog)
    dialog.ui.email_edit.setFocus()
    for _ in range(2):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Return)
    (row,) = dialog.findChildren(ChildFields)
    assert row.ui.name_edit.hasFocus()
    row.ui.together_combo.setFocus()
    QTest.keyClick(row.ui.together_combo, Qt.Key.Key_Return)
    assert dialog.ui.registered_field.hasFocus()
    dialog.ui.email_edit.setFocus()
    QTest.keyClick(dialog.ui.email_edit, Qt.Key.Key_Return)
    assert row.ui.name_edit.hasFocus()
    assert len(dialog.findChildren(ChildFields)) == 1
