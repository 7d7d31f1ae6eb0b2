"""The page 提供先 says what is due with each, and leads to the form that settles it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.office import (
    contracts,
    joint_uses,
    recipient_checks,
    recipient_views,
    recipients,
    sub_contracting,
)
from app.office.desk import Desk
from app.rules.ids import RecipientId
from app.rules.recipient_alert import AlertKind
from app.rules.recipient_checks import CheckDraft
from app.rules.recipients import RecipientDraft
from app.rules.roles import Role
from app.rules.sub_contractor_drafts import SubContractorDraft
from app.rules.sub_contractors import SubState
from app.ui.dialogs.amendment_dialog import AmendmentDialog
from app.ui.dialogs.contract_dialog import ContractDialog
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.joint_use_dialog import JointUseDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.recipient_check_dialog import RecipientCheckDialog
from app.ui.seat import Seat
from app.ui.tabs.recipient_page_sheet import STEPS, describe
from app.ui.tabs.recipients_page import RecipientsPage
from tests.office.remedies import contract_of

LONG = "架空の長い名前の印刷・封入・発送株式会社東北支社庄内営業所"


def contractor(desk: Desk, name: str, until: str | None = None) -> RecipientId:
    draft = RecipientDraft(kind="contractor", name=name, address="山形県鶴岡市架空町10")
    key = recipients.add(desk, draft).recipient_id
    if until is not None:
        contracts.add(desk, key, contract_of("2026-01-01", until))
    return key


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> RecipientsPage:
    desk = seat.desk
    contractor(desk, LONG)
    contractor(desk, "架空印刷株式会社", "2026-06-10")
    union = RecipientDraft(kind="joint_user", name="架空生活協同組合連合会")
    recipients.add(desk, union)
    made = RecipientsPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.current() is not None)
    return made


def choose(page: RecipientsPage, name: str, qtbot: QtBot) -> None:
    """Put the cursor on a recipient and wait for its sheet."""
    desk = page.seat.desk
    key = next(row.id for row in recipients.rows(desk, recipients.ids(desk)) if row.name == name)
    page.show_row(int(key))

    def there() -> bool:
        sheet = page.sheet.sheet
        return page.seat.doing.is_idle() and sheet is not None and sheet.title == name

    qtbot.waitUntil(there)


def step(page: RecipientsPage) -> QPushButton:
    found: QPushButton = page.sheet.ui.next_button
    return found


def test_what_is_due_stands_first_and_is_counted(page: RecipientsPage) -> None:
    model = page.ui.table.model()
    names = [model.index(line, 0).data() for line in range(model.rowCount())]
    assert set(names) == {LONG, "架空印刷株式会社", "架空生活協同組合連合会"}
    assert page.ui.chips.buttons()[1].text() == "要対応 3"


def test_without_a_contract_the_step_opens_its_form(page: RecipientsPage, qtbot: QtBot) -> None:
    choose(page, LONG, qtbot)
    assert step(page).text() == "契約を登録(&A)…"
    step(page).click()
    qtbot.waitUntil(lambda: page.findChild(ContractDialog) is not None)
    form = page.findChild(ContractDialog)
    assert form is not None
    form.ui.title_edit.setText("配達の契約")
    form.save()
    assert form.ui.from_on_problem.isVisible()
    form.ui.from_on_field.setText("2026/4/1")
    form.ui.items_edit.setPlainText("お名前\nご住所\n")
    form.ui.no_onward_combo.setCurrentIndex(form.ui.no_onward_combo.findData("no"))
    assert form.is_touched()
    assert form.ui.renewal_box.isHidden()
    with qtbot.waitSignal(page.said):
        form.ui.save_button.click()
    current = page.current()
    assert current is not None
    (row,) = contracts.rows(page.seat.desk, current.id)
    assert (row.title, row.terms.items) == ("配達の契約", ("お名前", "ご住所"))


def test_the_end_of_a_contract_leads_to_an_amendment(page: RecipientsPage, qtbot: QtBot) -> None:
    choose(page, "架空印刷株式会社", qtbot)
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.step is not None
    assert "2026年6月10日に終わります" in sheet.step.sentence
    step(page).click()
    qtbot.waitUntil(lambda: page.findChild(AmendmentDialog) is not None)
    form = page.findChild(AmendmentDialog)
    assert form is not None
    form.save()
    assert form.ui.what_problem.isVisible()
    form.ui.what_edit.setPlainText("1年延ばす")
    form.ui.effective_on_field.setText("2026/6/11")
    form.ui.until_on_field.setText("2027/6/10")
    with qtbot.waitSignal(page.said):
        form.ui.save_button.click()
    current = page.current()
    assert current is not None
    found = recipient_views.view(page.seat.desk, current.id)
    assert found is not None
    assert found.contract_words == "2027/06/10"


def test_a_look_is_recorded_with_the_answers_of_the_sheet(
    page: RecipientsPage, qtbot: QtBot
) -> None:
    choose(page, "架空印刷株式会社", qtbot)
    current = page.current()
    assert current is not None
    page.act("check", None, current)
    form = page.findChild(RecipientCheckDialog)
    assert form is not None
    ui = form.ui
    assert ui.answers_box.isHidden()
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData("survey"))
    assert ui.answers_box.isVisible()
    training = form.answers["training"]
    training.setCurrentIndex(training.findData("no"))
    ui.asked_on_field.setText("2026/4/1")
    ui.answered_on_field.setText("2026/4/10")
    with qtbot.waitSignal(page.said):
        ui.save_button.click()
    (row,) = recipient_checks.rows(page.seat.desk, current.id)
    assert (row.is_open, dict(row.answers)) == (True, {"training": "no"})
    assert row.answered_on == date(2026, 4, 10)


def test_a_joint_use_is_proposed_from_the_policy(page: RecipientsPage, qtbot: QtBot) -> None:
    choose(page, "架空生活協同組合連合会", qtbot)
    assert step(page).text() == "共同利用を登録(&A)…"
    step(page).click()
    qtbot.waitUntil(lambda: page.findChild(JointUseDialog) is not None)
    form = page.findChild(JointUseDialog)
    assert form is not None
    assert form.ui.items_edit.toPlainText()
    form.ui.from_on_field.setText("2025/4/1")
    with qtbot.waitSignal(page.said):
        form.ui.save_button.click()
    current = page.current()
    assert current is not None
    assert len(joint_uses.rows(page.seat.desk, current.id)) == 1


def test_who_may_not_keep_recipients_only_looks(page: RecipientsPage, qtbot: QtBot) -> None:
    choose(page, LONG, qtbot)
    current, today = page.current(), page.seat.desk.today
    assert current is not None
    whole = describe(current, today, frozenset({Role.clerk}))
    looked_at = describe(current, today, frozenset({Role.auditor}))
    assert whole.step is not None
    assert whole.step.key == "contract"
    assert looked_at.step is not None
    assert looked_at.step.key == ""
    assert [one.key for one in looked_at.acts] == ["given"]
    entries = [
        entry for part in looked_at.parts for block in part.blocks for entry in block.entries
    ]
    assert not any(entry.acts for entry in entries)


@pytest.mark.parametrize(
    "key", ["edit", "papers", "change", "return", "selection", "given", "end", "contract", "joint"]
)
def test_each_act_of_the_sheet_opens_its_window(
    key: str, page: RecipientsPage, qtbot: QtBot
) -> None:
    choose(page, "架空印刷株式会社", qtbot)
    current = page.current()
    assert current is not None
    before = len(page.findChildren(QDialog))
    page.act(key, None, current)
    qtbot.waitUntil(lambda: len(page.findChildren(QDialog)) > before)
    for dialog in page.findChildren(QDialog):
        dialog.hide()
    qtbot.waitUntil(page.seat.doing.is_idle)


def test_what_waits_for_approval_is_approved_from_its_step(
    page: RecipientsPage, qtbot: QtBot
) -> None:
    desk, name = page.seat.desk, "架空製本の委託元株式会社"
    key = contractor(desk, name, "2028-03-31")
    (row,) = contracts.rows(desk, key)
    recipient_checks.record(
        desk,
        key,
        CheckDraft("selection", checked_on="2026-04-01", checked_by="試験", verdict="fit"),
    )
    wish = SubContractorDraft("架空製本株式会社", work="製本", asked_on="2026-04-10")
    sub_contracting.ask(desk, row.id, wish)
    page.refresh()
    choose(page, name, qtbot)
    assert step(page).text() == "承認を記録(&A)…"
    step(page).click()
    form = page.findChild(DayWordsDialog)
    assert form is not None
    with qtbot.waitSignal(page.said):
        form.ui.save_button.click()
    found = recipient_views.view(desk, key)
    assert found is not None
    assert found.subs[0].state is SubState.approved
    assert found.alerts == ()


def test_a_contract_is_ended_and_a_look_taken_back(page: RecipientsPage, qtbot: QtBot) -> None:
    desk = page.seat.desk
    choose(page, "架空印刷株式会社", qtbot)
    current = page.current()
    assert current is not None
    contract = current.contracts[0]
    page.act("end_contract", int(contract.id), current)
    form = page.findChild(DayWordsDialog)
    assert form is not None
    form.save()
    assert form.ui.words_problem.isVisible()
    form.ui.words_edit.setPlainText("業務の終了")
    with qtbot.waitSignal(page.said):
        form.ui.save_button.click()
    (row,) = contracts.rows(desk, current.id)
    assert (row.ended_on, row.end_reason) == (desk.today, "業務の終了")
    look = CheckDraft("visit", checked_on="2026-04-01", checked_by="試験", verdict="fit")
    made = recipient_checks.record(desk, current.id, look)
    page.refresh()
    qtbot.waitUntil(lambda: bool((seen := page.current()) and seen.checks))
    seen = page.current()
    assert seen is not None
    page.act("cancel_check", int(made.check_id), seen)
    why = page.findChild(ReasonDialog)
    assert why is not None
    why.ui.reason_edit.setText("別の会社の分")
    with qtbot.waitSignal(page.said):
        why.ui.save_button.click()
    assert recipient_checks.rows(desk, current.id)[0].cancel_reason == "別の会社の分"


def test_every_kind_of_warning_leads_to_an_act() -> None:
    assert set(STEPS) == set(AlertKind)
