import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import corrections
from app.office.corrections import CorrectionPlanDraft
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.rules.outcomes import Outcome
from app.ui.dialogs.answer_dialog import AnswerDialog
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.case_step_dialog import CaseStepDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.dialogs.withdrawal_dialog import WithdrawalDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(desk)


def shown(dialog: CaseStepDialog | DispatchDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()


def test_an_unreadable_day_is_said_beside_the_field(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = WithdrawalDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, qtbot)
    dialog.ui.day_field.setText("きのう")
    dialog.save()
    assert "読み取れません" in dialog.ui.day_problem.text()


def test_the_office_has_the_last_word(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = WithdrawalDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, qtbot)
    dialog.ui.day_field.setText("2026/4/10")
    dialog.save()
    qtbot.waitUntil(lambda: "届いた日" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.save_button.isEnabled()


def test_one_right_or_all_is_taken_back(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎")
    key = at.take(seat.desk, rights=("disclosure", "correction"))
    dialog = WithdrawalDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, qtbot)
    combo = dialog.ui.choice_combo
    words = [combo.itemText(line) for line in range(combo.count())]
    assert words == ["この受付のすべて", "開示", "訂正・追加・削除"]
    combo.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    rights = at.case_of(seat.desk, key).rights
    assert [right.outcome for right in rights] == [None, Outcome.withdrawn]


def test_a_decision_goes_back_with_its_reason(desk: Desk, key: RequestId, qtbot: QtBot) -> None:
    clerk = at.clerk_beside(desk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    head = take_seat(desk)
    dialog = ReturnDialog(head, at.case_of(desk, key), at.right_of(desk, key))
    shown(dialog, qtbot)
    dialog.ui.words_edit.setPlainText("お子さまの項目を確かめてください")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert at.right_of(desk, key).returned_reason == "お子さまの項目を確かめてください"
    qtbot.waitUntil(head.doing.is_idle)


def test_a_correction_is_carried_out_then_answered_elsewhere(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    clerk = take_seat(at.clerk_beside(desk))
    key = at.take(clerk.desk, rights=("correction",))
    at.identify(clerk.desk, key)
    at.decide(clerk.desk, key)
    plan = CorrectionPlanDraft({"member.telephone": "0235-00-0199"})
    corrections.plan(clerk.desk, key, at.right_of(desk, key).id, plan)
    at.submit(clerk.desk, key)
    at.approve(desk, key)
    for kind, words in ((CarryOutDialog, "ご住所を直した"), (AnswerDialog, "別の文書を郵送")):
        dialog = kind(clerk, at.case_of(desk, key), at.right_of(desk, key))
        shown(dialog, qtbot)
        dialog.ui.words_edit.setPlainText(words)
        with qtbot.waitSignal(dialog.recorded):
            dialog.save()
    right = at.right_of(desk, key)
    assert (right.carried_out_on, right.answered_on) == (desk.today, desk.today)
    qtbot.waitUntil(clerk.doing.is_idle)


def test_a_letter_leaves_with_its_number(desk: Desk, key: RequestId, qtbot: QtBot) -> None:
    clerk = take_seat(at.clerk_beside(desk))
    at.identify(clerk.desk, key)
    at.decide(clerk.desk, key)
    at.submit(clerk.desk, key)
    at.approve(desk, key)
    at.issue(clerk.desk, key)
    page = at.page_of(desk, key)
    dialog = DispatchDialog(clerk, page.case, page.letters[0])
    shown(dialog, qtbot)
    ui = dialog.ui
    assert ui.tracking_box.isVisible()
    ui.method_combo.setCurrentText("手渡し")
    assert ui.tracking_box.isHidden()
    ui.day_field.setText("2026/4/19")
    dialog.save()
    qtbot.waitUntil(lambda: "文書の日付" in ui.trouble_notice.sentence)
    ui.day_field.setText("t")
    ui.method_combo.setCurrentText("特定記録")
    ui.tracking_edit.setText("000-11-22222-3")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    letter = at.page_of(desk, key).letters[0]
    assert (letter.method, letter.tracking_number) == ("特定記録", "000-11-22222-3")
    assert letter.posted_on == desk.today
    qtbot.waitUntil(clerk.doing.is_idle)


def test_copies_are_answered_by_registered_post(desk: Desk, key: RequestId, qtbot: QtBot) -> None:
    seat = take_seat(desk)
    clerk = at.clerk_beside(desk)
    at.identify(clerk, key, copies=True)
    for step in (at.decide, at.submit):
        step(clerk, key)
    at.approve(desk, key)
    at.issue(desk, key)
    page = at.page_of(desk, key)
    dialog = DispatchDialog(seat, page.case, page.letters[0])
    shown(dialog, qtbot)
    assert dialog.ui.effect_label.isHidden()
    dialog.ui.method_combo.setCurrentText("普通郵便")
    assert "書留で送ります" in dialog.ui.effect_label.text()
