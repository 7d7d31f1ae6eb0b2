"""Asking departments by mouse and keys: sheets, answers with items and papers."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.office import inquiries, inquiry_replies
from app.rules.ids import InquiryId, RequestId
from app.rules.inquiries import InquiryAnswer
from app.ui.dialogs.inquiry_ask_dialog import InquiryAskDialog
from app.ui.dialogs.inquiry_reply_dialog import InquiryReplyDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from tests.exchange.policy_files import empty_pdf
from tests.ui import request_desk as at
from tests.ui.conftest import Register
from tests.ui.dialogs.inquiry_windows import LEDGER, child, only, sheet, shown


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk)


def asking(seat: Seat, key: RequestId, qtbot: QtBot) -> InquiryAskDialog:
    start = inquiries.start(seat.desk, key)
    dialog = InquiryAskDialog(seat, at.case_of(seat.desk, key), start)
    shown(qtbot, dialog)
    return dialog


def replying(seat: Seat, sheet_id: InquiryId, qtbot: QtBot) -> InquiryReplyDialog:
    dialog = InquiryReplyDialog(seat, inquiry_replies.material(seat.desk, sheet_id))
    shown(qtbot, dialog)
    return dialog


def test_the_departments_that_are_ticked_are_asked(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = asking(seat, key, qtbot)
    assert dialog.ui.due_field.typed() == "2026-04-25"
    assert "令和8年4月29日（水）" in dialog.ui.effect_label.plain
    dialog.choose(LEDGER, "店舗")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.asked) as told:
        dialog.save()
    rows = inquiries.of_case(seat.desk, key)
    assert [row.department for row in rows] == [LEDGER, "店舗"]
    assert told.args == [[int(row.id) for row in rows]]


def test_enter_ticks_a_department(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = asking(seat, key, qtbot)
    held = dialog.ui.department_list
    held.setCurrentRow(1)
    for expected in ((held.item(1).text(),), ()):
        held.itemActivated.emit(held.currentItem())
        assert dialog.draft().departments == expected
    assert not dialog.is_touched()


def test_what_is_missing_is_said_beside_the_field(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    dialog = asking(seat, at.take(seat.desk, rights=("complaint",)), qtbot)
    ui = dialog.ui
    assert ui.kind_combo.currentText() == "調査"
    ui.due_field.setText("2026/5/30")
    assert "これより後の日" in ui.effect_label.plain
    dialog.save()
    assert "1つ以上" in ui.department_problem.plain
    assert "お願いする内容" in ui.asked_problem.plain
    ui.due_field.setText("2026/4/1")
    dialog.save()
    assert "過ぎた日" in ui.due_problem.plain


def test_what_may_be_asked_follows_the_right_that_is_chosen(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    dialog = asking(seat, at.take(seat.desk, rights=("disclosure", "correction")), qtbot)
    ui = dialog.ui

    def kinds() -> list[str]:
        return [ui.kind_combo.itemText(line) for line in range(ui.kind_combo.count())]

    assert kinds() == ["保有の確認", "訂正"]
    ui.right_combo.setCurrentIndex(1)
    assert kinds() == ["保有の確認"]
    ui.right_combo.setCurrentIndex(2)
    ui.kind_combo.setCurrentIndex(1)
    assert "直してください" in ui.asked_edit.placeholderText()
    assert dialog.draft().right_id is not None


def test_the_office_has_the_last_word(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sheet(seat, key)
    dialog = asking(seat, key, qtbot)
    dialog.choose(LEDGER)
    dialog.save()
    qtbot.waitUntil(lambda: "同じ照会を出していて" in dialog.ui.trouble_notice.sentence)


def test_nothing_held_is_recorded_with_who_said_so(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = replying(seat, sheet(seat, key), qtbot)
    ui = dialog.ui
    assert not ui.material_box.isVisible()
    dialog.save()
    assert "お名前" in ui.by_problem.plain
    assert "選んでください" in ui.answer_problem.plain
    ui.by_edit.setText("見本　答子")
    ui.answers.choose("none")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert only(seat, key).answer is InquiryAnswer.none


def test_what_was_delivered_is_typed_and_added(
    seat: Seat, key: RequestId, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "架空の台帳.pdf"
    path.write_bytes(empty_pdf())
    dialog = replying(seat, sheet(seat, key), qtbot)
    ui = dialog.ui
    ui.by_edit.setText("見本　答子")
    ui.answers.choose("delivered")
    assert ui.material_box.isVisible()
    dialog.save()
    assert "1つ以上" in ui.items_problem.plain
    first = dialog.items.rows[0]
    assert not first.ui.child_check.isVisible()
    first.ui.name_edit.setText("架空の項目")
    first.ui.content_edit.setPlainText("架空の内容")
    ui.add_item_button.click()
    dialog.items.rows[1].ui.remove_button.click()
    ui.papers.take(path)
    ui.papers.take(path)
    ui.papers.fields()[3].click()  # type: ignore[attr-defined]  # takes the second one away
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    kept = inquiry_replies.material(seat.desk, only(seat, key).id)
    assert [item.name for item in kept.items] == ["架空の項目"]
    assert [paper.file_name for paper in kept.papers] == ["架空の台帳.pdf"]


def test_an_answer_on_record_is_put_right(
    seat: Seat, key: RequestId, qtbot: QtBot, tmp_path: Path
) -> None:
    test_what_was_delivered_is_typed_and_added(seat, key, qtbot, tmp_path)
    dialog = replying(seat, only(seat, key).id, qtbot)
    ui = dialog.ui
    assert ui.answers.key == "delivered"
    assert dialog.items.rows[0].ui.content_edit.toPlainText() == "架空の内容"
    assert not dialog.is_touched()
    see, take_away, _add = ui.papers.fields()
    see.click()  # type: ignore[attr-defined]  # a button
    shown_paper = child(dialog, LetterDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    shown_paper.close()
    ui.answers.choose("none")
    dialog.save()
    assert "付けられません" in ui.items_problem.plain
    take_away.click()  # type: ignore[attr-defined]  # a button
    dialog.items.rows[0].ui.remove_button.click()
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert only(seat, key).files == only(seat, key).items == 0


def test_an_answer_after_the_letter_is_recorded_with_a_warning(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    sheet_id = sheet(seat, key)
    dialog = replying(seat, sheet_id, qtbot)
    dialog.ui.by_edit.setText("見本　答子")
    dialog.ui.answers.choose("none")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    clerk = at.clerk_beside(seat.desk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    at.approve(seat.desk, key)
    at.issue(clerk, key)
    again = replying(seat, sheet_id, qtbot)
    again.ui.answers.choose("holds")
    with qtbot.waitSignal(again.recorded) as told:
        again.save()
    assert told.args is not None
    assert "もうお出ししています" in told.args[0]
