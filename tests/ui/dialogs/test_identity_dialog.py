from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import held_papers, papers
from app.office.desk import Desk
from app.rules.call_backs import CallBack, Matched
from app.rules.cases import Case
from app.rules.identity import Channel, Custody, Method, OtherParent, RequesterKind
from app.rules.ids import RequestId
from app.rules.paper_forms import PaperForm
from app.rules.papers import PAPERS, Paper
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(desk)


def shown(seat: Seat, case: Case, qtbot: QtBot) -> IdentityDialog:
    dialog = IdentityDialog(seat, case, papers.table(seat.desk))
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
    assert "顔写真のある書類なら1点" in dialog.ui.papers_problem.plain
    row = dialog.papers.rows[0]
    row.choose("insurance_confirmation")
    row.ui.valid_field.setText("2026/3/31")
    dialog.save()
    assert "有効期限が過ぎています" in row.ui.valid_problem.plain
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


def test_a_call_back_needs_no_paper(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎", telephone="0235000001")
    key = at.take(seat.desk)
    case = replace(at.case_of(seat.desk, key), channel=Channel.telephone)
    dialog = shown(seat, case, qtbot)
    ui = dialog.ui
    assert ui.own_box.isHidden()
    assert ui.call_box.isVisible()
    qtbot.waitUntil(lambda: "0235-00-0001" in ui.number_label.plain)
    assert ui.time_edit.text() == "10:05"
    dialog.save()
    assert "2つ以上" in ui.matched_problem.plain
    for box in (ui.birth_check, ui.address_check):
        box.setChecked(True)
    ui.time_edit.setText("10時")
    dialog.save()
    assert "14:05" in ui.time_problem.plain
    ui.time_edit.setText("9:50")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    check = at.case_of(seat.desk, key).identity
    assert check is not None
    assert check.method is Method.call_back
    called = (Matched.birth_on, Matched.address)
    assert check.call_back == CallBack(called, "9:50", seat.desk.actor.id, "0001")


def test_what_is_sent_stays_as_a_copy_and_is_looked_at(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    row, ui = dialog.papers.rows[0], dialog.ui
    row.choose("my_number_card")
    row.ui.issuer_edit.setText("架空市")
    row.ui.valid_field.setText("2028/3/31")
    assert row.ui.kept_combo.currentData() == PaperForm.copy
    assert ui.cover_box.isVisible()
    assert "裏面の個人番号" in ui.cover_hint.plain
    dialog.save()
    assert "見えないことを確かめて" in ui.cover_problem.plain
    ui.cover_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    check = at.case_of(seat.desk, key).identity
    assert check is not None
    assert (check.covered, check.papers[0].kept) == (True, PaperForm.copy)
    (held,) = held_papers.of_case(seat.desk, key)
    assert (held.word, held.form) == ("個人番号カード（表面のみ）", PaperForm.copy)


def test_what_somebody_chose_to_keep_is_not_chosen_anew(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, at.case_of(seat.desk, key), qtbot)
    row = dialog.papers.rows[0]
    row.choose("driving_licence")
    row.ui.kept_combo.setCurrentIndex(row.ui.kept_combo.findData(PaperForm.original.value))
    row.ui.kept_combo.activated.emit(1)
    seen = list(Method).index(Method.papers_seen)
    dialog.ui.method_combo.setCurrentIndex(seen)
    assert row.read().kept is PaperForm.original
    assert dialog.papers.add().ui.kept_combo.currentData() == ""
    assert dialog.ui.cover_box.isHidden()


def test_the_kinds_are_those_of_the_office(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    own = Paper("own_1", "架空の組合員証", photo=True)
    retired = replace(PAPERS["pension_book"], accepted_until=seat.desk.today - timedelta(days=1))
    kept = [retired if one.code == "pension_book" else one for one in PAPERS.values()]
    papers.change_table(seat.desk, (*kept, own))
    combo = shown(seat, at.case_of(seat.desk, key), qtbot).papers.rows[0].ui.paper_combo
    assert combo.findData("own_1") > 0
    assert combo.findData("pension_book") == -1


def test_a_parent_is_asked_about_custody(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    case = replace(at.case_of(seat.desk, key), requester_kind=RequesterKind.parent)
    dialog = shown(seat, case, qtbot)
    assert dialog.ui.custody_box.isVisible()
    licence(dialog)
    paper = dialog.agent_papers.rows[0]
    paper.choose("family_resident_record")
    paper.ui.issued_field.setText("2026/4/1")
    dialog.save()
    assert "離婚や別居" in dialog.ui.custody_problem.plain
    dialog.ui.custody_combo.setCurrentIndex(list(Custody).index(Custody.sole) + 1)
    dialog.save()
    assert "住民票では親権が分かりません" in dialog.ui.agent_papers_problem.plain


def test_joint_custody_is_recorded_and_waits_for_the_head(
    desk: Desk, seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    case = replace(at.case_of(desk, key), requester_kind=RequesterKind.parent)
    clerk = take_seat(at.clerk_beside(desk))
    joint = list(Custody).index(Custody.joint) + 1
    by_clerk = shown(clerk, case, qtbot)
    assert by_clerk.ui.note_box.isHidden()
    by_clerk.ui.custody_combo.setCurrentIndex(joint)
    assert by_clerk.ui.judge_box.isHidden()
    assert "管理責任者の判断" in by_clerk.ui.custody_hint.text()
    by_clerk.save()
    assert "伺った事情" in by_clerk.ui.note_problem.plain
    by_clerk.ui.note_edit.setPlainText("架空の進学の手続き")
    by_clerk.ui.other_combo.setCurrentIndex(1)
    check = by_clerk.check()
    assert check is not None
    assert (check.custody_note, check.other_parent) == ("架空の進学の手続き", OtherParent.knows)
    assert check.judged_by is None
    by_head = shown(seat, case, qtbot)
    by_head.ui.custody_combo.setCurrentIndex(joint)
    assert by_head.ui.judge_box.isVisible()
    by_head.ui.judged_edit.setPlainText("両親のご意向を確かめた")
    check = by_head.check()
    assert check is not None
    assert (check.judged_by, check.judged_reason) == (desk.actor.id, "両親のご意向を確かめた")
    by_head.ui.custody_combo.setCurrentIndex(0)
    check = by_head.check()
    assert check is not None
    assert (check.judged_by, check.custody_note) == (None, "")
