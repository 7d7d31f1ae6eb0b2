"""What waits is read, ticked, approved, entered from paper, read later and issued on the screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.office import (
    approval_batches,
    approval_readings,
    deputies,
    drafted_letters,
    extensions,
    later_readings,
    letter_drafts,
    requests,
    signing_table,
    staff,
    waiting_approvals,
)
from app.office.desk import Desk
from app.office.signing import Unsigned
from app.office.staff import NewStaff
from app.rules.approvals import Deputy, Manner
from app.rules.ids import RequestId
from app.rules.roles import Role
from app.rules.sheet_marks import mark_of
from app.ui.dialogs.approved_letter_dialog import ApprovedLetterDialog
from app.ui.dialogs.case_letter_dialog import CaseLetter, CaseLetterDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.drafted_letters_dialog import DraftedLettersDialog
from app.ui.dialogs.later_readings_dialog import READ, LaterReadingsDialog
from app.ui.dialogs.paper_approval_dialog import RECORDED, PaperApprovalDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.sent_round import SEND, SENT
from app.ui.dialogs.signing_dialog import SigningDialog
from app.ui.dialogs.signing_table_dialog import SAVED, SigningTableDialog
from app.ui.dialogs.waiting_approvals_dialog import WaitingApprovalsDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register

WHY = "架空の部署でお調べするため"


def clerk_of(desk: Desk) -> Desk:
    return at.clerk_beside(desk)


def deputy_of(desk: Desk) -> Desk:
    staff.add(
        desk,
        NewStaff("bucho", "試験　四郎", "plainly fictional", frozenset({Role.department_manager})),
    )
    one = next(one for one in staff.listed(desk) if one.login == "bucho")
    deputies.change(desk, [Deputy(one.id, desk.today)])
    actor = replace(desk.actor, id=one.id, login=one.login, name=one.name, roles=one.roles)
    return replace(desk, actor=actor)


@pytest.fixture
def sent(desk: Desk, register: Register) -> RequestId:
    """Let a clerk send the letter round that puts an answer off."""
    register()
    clerk = clerk_of(desk)
    key = at.take(clerk)
    with pytest.raises(Unsigned) as refusal:
        extensions.issue(clerk, key, WHY)
    letter_drafts.submit(clerk, refusal.value.draft)
    return key


def approve(desk: Desk) -> None:
    rows = waiting_approvals.rows(desk)
    reading = approval_readings.read(desk, [row.pending for row in rows])
    approval_batches.approve(desk, reading.seen)


def shown(qtbot: QtBot, dialog: OfficeDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()


def settle(qtbot: QtBot, seat: Seat) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_refused_letter_offers_to_go_round(desk: Desk, register: Register, qtbot: QtBot) -> None:
    register()
    clerk = clerk_of(desk)
    key = at.take(clerk)
    seat = at.seat_of(clerk)
    letter = CaseLetter(
        "期限延長のお知らせ",
        lambda: extensions.preview(clerk, key, WHY),
        lambda: extensions.issue(clerk, key, WHY),
    )
    dialog = CaseLetterDialog(seat, requests.page(clerk, key).case, letter)
    shown(qtbot, dialog)
    said: list[str] = []
    dialog.recorded.connect(said.append)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.ui.notice.isHidden())
    assert "専決表で部署管理者の決裁" in dialog.ui.notice.sentence
    assert dialog.ui.notice.offer_button.text() == SEND
    dialog.ui.notice.offer_button.click()
    qtbot.waitUntil(lambda: said == [SENT])
    assert [row.about for row in waiting_approvals.rows(desk)]
    assert requests.page(clerk, key).letters == []
    seat.doing.finish()


def test_the_ticked_are_read_together_and_approved(
    seat: Seat, sent: RequestId, qtbot: QtBot
) -> None:
    dialog = WaitingApprovalsDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Space)
    row = dialog.current()
    assert row is not None
    qtbot.waitUntil(lambda: dialog.ticked == {row.id})
    assert dialog.ui.save_button.text() == "印の付いた1件を確かめて承認(&O)…"
    dialog.save()
    signing = dialog.findChild(SigningDialog)
    assert signing is not None
    assert not signing.ui.save_button.isEnabled()
    qtbot.waitUntil(signing.ui.save_button.isEnabled)
    signing.save()
    qtbot.waitUntil(lambda: waiting_approvals.rows(seat.desk) == [])
    qtbot.waitUntil(lambda: dialog.ui.notice.sentence == "承認しました。")
    assert requests.page(seat.desk, sent).letters == []
    settle(qtbot, seat)


def test_what_is_not_hers_is_named(seat: Seat, sent: RequestId, qtbot: QtBot) -> None:
    signing_table.change(seat.desk, {"extension": Role.manager})
    deputy = deputy_of(seat.desk)
    deputies.change(seat.desk, [])
    beside = at.seat_of(deputy)
    dialog = WaitingApprovalsDialog(beside)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert not dialog.ui.save_button.isEnabled()
    dialog.tick()
    dialog.read()
    assert "専決表により、ほかの決裁者が承認します" in dialog.ui.notice.sentence
    assert waiting_approvals.rows(deputy)[0].request_id == sent
    beside.doing.finish()


def test_a_deputy_reads_that_she_stands_in(seat: Seat, sent: RequestId, qtbot: QtBot) -> None:
    signing_table.change(seat.desk, {"extension": Role.manager})
    beside = at.seat_of(deputy_of(seat.desk))
    rows = waiting_approvals.rows(beside.desk)
    assert [row.manner for row in rows] == [Manner.deputy]
    dialog = SigningDialog(beside, rows)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.save_button.text() == "代決する(&S)"
    assert "後閲" in dialog.ui.hint_label.text()
    dialog.save()
    qtbot.waitUntil(lambda: len(later_readings.rows(seat.desk)) == 1)
    later = LaterReadingsDialog(seat)
    shown(qtbot, later)
    qtbot.waitUntil(lambda: later.current() is not None)
    later.save()
    qtbot.waitUntil(lambda: later.ui.notice.sentence == READ)
    assert later_readings.rows(seat.desk) == []
    assert requests.page(seat.desk, sent).letters == []
    settle(qtbot, seat)
    beside.doing.finish()


def test_a_letter_goes_back_with_a_reason(seat: Seat, sent: RequestId, qtbot: QtBot) -> None:
    dialog = SigningDialog(seat, waiting_approvals.rows(seat.desk))
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.send_back()
    reason = dialog.findChild(ReasonDialog)
    assert reason is not None
    reason.ui.reason_edit.setText("架空の理由に直してください")
    reason.save()
    qtbot.waitUntil(lambda: waiting_approvals.rows(seat.desk) == [])
    (row,) = drafted_letters.rows(seat.desk)
    assert row.returned_reason == "架空の理由に直してください"
    assert row.request_id == sent
    settle(qtbot, seat)


def test_a_paper_is_entered_with_its_mark(seat: Seat, sent: RequestId, qtbot: QtBot) -> None:
    (row,) = waiting_approvals.rows(seat.desk)
    reading = approval_readings.read(seat.desk, [row.pending])
    dialog = PaperApprovalDialog(seat, row)
    shown(qtbot, dialog)
    said: list[str] = []
    dialog.recorded.connect(said.append)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    qtbot.waitUntil(lambda: dialog.ui.decider_combo.count() > 1)
    assert mark_of(reading.seen[0].digest) in dialog.ui.seen_label.text()
    dialog.save()
    assert dialog.ui.decider_problem.isVisible()
    assert dialog.ui.document_problem.isVisible()
    dialog.ui.decider_combo.setCurrentIndex(
        dialog.ui.decider_combo.findData(int(seat.desk.actor.id))
    )
    dialog.ui.document_edit.setText("架空決裁綴り 第1号")
    dialog.ui.mark_edit.setText("0000-0000")
    dialog.save()
    qtbot.waitUntil(lambda: "照合番号が" in dialog.ui.trouble_notice.sentence)
    dialog.ui.mark_edit.setText(mark_of(reading.seen[0].digest))
    dialog.save()
    qtbot.waitUntil(lambda: said == [RECORDED])
    (drafted,) = drafted_letters.rows(seat.desk)
    assert (drafted.manner, drafted.request_id) == (Manner.paper, sent)
    settle(qtbot, seat)


def test_what_is_approved_is_issued_from_the_list(
    seat: Seat, sent: RequestId, qtbot: QtBot
) -> None:
    approve(seat.desk)
    dialog = DraftedLettersDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert dialog.ui.save_button.isEnabled()
    dialog.save()
    letter = dialog.findChild(ApprovedLetterDialog)
    assert letter is not None
    qtbot.waitUntil(lambda: letter.ui.stack.currentWidget() is letter.ui.letter_page)
    letter.save()
    qtbot.waitUntil(lambda: "で発行しました" in letter.ui.notice.sentence)
    assert len(requests.page(seat.desk, sent).letters) == 1
    assert drafted_letters.rows(seat.desk) == []
    settle(qtbot, seat)


def test_the_table_is_kept(seat: Seat, qtbot: QtBot) -> None:
    deputy = deputy_of(seat.desk)
    deputies.change(seat.desk, [])
    dialog = SigningTableDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    said: list[str] = []
    dialog.recorded.connect(said.append)
    assert not dialog.is_touched()
    assert not dialog.combos["authority_answer"].isEnabled()
    combo = dialog.combos["extension"]
    combo.setCurrentIndex(combo.findData(Role.clerk.value))
    dialog.ui.deputy_combo.setCurrentIndex(1)
    dialog.save()
    assert dialog.ui.from_problem.isVisible()
    dialog.ui.from_field.set_day(seat.desk.today)
    assert dialog.is_touched()
    dialog.save()
    qtbot.waitUntil(lambda: said == [SAVED])
    kept = signing_table.read(seat.desk)
    assert kept.level("extension") is Role.clerk
    assert kept.deputies == (Deputy(deputy.actor.id, seat.desk.today),)
    settle(qtbot, seat)
