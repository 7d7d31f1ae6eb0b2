"""Steps about a member: the plan before, a reason where one is needed, and nothing lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.office import confidentiality, consents, member_page, member_states, members
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.confidentiality_dialogs import LiftDialog, ProtectDialog, UnveilDialog
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.mail_dialogs import ResumeMailDialog, StopMailDialog
from app.ui.dialogs.member_end_dialogs import DeathDialog, LeaveDialog, UndoStateDialog
from app.ui.dialogs.member_step_dialog import NO_DAY, MemberStepDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register


@pytest.fixture
def key(register: Register) -> MemberId:
    return register(telephone="0235000123", postal_code="9970015")


def shown(
    kind: type[MemberStepDialog], seat: Seat, key: MemberId, qtbot: QtBot
) -> MemberStepDialog:
    dialog = kind(seat, member_page.page(seat.desk, key))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def words(dialog: MemberStepDialog) -> str:
    labels = dialog.ui.outcome_sheet.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def state(seat: Seat, key: MemberId) -> str:
    return members.rows(seat.desk, [key])[0].state


def test_leaving_shows_what_follows_and_rests_on_cancel(
    seat: Seat, key: MemberId, qtbot: QtBot
) -> None:
    dialog = shown(LeaveDialog, seat, key, qtbot)
    assert dialog.ui.cancel_button.hasFocus()
    assert dialog.ui.save_button.property("kind") == "danger"
    qtbot.waitUntil(lambda: "2026/07/20（月）から消去できます" in words(dialog))
    dialog.ui.on_field.setText("4/15")
    qtbot.waitUntil(lambda: "2026/07/15" in words(dialog))
    dialog.ui.save_button.click()
    assert dialog.ui.reason_problem.text()
    assert state(seat, key) == "active"
    dialog.ui.reason_edit.setText("転居のため")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert state(seat, key) == "left"


def test_a_day_that_cannot_be_read_or_be_right_is_said(
    seat: Seat, key: MemberId, qtbot: QtBot
) -> None:
    dialog = shown(DeathDialog, seat, key, qtbot)
    assert dialog.ui.reason_edit.isHidden()
    dialog.ui.on_field.setText("4月40日")
    dialog.ui.save_button.click()
    assert NO_DAY in dialog.ui.on_problem.plain
    dialog.ui.on_field.setText("2026-04-01")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "より前です" in dialog.ui.trouble_notice.sentence)
    assert state(seat, key) == "active"
    dialog.ui.on_field.setText("4/18")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert state(seat, key) == "deceased"


@pytest.mark.parametrize(
    ("kind", "after"),
    [(StopMailDialog, (True, False)), (ProtectDialog, (False, True))],
)
def test_marks_are_set_with_a_reason(
    kind: type[MemberStepDialog],
    after: tuple[bool, bool],
    seat: Seat,
    key: MemberId,
    qtbot: QtBot,
) -> None:
    dialog = shown(kind, seat, key, qtbot)
    dialog.ui.reason_edit.setText("お申し出")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == [dialog.words.said]
    row = members.rows(seat.desk, [key])[0]
    assert (row.mail_stopped, row.confidential) == after


def test_marks_are_taken_back(seat: Seat, key: MemberId, qtbot: QtBot) -> None:
    member_states.stop_mail(seat.desk, key, "お申し出")
    confidentiality.protect(seat.desk, key, "", "お申し出")
    member_states.decease(seat.desk, key, "")
    for kind in (ResumeMailDialog, LiftDialog, UndoStateDialog):
        dialog = shown(kind, seat, key, qtbot)
        dialog.ui.reason_edit.setText("お申し出")
        with qtbot.waitSignal(dialog.recorded):
            dialog.ui.save_button.click()
    row = members.rows(seat.desk, [key])[0]
    assert (row.mail_stopped, row.confidential, row.state) == (False, False, "active")


def test_the_contact_is_shown_only_after_a_reason(seat: Seat, key: MemberId, qtbot: QtBot) -> None:
    confidentiality.protect(seat.desk, key, "", "支援措置")
    dialog = shown(UnveilDialog, seat, key, qtbot)
    assert "0235" not in words(dialog)
    dialog.ui.save_button.click()
    assert "0235" not in words(dialog)
    dialog.ui.reason_edit.setText("書類の発送")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "0235-00-0123" in words(dialog))
    assert "〒997-0015　山形県鶴岡市架空町1-1" in words(dialog)
    assert dialog.ui.save_button.isHidden()
    assert not dialog.is_touched()
    dialog.leave()


def test_an_open_exit_says_its_plan_and_leads_on(seat: Seat, key: MemberId, qtbot: QtBot) -> None:
    consents.withdraw(seat.desk, key, ConsentDraft(given_on="2026-04-15"))
    dialog = shown(ExitPlanDialog, seat, key, qtbot)
    assert isinstance(dialog, ExitPlanDialog)
    assert "同意の撤回（2026/04/15（水））" in dialog.ui.intro_label.plain
    qtbot.waitUntil(lambda: "2026/05/16（土）から消去できます" in words(dialog))
    with qtbot.waitSignal(dialog.leaving):
        dialog.ui.save_button.click()
    member_states.leave(seat.desk, key, "", "架空")
    over = shown(ExitPlanDialog, seat, key, qtbot)
    assert over.ui.save_button.isHidden()


def test_typed_words_are_not_lost_without_a_question(
    seat: Seat, key: MemberId, qtbot: QtBot
) -> None:
    dialog = shown(StopMailDialog, seat, key, qtbot)
    assert not dialog.is_touched()
    dialog.ui.reason_edit.setText("お申し出")
    assert dialog.is_touched()
    dialog.leave()
