"""At each gate: what is refused can be recorded as a fact, which changes nothing (OFFICE L-08)."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import nonconformities, papers
from app.office.fees import FeeLine
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.nonconformities import Gate
from app.rules.outcomes import Outcome
from app.ui.dialogs.answer_dialog import AnswerDialog
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.completion_received_dialog import CompletionReceivedDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.extension_dialog import ELSEWHERE, ExtensionDialog
from app.ui.dialogs.fact_dialog import FactDialog
from app.ui.dialogs.fee_dialog import FeeDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.issue_dialog import IssueDialog
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.dialogs.withdrawal_dialog import WithdrawalDialog
from app.ui.seat import Seat, take_seat
from app.ui.widgets.notice import Notice
from tests.ui import request_desk as at
from tests.ui.conftest import Register

WHAT = "架空の言葉"
Arranged = tuple[OfficeDialog, Callable[[], object]]


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk, rights=("disclosure",))


def identity(seat: Seat, key: RequestId) -> Arranged:
    at.identify(seat.desk, key)
    at.decide(seat.desk, key)
    dialog = IdentityDialog(seat, at.case_of(seat.desk, key), papers.table(seat.desk))
    paper = dialog.papers.rows[0]
    paper.choose("driving_licence")
    paper.ui.issuer_edit.setText("架空県公安委員会")
    paper.ui.number_edit.setText("0000")
    paper.ui.valid_field.setText("2028/3/31")
    return dialog, dialog.save


def decision(seat: Seat, key: RequestId) -> Arranged:
    dialog = DecisionDialog(
        seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key), [Outcome.full]
    )
    dialog.ui.outcomes.choose(Outcome.full)
    return dialog, dialog.save


def approval(seat: Seat, key: RequestId) -> Arranged:
    at.identify(seat.desk, key)
    at.decide(seat.desk, key)
    at.submit(seat.desk, key)
    dialog = ApprovalDialog(seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key))
    return dialog, dialog.save


def sending_back(seat: Seat, key: RequestId) -> Arranged:
    at.identify(seat.desk, key)
    at.decide(seat.desk, key)
    dialog = ReturnDialog(seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key))
    dialog.ui.words_edit.setPlainText(WHAT)
    return dialog, dialog.save


def issue(seat: Seat, key: RequestId) -> Arranged:
    at.identify(seat.desk, key)
    at.decide(seat.desk, key)
    dialog = IssueDialog(seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key))
    return dialog, dialog.save


def answer(seat: Seat, key: RequestId) -> Arranged:
    dialog = AnswerDialog(seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key))
    dialog.ui.words_edit.setPlainText(WHAT)
    return dialog, dialog.save


def dispatch(seat: Seat, key: RequestId) -> Arranged:
    answered(seat, key)
    page = at.page_of(seat.desk, key)
    dialog = DispatchDialog(seat, page.case, page.letters[0])
    dialog.ui.day_field.set_day(seat.desk.today - timedelta(days=1))
    return dialog, dialog.save


def completion(seat: Seat, key: RequestId) -> Arranged:
    answered(seat, key)
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    dialog.ui.how_combo.setCurrentIndex(1)
    dialog.ui.words_edit.setPlainText(WHAT)
    return dialog, dialog.save


def coming_in(seat: Seat, key: RequestId) -> Arranged:
    dialog = CompletionReceivedDialog(seat, at.case_of(seat.desk, key))
    return dialog, dialog.save


def extension(seat: Seat, key: RequestId) -> Arranged:
    answered(seat, key)
    dialog = ExtensionDialog(seat, at.case_of(seat.desk, key))
    dialog.ui.choice_combo.setCurrentIndex(dialog.ui.choice_combo.findData(ELSEWHERE))
    dialog.ui.words_edit.setPlainText(WHAT)
    return dialog, dialog.save


def carrying_out(seat: Seat, key: RequestId) -> Arranged:
    dialog = CarryOutDialog(seat, at.case_of(seat.desk, key), at.right_of(seat.desk, key))
    dialog.ui.words_edit.setPlainText(WHAT)
    return dialog, dialog.save


def withdrawal(seat: Seat, key: RequestId) -> Arranged:
    answered(seat, key)
    dialog = WithdrawalDialog(seat, at.case_of(seat.desk, key))
    return dialog, dialog.save


def fee(seat: Seat, key: RequestId) -> Arranged:
    line = FeeLine(at.right_of(seat.desk, key).id, "開示", 300, None)
    dialog = FeeDialog(seat, at.case_of(seat.desk, key), known=[line])
    return dialog, dialog.save


GATES = {
    Gate.check_identity: identity,
    Gate.decide: decision,
    Gate.approve: approval,
    Gate.send_back: sending_back,
    Gate.answer: issue,
    Gate.dispatch: dispatch,
    Gate.ask_completion: completion,
    Gate.receive_completion: coming_in,
    Gate.extend: extension,
    Gate.carry_out: carrying_out,
    Gate.withdraw: withdrawal,
    Gate.fee: fee,
}
OF_A_RIGHT = {
    Gate.decide,
    Gate.approve,
    Gate.send_back,
    Gate.answer,
    Gate.dispatch,
    Gate.carry_out,
    Gate.fee,
}


def answered(seat: Seat, key: RequestId) -> None:
    """Answer the first right, approved by somebody else."""
    clerk = at.clerk_beside(seat.desk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    at.approve(seat.desk, key)
    at.issue(seat.desk, key)


def notice_of(dialog: OfficeDialog) -> Notice:
    """Return the strip in which a dialog says what the office refused."""
    ui = getattr(dialog, "ui")  # noqa: B009 - every dialog has its own kind of form
    found = ui.notice if hasattr(ui, "notice") else ui.trouble_notice
    assert isinstance(found, Notice)
    return found


def shown(dialog: QDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.value)
def test_a_refused_step_is_recorded_as_a_fact_without_effect(
    gate: Gate, seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog, save = GATES[gate](seat, key)
    shown(dialog, seat, qtbot)
    before = at.case_of(seat.desk, key)
    notice = notice_of(dialog)
    assert notice.offer_button.isHidden()
    save()
    qtbot.waitUntil(notice.offer_button.isVisible)
    assert notice.offer_button.text() == "すでに行われたこととして記録(&U)…"
    refused = notice.sentence
    notice.offer_button.click()
    (fact,) = dialog.findChildren(FactDialog)
    assert fact.gate is gate
    assert fact.ui.refusal_label.plain == refused
    assert before.receipt_number in fact.ui.case_label.text()
    fact.ui.what_edit.setPlainText(WHAT)
    with qtbot.waitSignal(dialog.recorded) as told:
        fact.ui.save_button.click()
    assert told.args == ["事実として記録しました（要是正）。"]
    assert dialog.isHidden()
    (line,) = nonconformities.rows(seat.desk)
    right_id = before.rights[0].id if gate in OF_A_RIGHT else None
    tied = (line.row.request_id, line.row.right_id, line.row.member_id)
    assert tied == (key, right_id, before.member_id)
    assert (line.row.gate, line.row.refusal) == (gate, refused)
    assert at.case_of(seat.desk, key) == before
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_fact_stands_until_the_head_remedies_it(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    clerk = at.clerk_beside(seat.desk)
    dialog, save = decision(take_seat(clerk), key)
    shown(dialog, seat, qtbot)
    save()
    notice = notice_of(dialog)
    qtbot.waitUntil(notice.offer_button.isVisible)
    notice.offer_button.click()
    (fact,) = dialog.findChildren(FactDialog)
    fact.ui.what_edit.setPlainText(WHAT)
    with qtbot.waitSignal(dialog.recorded):
        fact.ui.save_button.click()
    (line,) = nonconformities.rows(clerk)
    with pytest.raises(Refused):
        nonconformities.remedy(clerk, line.id, clerk.today, "架空の是正")
    assert len(nonconformities.rows(clerk)) == 1
    nonconformities.remedy(seat.desk, line.id, seat.desk.today, "架空の是正")
    assert nonconformities.rows(clerk) == []


def test_what_is_no_gate_offers_no_fact(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    answered(seat, key)
    page = at.page_of(seat.desk, key)
    dialog = DispatchDialog(seat, page.case, page.letters[0])
    shown(dialog, seat, qtbot)
    notice = notice_of(dialog)
    dialog.ui.day_field.set_day(seat.desk.today - timedelta(days=10))
    dialog.save()
    qtbot.waitUntil(lambda: "届いた日" in notice.sentence)
    assert notice.offer_button.isHidden()
    dialog.ui.day_field.set_day(seat.desk.today)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    again = DispatchDialog(seat, page.case, page.letters[0])
    shown(again, seat, qtbot)
    again.save()
    qtbot.waitUntil(lambda: "発送しています" in again.ui.trouble_notice.sentence)
    assert again.ui.trouble_notice.offer_button.isHidden()
    qtbot.waitUntil(seat.doing.is_idle)


def test_who_may_not_record_facts_sees_the_sentence_alone(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    reader = take_seat(at.reader_beside(seat.desk))
    dialog, save = decision(reader, key)
    shown(dialog, seat, qtbot)
    save()
    qtbot.waitUntil(notice_of(dialog).isVisible)
    assert notice_of(dialog).offer_button.isHidden()
    qtbot.waitUntil(reader.doing.is_idle)
