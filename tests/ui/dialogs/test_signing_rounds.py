"""Whoever may not issue a letter sends it round; its case says how far it has come."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.office import (
    drafted_letters,
    extensions,
    later_readings,
    letter_drafts,
    sending_round,
    signing_table,
    waiting_approvals,
)
from app.office.desk import Desk
from app.rules.approvals import Manner
from app.rules.ids import RequestId
from app.rules.moves import Move
from app.rules.roles import Role
from app.ui.dialogs.approved_letter_dialog import ApprovedLetterDialog
from app.ui.dialogs.case_letter_dialog import CaseLetter, CaseLetterDialog
from app.ui.dialogs.issue_button import ISSUE, SEND_ROUND
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.sent_round import SENT
from app.ui.dialogs.signing_dialog import SigningDialog
from app.ui.dialogs.signing_items import act_words
from app.ui.dialogs.waiting_approvals_dialog import WaitingApprovalsDialog
from app.ui.seat import Seat
from app.ui.tabs import next_tasks, request_acts, request_facts
from app.ui.tabs.waiting import ISSUE_ROUND
from tests.ui import request_desk as at
from tests.ui.conftest import Register
from tests.ui.dialogs.test_signing_dialogs import WHY, approve, deputy_of, settle, shown


@pytest.fixture
def two(desk: Desk, register: Register) -> tuple[Desk, RequestId, RequestId]:
    """Let a clerk send two letters round that put answers off."""
    register()
    clerk = at.clerk_beside(desk)
    first, second = at.take(clerk), at.take(clerk)
    for key in (first, second):
        send(clerk, key)
    return clerk, first, second


def send(clerk: Desk, key: RequestId) -> None:
    sending_round.send(clerk, lambda: extensions.issue(clerk, key, WHY))


def letter_of(clerk: Desk, key: RequestId) -> CaseLetter:
    return CaseLetter(
        "期限延長のお知らせ",
        lambda: extensions.preview(clerk, key, WHY),
        lambda: extensions.issue(clerk, key, WHY),
        kind="extension",
    )


def test_the_button_sends_round_from_the_start(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    register()
    clerk = at.clerk_beside(desk)
    key, seat = at.take(clerk), at.seat_of(clerk)
    dialog = CaseLetterDialog(seat, at.page_of(clerk, key).case, letter_of(clerk, key))
    shown(qtbot, dialog)
    said: list[str] = []
    dialog.recorded.connect(said.append)
    qtbot.waitUntil(lambda: dialog.ui.save_button.text() == SEND_ROUND)
    dialog.save()
    qtbot.waitUntil(lambda: said == [SENT])
    assert [row.about for row in waiting_approvals.rows(desk)]
    assert at.page_of(clerk, key).letters == []
    settle(qtbot, seat)
    seat.doing.finish()


def test_the_button_issues_what_is_approved_already(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    register()
    clerk = at.clerk_beside(desk)
    key, seat = at.take(clerk), at.seat_of(clerk)
    send(clerk, key)
    approve(desk)
    dialog = CaseLetterDialog(seat, at.page_of(clerk, key).case, letter_of(clerk, key))
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.ui.save_button.text() == SEND_ROUND)
    dialog.save()
    qtbot.waitUntil(lambda: "すでに承認されています" in dialog.ui.notice.sentence)
    assert dialog.ui.save_button.text() == ISSUE
    dialog.save()
    qtbot.waitUntil(lambda: "で発行しました" in dialog.ui.notice.sentence)
    settle(qtbot, seat)
    seat.doing.finish()


def test_a_case_says_how_far_its_letter_has_come(
    desk: Desk, two: tuple[Desk, RequestId, RequestId]
) -> None:
    clerk, key, _other = two
    sight = at.sight_of(clerk, key)
    assert Move.extend in sight.page.moves
    assert Move.extend not in [act.key for act in request_acts.case_acts(sight.page, None)]
    assert [
        line.card.pill and line.card.pill.word for line in request_facts.letter_lines(sight)
    ] == ["決裁待ち"]
    assert ("延長", "延長の文書：決裁待ち") in request_facts.clock_facts(sight.page, clerk.today)
    approve(desk)
    sight = at.sight_of(clerk, key)
    assert ("延長", "延長の文書：承認済み（未発行）") in request_facts.clock_facts(
        sight.page, clerk.today
    )
    found = next_tasks.next_task(sight.page)
    assert found is not None
    assert (found.key, found.words) == (ISSUE_ROUND, "承認された文書を発行する(&O)")
    assert "が承認されました" in found.sentence


def test_a_letter_taken_back_can_be_asked_for_again(
    two: tuple[Desk, RequestId, RequestId],
) -> None:
    clerk, key, _other = two
    row = next(row for row in drafted_letters.rows(clerk) if row.request_id == key)
    letter_drafts.withdraw(clerk, row.id)
    page = at.page_of(clerk, key)
    assert page.rounds == []
    assert Move.extend in [act.key for act in request_acts.case_acts(page, None)]


def test_a_mixed_batch_says_what_is_done_in_whose_place(
    desk: Desk, two: tuple[Desk, RequestId, RequestId], qtbot: QtBot
) -> None:
    clerk, key, _other = two
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    beside = at.seat_of(deputy_of(desk))
    rows = waiting_approvals.rows(beside.desk)
    manners = [row.manner for row in rows]
    assert (manners.count(Manner.deputy), manners.count(Manner.screen)) == (1, 2)
    dialog = SigningDialog(beside, rows)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.save_button.text() == "1件を代決、2件を承認する(&S)"
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["1件を代決、2件を承認しました。代決したものは、管理責任者の後閲を待ちます。"]
    assert [row.letter for row in later_readings.rows(desk)] == ["開示の回答（全部）"]
    found = {row.manner for row in drafted_letters.rows(desk)}
    assert found == {Manner.screen}
    settle(qtbot, beside)
    beside.doing.finish()


def test_one_of_many_is_left_out_and_another_goes_back(
    seat: Seat, two: tuple[Desk, RequestId, RequestId], qtbot: QtBot
) -> None:
    clerk, first, second = two
    at.identify(clerk, first)
    at.decide(clerk, first)
    at.submit(clerk, first)
    rows = waiting_approvals.rows(seat.desk)
    dialog = SigningDialog(seat, rows)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    place = next(at for at, row in enumerate(rows) if row.pending.right_id is not None)
    dialog.items.combo.setCurrentIndex(place)
    dialog.send_back()
    reason = dialog.findChild(ReasonDialog)
    assert reason is not None
    reason.ui.reason_edit.setText("架空の理由に直してください")
    reason.save()
    qtbot.waitUntil(lambda: dialog.ui.save_button.text() == "2件を承認(&S)")
    assert at.right_of(seat.desk, first).returned_reason == "架空の理由に直してください"
    dialog.items.drop_button.click()
    assert dialog.ui.save_button.text() == "承認(&S)"
    assert not dialog.items.isVisible()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.save()
    qtbot.waitUntil(lambda: said == ["承認しました。"])
    (left,) = waiting_approvals.rows(seat.desk)
    assert left.request_id in {first, second}
    settle(qtbot, seat)


@pytest.mark.usefixtures("two")
def test_what_an_approver_must_know_stands_beside_one_letter_too(seat: Seat, qtbot: QtBot) -> None:
    row = replace(
        waiting_approvals.rows(seat.desk)[0], grounds="根拠　架空の根拠\n内部の理由　架空の事情"
    )
    dialog = SigningDialog(seat, [row])
    shown(qtbot, dialog)
    facts = dialog._drafts().facts
    assert ("内部の理由", "架空の事情") in facts
    assert ("根拠", "架空の根拠") in facts
    settle(qtbot, seat)


@pytest.mark.parametrize(
    ("manners", "button"),
    [
        ([Manner.screen], "承認"),
        ([Manner.deputy], "代決する"),
        ([Manner.screen] * 3, "3件を承認"),
        ([Manner.deputy] * 2, "2件を代決する"),
        ([Manner.deputy, *[Manner.screen] * 3], "1件を代決、3件を承認する"),
    ],
)
@pytest.mark.usefixtures("two")
def test_the_button_counts_each_manner(manners: list[Manner], button: str, desk: Desk) -> None:
    row = waiting_approvals.rows(desk)[0]
    assert act_words([replace(row, manner=one) for one in manners])[0] == button


@pytest.mark.usefixtures("two")
def test_all_that_is_hers_is_ticked_at_once(seat: Seat, qtbot: QtBot) -> None:
    dialog = WaitingApprovalsDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.ui.table.setFocus()
    QTest.keySequence(dialog.ui.table, QKeySequence(QKeySequence.StandardKey.SelectAll))
    qtbot.waitUntil(lambda: len(dialog.ticked) == 2)
    assert dialog.ui.save_button.text() == "印の付いた2件を確かめて承認(&O)…"
    button = next(act for act in dialog.acts() if act.words == "すべてに印(&A)")
    button.run()
    assert dialog.ticked == set()
    settle(qtbot, seat)


def test_what_is_not_hers_is_not_ticked_with_the_rest(
    seat: Seat, two: tuple[Desk, RequestId, RequestId], qtbot: QtBot
) -> None:
    signing_table.change(seat.desk, {"extension": Role.manager})
    beside = at.seat_of(replace(two[0], actor=replace(two[0].actor, roles=DEPARTMENT)))
    dialog = WaitingApprovalsDialog(beside)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.tick_all()
    assert dialog.ticked == set()
    settle(qtbot, beside)
    beside.doing.finish()


DEPARTMENT = frozenset({Role.department_manager})


def test_the_approved_letter_of_a_case_opens_from_its_page(
    desk: Desk, two: tuple[Desk, RequestId, RequestId], qtbot: QtBot
) -> None:
    clerk, key, _other = two
    approve(desk)
    seat = at.seat_of(clerk)
    (row,) = at.page_of(clerk, key).rounds
    dialog = ApprovedLetterDialog(seat, row)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)
    dialog.save()
    qtbot.waitUntil(lambda: "で発行しました" in dialog.ui.notice.sentence)
    assert at.page_of(clerk, key).rounds == []
    settle(qtbot, seat)
    seat.doing.finish()
