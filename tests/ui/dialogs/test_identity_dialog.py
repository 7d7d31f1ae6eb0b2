from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.rules.cases import Case
from app.rules.identity import Channel, Custody, Method, RequesterKind
from app.rules.ids import RequestId
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(desk)


def shown(seat: Seat, case: Case, qtbot: QtBot) -> IdentityDialog:
    dialog = IdentityDialog(seat, case)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def licence(dialog: IdentityDialog) -> None:
    row = dialog.papers.rows[0]
    row.choose("driving_licence")
    row.ui.issuer_edit.setText("架空県公安委員会")
    row.ui.number_edit.setText("0000")
    row.ui.valid_field.setText("2028/3/31")


def test_a_licence_is_recorded(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    assert dialog.ui.method_combo.currentData() == Method.copies_sent
    assert dialog.ui.checklist.ticked() == [False] * 4
    licence(dialog)
    assert dialog.ui.checklist.ticked()[0]
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    check = at.case_of(seat.desk, key).identity
    assert check is not None
    assert [paper.last_four for paper in check.papers] == ["0000"]
    assert check.checked_by == seat.desk.actor.id


def test_the_number_has_a_field_only_where_it_may_be_noted(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    row = dialog.papers.rows[0]
    assert row.ui.detail_box.isHidden()
    row.choose("driving_licence")
    assert row.ui.number_edit.isVisible()
    row.ui.number_edit.setText("1234")
    row.choose("my_number_card")
    assert row.ui.number_edit.isHidden()
    assert row.ui.number_hint.isVisible()
    assert row.read().last_four == ""
    row.choose("resident_record")
    assert row.ui.issued_field.isVisible()
    assert row.ui.valid_field.isHidden()


def test_what_is_missing_is_said_beside_the_field(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    dialog.save()
    assert "顔写真のある書類なら1点" in dialog.ui.papers_problem.text()
    row = dialog.papers.rows[0]
    row.choose("insurance_confirmation")
    row.ui.valid_field.setText("2026/3/31")
    dialog.save()
    assert "有効期限が過ぎています" in row.ui.valid_problem.text()
    assert row.ui.issuer_problem.isVisible()
    assert at.case_of(seat.desk, key).identity is None


def test_two_papers_without_photograph_are_enough(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    dialog.papers.rows[0].choose("insurance_confirmation")
    assert not dialog.ui.checklist.ticked()[1]
    dialog.ui.add_paper_button.click()
    dialog.papers.rows[1].choose("pension_book")
    assert dialog.ui.checklist.ticked()[1]
    dialog.papers.rows[1].ui.remove_button.click()
    assert len(dialog.papers.rows) == 1
    assert not dialog.ui.checklist.ticked()[1]


def test_a_call_back_needs_no_paper(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    case = replace(at.case_of(seat.desk, key), channel=Channel.telephone)
    dialog = shown(seat, case, qtbot)
    assert dialog.ui.own_box.isHidden()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    check = at.case_of(seat.desk, key).identity
    assert check is not None
    assert check.method is Method.call_back


def test_a_parent_is_asked_about_custody(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    case = replace(at.case_of(seat.desk, key), requester_kind=RequesterKind.parent)
    dialog = shown(seat, case, qtbot)
    assert dialog.ui.custody_box.isVisible()
    licence(dialog)
    paper = dialog.agent_papers.rows[0]
    paper.choose("family_resident_record")
    paper.ui.issued_field.setText("2026/4/1")
    dialog.save()
    assert "離婚や別居" in dialog.ui.custody_problem.text()
    dialog.ui.custody_combo.setCurrentIndex(list(Custody).index(Custody.sole) + 1)
    dialog.save()
    assert "住民票では親権が分かりません" in dialog.ui.agent_papers_problem.text()


def test_joint_custody_waits_for_the_head(
    desk: Desk, seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    case = replace(at.case_of(desk, key), requester_kind=RequesterKind.parent)
    clerk = take_seat(at.clerk_beside(desk))
    joint = list(Custody).index(Custody.joint) + 1
    by_clerk = shown(clerk, case, qtbot)
    by_clerk.ui.custody_combo.setCurrentIndex(joint)
    assert by_clerk.ui.judge_box.isHidden()
    assert by_clerk.ui.custody_hint.isVisible()
    by_head = shown(seat, case, qtbot)
    by_head.ui.custody_combo.setCurrentIndex(joint)
    assert by_head.ui.judge_box.isVisible()
    by_head.save()
    assert by_head.ui.judged_problem.isVisible()
    by_head.ui.judged_edit.setPlainText("両親のご意向を確かめた")
    check = by_head.check()
    assert check is not None
    assert (check.judged_by, check.judged_reason) == (desk.actor.id, "両親のご意向を確かめた")
