"""The dialogs of an audit: planned, judged question by question, with findings."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import audit_findings, audit_judging, audit_plans, audit_question_list, audits
from app.office.audit_judging import Judgement
from app.rules.ids import AuditId
from app.rules.roles import Role
from app.ui.dialogs.audit_checks_dialog import AuditChecksDialog
from app.ui.dialogs.audit_dialog import AuditDialog
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.audit_questions_dialog import AuditQuestionsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from tests.office.audit_work import CENTRE, SHOP, Auditing
from tests.ui import audit_desk


@pytest.fixture
def auditing(seat: Seat) -> Auditing:
    return audit_desk.auditing(seat.desk)


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> list[str]:
    """Show a dialog and return the list in which it says what was done."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return said


def people(dialog: AuditDialog) -> list[str]:
    held = dialog.ui.auditors_list
    return [held.item(at).text().split("　")[1] for at in range(held.count())]


def test_who_works_in_the_department_cannot_be_ticked(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    dialog = AuditDialog(seat)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    qtbot.waitUntil(lambda: ui.department_combo.count() == 2)
    assert people(dialog) == ["理事子", "四方", "三枝"]
    three = auditing.house.people["三枝"]
    dialog.people.choose([three, auditing.house.people["理事子"]], three)
    ui.department_combo.setCurrentIndex(1)
    assert people(dialog) == ["理事子", "一郎", "二葉"]
    assert dialog.people.ticked() == (auditing.house.people["理事子"],)
    ui.department_combo.setCurrentIndex(0)
    dialog.save()
    assert "日付を入れて" in ui.from_problem.text()
    ui.from_field.set_text("4/21")
    ui.to_field.set_text("4/24")
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = audits.rows(seat.desk)
    assert (row.department_name, [one.name for one in row.auditors]) == (SHOP, ["架空　理事子"])


def test_a_planned_audit_is_shown_and_planned_anew(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    key = auditing.add(CENTRE, "一郎", "二葉")
    dialog = AuditDialog(seat, auditing.row(key))
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    qtbot.waitUntil(lambda: ui.lead_combo.count() == 2)
    assert not dialog.is_touched()
    ui.theme_edit.setText("鍵の管理")
    ui.lead_combo.setCurrentIndex(1)
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    row = auditing.row(key)
    assert (row.theme, row.auditors[0].name) == ("鍵の管理", "架空　二葉")


def test_the_plan_of_a_year_is_written_and_waits_for_the_head(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    auditing.add()
    auditing.approve()
    dialog = AuditPlanDialog(seat)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert "もう一度承認が必要" in ui.intro_label.plain
    assert ui.approve_button.isHidden()
    ui.head_edit.setText("")
    dialog.save()
    assert "監査責任者" in ui.head_problem.text()
    ui.head_edit.setText("架空　次郎")
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    (plan,) = audit_plans.rows(seat.desk)
    assert (plan.head, plan.approved_on) == ("架空　次郎", None)


def test_a_clerk_reads_the_plan_and_changes_nothing(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    assert auditing.plan_id
    actor = replace(seat.desk.actor, roles=frozenset({Role.clerk}))
    reader = replace(seat, desk=replace(seat.desk, actor=actor))
    dialog = AuditPlanDialog(reader)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert dialog.ui.save_button.isHidden()
    assert dialog.ui.approve_button.isHidden()
    assert not dialog.ui.print_button.isHidden()


@pytest.fixture
def begun(auditing: Auditing) -> AuditId:
    for number in range(1, 4):
        question = audit_question_list.Question("架空の区分", f"架空の項目{number}")
        audit_question_list.add(auditing.office.manager, question)
    return auditing.begun()


def checks(seat: Seat, auditing: Auditing, key: AuditId, qtbot: QtBot) -> AuditChecksDialog:
    dialog = AuditChecksDialog(seat, auditing.row(key))
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.fields.seen is not None)
    return dialog


def test_a_verdict_leads_to_the_next_question(
    seat: Seat, auditing: Auditing, begun: AuditId, qtbot: QtBot
) -> None:
    dialog = checks(seat, auditing, begun, qtbot)
    dialog.save()
    assert "判定を選んで" in dialog.ui.choice_problem.text()
    dialog.ui.choices.choose("not_applicable")
    dialog.save()
    assert "対象外とする理由" in dialog.ui.remark_problem.text()
    dialog.ui.remark_edit.setPlainText("この店にはない")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.fields.seen is not None and dialog.fields.seen.position == 2)
    assert dialog.ui.count_label.text() == "3件のうち、未確認2件"
    found = audit_judging.rows(seat.desk, begun)[0]
    assert found.judgement == Judgement("not_applicable", "", "この店にはない")


def test_what_is_typed_is_not_lost_by_going_elsewhere(
    seat: Seat, auditing: Auditing, begun: AuditId, qtbot: QtBot
) -> None:
    dialog = checks(seat, auditing, begun, qtbot)
    last = dialog.checks[2].id
    dialog.ui.remark_edit.setPlainText("書きかけ")
    dialog.ui.table.choose(last)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    assert dialog.ui.remark_edit.toPlainText() == "書きかけ"
    (box,) = dialog.findChildren(QMessageBox)
    next(one for one in box.buttons() if "移る" in one.text()).click()
    qtbot.waitUntil(lambda: dialog.fields.seen is not None and dialog.fields.seen.id == last)
    assert dialog.ui.remark_edit.toPlainText() == ""


def test_who_was_slower_keeps_what_was_typed(
    seat: Seat, auditing: Auditing, begun: AuditId, qtbot: QtBot
) -> None:
    dialog = checks(seat, auditing, begun, qtbot)
    seen = dialog.checks[0]
    dialog.ui.choices.choose("conforming")
    audit_judging.judge(seat.desk, seen, Judgement("observation", "先の人"))
    dialog.save()
    qtbot.waitUntil(lambda: "ほかの人が先に" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.choices.key == "conforming"


def test_a_reported_audit_is_only_read(
    seat: Seat, auditing: Auditing, begun: AuditId, qtbot: QtBot
) -> None:
    auditing.judge_all(begun)
    auditing.report(begun)
    dialog = checks(seat, auditing, begun, qtbot)
    assert dialog.ui.save_button.isHidden()
    assert dialog.ui.answer_box.isHidden()
    dialog.ui.chips.choose("open")
    assert dialog.current() is None


def test_a_finding_begins_at_its_question_and_is_written_anew(
    seat: Seat, auditing: Auditing, begun: AuditId, qtbot: QtBot
) -> None:
    check = audit_judging.rows(seat.desk, begun)[1]
    dialog = AuditFindingDialog(seat, auditing.row(begun), None, check.id)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    qtbot.waitUntil(lambda: ui.check_combo.currentIndex() == 2)
    dialog.save()
    assert "区分を選んで" in ui.choice_problem.text()
    ui.choices.choose("serious")
    ui.what_edit.setPlainText("鍵がない")
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = audit_findings.rows(seat.desk, begun)
    again = AuditFindingDialog(seat, auditing.row(begun), row)
    said = shown(again, seat, qtbot)
    assert not again.ui.day_field.isEnabled()
    again.ui.choices.choose("minor")
    again.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = audit_findings.rows(seat.desk, begun)
    assert (row.weight, row.what, row.check_id) == ("minor", "鍵がない", check.id)


def test_the_list_of_questions_is_filled_and_edited(seat: Seat, qtbot: QtBot) -> None:
    dialog = AuditQuestionsDialog(seat)
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert ui.stack.currentWidget() is ui.empty_page
    ui.standard_button.click()
    qtbot.waitUntil(lambda: ui.count_label.text() == "36件")
    dialog.act("off")
    qtbot.waitUntil(lambda: ui.count_label.text() == "35件")
    assert "使わないことにしました" in said[-1]
    ui.chips.choose("")
    qtbot.waitUntil(lambda: ui.count_label.text() == "36件")
    ui.standard_button.click()
    qtbot.waitUntil(lambda: "すべて一覧にあります" in ui.notice.sentence)
