from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.office import children, members
from app.ui.dialogs.child_shield_dialog import ChildShieldDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.dialogs.family_windows import SIX, child_of, mother_of, shown


def test_a_child_is_protected_and_the_end_of_it_is_the_managers(seat: Seat, qtbot: QtBot) -> None:
    mother = mother_of(seat.desk, SIX)
    child = child_of(seat.desk, mother)
    family = shown(lambda: FamilyDialog(seat, child), seat, qtbot)
    assert "秘匿にする" in family.ui.shield_button.text()
    family.ui.shield_button.click()
    (dialog,) = family.findChildren(ChildShieldDialog)
    dialog.save()
    assert "理由" in dialog.ui.reason_problem.plain
    dialog.ui.on_field.setText("いつか")
    dialog.save()
    assert "読み取れません" in dialog.ui.on_problem.plain
    dialog.ui.on_field.set_day(seat.desk.today)
    dialog.ui.reason_edit.setText("架空の支援措置")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    qtbot.waitUntil(lambda: "解除" in family.ui.shield_button.text())
    assert children.family(seat.desk, child).child.confidential
    assert family.ui.shield_pill.accessibleName() or family.ui.shield_pill.isVisible()
    family.leave()
    clerk = take_seat(at.clerk_beside(seat.desk))
    theirs = shown(lambda: FamilyDialog(clerk, child), clerk, qtbot)
    assert theirs.ui.shield_button.isHidden()
    theirs.leave()
    assert members.rows(seat.desk, [mother])[0].confidential is False


def test_lifting_rests_on_cancel(seat: Seat, qtbot: QtBot) -> None:
    child = children.family(seat.desk, child_of(seat.desk, mother_of(seat.desk, SIX))).child
    dialog = ChildShieldDialog(seat, replace(child, confidential=True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.on_field.isHidden()
    assert dialog.ui.save_button.property("kind") == "danger"
    assert dialog.focusWidget() is dialog.ui.cancel_button
    dialog.leave()
