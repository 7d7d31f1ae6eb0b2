"""Recipients are registered, provisions pass their gate, and those who must be told are told."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.office import contracts, follow_throughs, nonconformities, provision_rows, recipients
from app.office.desk import Desk
from app.rules.contract_drafts import ContractDraft
from app.rules.follow_throughs import FollowState
from app.rules.ids import MemberId, RequestId
from app.rules.recipients import RecipientDraft
from app.rules.suspensions import SuspensionKind, SuspensionPlan, SuspensionScope
from app.ui.dialogs.follow_confirm_dialog import FollowConfirmDialog
from app.ui.dialogs.follow_letter_dialog import FollowLetterDialog
from app.ui.dialogs.follow_throughs_dialog import FollowThroughsDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.dialogs.recipients_dialog import RecipientsDialog
from app.ui.seat import Seat
from tests.ui import remedy_desk as remedy
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def person(register: Register) -> MemberId:
    return register("1001", "架空　太郎")


@pytest.fixture
def told(desk: Desk, person: MemberId) -> RequestId:
    """Correct the telephone number of a member that went to a contractor."""
    remedy.give(desk, person, remedy.contractor(desk))
    clerk = at.clerk_beside(desk)
    key = remedy.take_correction(clerk)
    remedy.plan_correction(clerk, key)
    remedy.approve(clerk, desk, key)
    remedy.carry_out(clerk, key)
    return key


def shown(dialog: QDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def state(desk: Desk) -> FollowState:
    return follow_throughs.rows(desk)[0].follow.state


def test_a_recipient_is_registered_and_changed(seat: Seat, qtbot: QtBot) -> None:
    listed = RecipientsDialog(seat)
    shown(listed, seat, qtbot)
    assert listed.ui.stack.currentWidget() is listed.ui.empty_page
    listed.ui.save_button.click()
    form = listed.findChild(RecipientDialog)
    assert form is not None
    form.ui.kind_combo.setCurrentIndex(form.ui.kind_combo.findData("third_party"))
    form.ui.name_edit.setText("架空子育て支援センター")
    form.save()
    assert form.ui.address_problem.isVisible()
    assert form.ui.representative_problem.isVisible()
    form.ui.address_edit.setText("山形県鶴岡市架空町20")
    form.ui.representative_edit.setText("架空　代表子")
    with qtbot.waitSignal(listed.recorded):
        form.ui.save_button.click()
    qtbot.waitUntil(lambda: listed.ui.count_label.text() == "1件")
    row = listed.current()
    assert row is not None
    change = RecipientDialog(seat, row)
    shown(change, seat, qtbot)
    assert not change.ui.kind_combo.isEnabled()
    assert not change.is_touched()
    change.ui.contact_edit.setText("個人情報の窓口")
    with qtbot.waitSignal(change.recorded):
        change.save()
    assert recipients.rows(seat.desk, [row.id])[0].contact == "個人情報の窓口"


def test_nothing_is_given_any_more_once_that_was_confirmed(
    seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    remedy.contractor(desk)
    dialog = RecipientsDialog(seat)
    shown(dialog, seat, qtbot)
    dialog.ui.first_button.click()
    asked = dialog.findChildren(QPushButton)
    end = next(one for one in asked if one.text() == "提供を終える(&F)")
    with qtbot.waitSignal(dialog.recorded):
        end.click()
    qtbot.waitUntil(seat.doing.is_idle)
    assert recipients.rows(desk, recipients.ids(desk))[0].ended_on == desk.today
    assert not dialog.ui.first_button.isEnabled()


def filled(dialog: ProvisionDialog, seat: Seat, person: MemberId, qtbot: QtBot) -> None:
    dialog.people.choose(person)
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.purposes.tick("商品・サービス情報を提供するため")
    dialog.items["お名前"].setChecked(True)
    dialog.ui.other_items_edit.setText("通園の曜日、 アレルギー")
    dialog.ui.from_on_field.setText("4/16")


def test_a_provision_passes_the_gate_and_is_listed(
    seat: Seat, desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    remedy.contractor(desk)
    listed = ProvisionsDialog(seat)
    shown(listed, seat, qtbot)
    dialog = ProvisionDialog(seat)
    shown(dialog, seat, qtbot)
    grounds = [dialog.ui.ground_combo.itemText(at) for at in range(dialog.ui.ground_combo.count())]
    assert "業務の委託" in grounds
    assert "共同利用" not in grounds
    dialog.save()
    assert dialog.ui.people_problem.isVisible()
    assert dialog.ui.items_problem.isVisible()
    assert dialog.ui.purposes_problem.isVisible()
    dialog.ui.ground_combo.setCurrentText("業務の委託")
    filled(dialog, seat, person, qtbot)
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    row = provision_rows.of_member(desk, person)[0]
    assert row.items == ("お名前", "通園の曜日", "アレルギー")
    assert row.from_on == date(2026, 4, 16)
    qtbot.waitUntil(lambda: listed.ui.count_label.text() == "1件")
    assert "通園の曜日" in listed.ui.detail_label.plain


def test_where_the_gate_is_closed_what_happened_can_still_be_recorded(
    seat: Seat, desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    remedy.contractor(desk, until="2026-03-31")
    dialog = ProvisionDialog(seat)
    shown(dialog, seat, qtbot)
    assert dialog.ui.closed_sheet.isHidden()
    dialog.ui.ground_combo.setCurrentText("業務の委託")
    filled(dialog, seat, person, qtbot)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "2026年3月31日で終わっています" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.closed_sheet.isVisible()
    dialog.ui.trouble_notice.offer_button.click()
    assert dialog.ui.fact_check.isChecked()
    dialog.ui.ground_combo.setCurrentText("業務の委託")
    dialog.save()
    assert dialog.ui.what_problem.isVisible()
    dialog.ui.what_edit.setText("契約の更新の前に渡していた")
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.ui.save_button.click()
    assert "要是正" in said.args[0]
    assert len(provision_rows.of_member(desk, person)) == 1
    assert len(nonconformities.rows(desk)) == 1


def test_those_at_whom_the_gate_is_closed_can_be_left_out_at_once(
    seat: Seat, desk: Desk, person: MemberId, register: Register, qtbot: QtBot
) -> None:
    other = register("1002", "架空　次郎")
    remedy.contractor(desk)
    with desk.unit("架空の停止") as unit:
        plan = SuspensionPlan(SuspensionScope.whole)
        kind, stamp = SuspensionKind.use, unit.stamp
        unit.suspensions.add(
            other, kind, plan, date(2026, 4, 1), right_id=None, by=stamp.by, at=stamp.at
        )
        unit.log((("member", other),))
    dialog = ProvisionDialog(seat, people=[person, other])
    shown(dialog, seat, qtbot)
    assert dialog.ui.people_list.item(0).text() == "一覧で選んだ方　2名"
    dialog.purposes.tick("商品・サービス情報を提供するため")
    dialog.items["お名前"].setChecked(True)
    dialog.save()
    notice = dialog.ui.trouble_notice
    qtbot.waitUntil(lambda: "2名のうち1名（架空　次郎 様）は、利用停止" in notice.sentence)
    assert notice.offer_button.text() == "1名を除いて登録(&N)"
    with qtbot.waitSignal(dialog.recorded):
        notice.offer_button.click()
    (row,) = provision_rows.of_member(desk, person)
    assert row.people == ((person, None),)
    assert provision_rows.of_member(desk, other) == []


def test_what_was_confirmed_of_one_draft_is_asked_again_of_another(
    seat: Seat, desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    key = recipients.add(desk, RecipientDraft("contractor", "架空運送株式会社")).recipient_id
    contracts.add(desk, key, ContractDraft(title="架空の契約", from_on="2025-04-01"))
    dialog = ProvisionDialog(seat)
    shown(dialog, seat, qtbot)
    filled(dialog, seat, person, qtbot)
    dialog.save()
    notice = dialog.ui.trouble_notice
    qtbot.waitUntil(lambda: "「守秘義務」「再提供禁止」「事故時の責任分担」" in notice.sentence)
    dialog.ui.confirmed_check.setChecked(True)
    dialog.items["ご住所"].setChecked(True)
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.ui.confirmed_check.isChecked())
    assert provision_rows.of_member(desk, person) == []
    dialog.ui.confirmed_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert len(provision_rows.of_member(desk, person)) == 1


def test_the_days_of_a_period_are_asked_for_a_batch_only(seat: Seat, qtbot: QtBot) -> None:
    dialog = ProvisionDialog(seat)
    shown(dialog, seat, qtbot)
    assert dialog.ui.to_on_field.isHidden()
    assert "登録されていません" in dialog.ui.trouble_notice.sentence
    dialog.ui.record_method_combo.setCurrentIndex(1)
    assert dialog.ui.to_on_field.isVisible()
    assert dialog.ui.from_on_label.text() == "期間の初日(&D)"


def test_a_recipient_is_written_to_and_answers(
    seat: Seat, desk: Desk, told: RequestId, qtbot: QtBot
) -> None:
    dialog = FollowThroughsDialog(seat, at.case_of(desk, told))
    shown(dialog, seat, qtbot)
    dialog.ui.save_button.click()
    letter = dialog.findChild(FollowLetterDialog)
    assert letter is not None
    qtbot.waitUntil(seat.doing.is_idle)
    assert "（案）" in letter.ui.title_label.text()
    with qtbot.waitSignal(letter.issued):
        letter.ui.save_button.click()
    qtbot.waitUntil(seat.doing.is_idle)
    assert not letter.ui.save_button.isVisible()
    letter.leave()
    assert state(desk) is FollowState.asked
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.third_button.click()
    form = dialog.findChild(FollowConfirmDialog)
    assert form is not None
    form.ui.day_field.setText("x")
    form.save()
    assert form.ui.day_problem.isVisible()
    form.ui.day_field.setText("4/20")
    form.ui.note_edit.setText("電話で連絡あり")
    with qtbot.waitSignal(dialog.recorded):
        form.ui.save_button.click()
    qtbot.waitUntil(seat.doing.is_idle)
    assert state(desk) is FollowState.confirmed
    assert dialog.ui.detail_label.plain == "電話で連絡あり"


WAYS = [("first_button", FollowState.dropped), ("second_button", FollowState.asked)]


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("button", "after"), WAYS)
def test_a_recipient_is_told_otherwise_or_not_at_all(
    button: str, after: FollowState, seat: Seat, qtbot: QtBot
) -> None:
    dialog = FollowThroughsDialog(seat)
    shown(dialog, seat, qtbot)
    getattr(dialog.ui, button).click()
    form = dialog.findChild(ReasonDialog)
    assert form is not None
    form.ui.reason_edit.setText("電話で依頼")
    with qtbot.waitSignal(dialog.recorded):
        form.ui.save_button.click()
    qtbot.waitUntil(seat.doing.is_idle)
    assert state(seat.desk) is after
