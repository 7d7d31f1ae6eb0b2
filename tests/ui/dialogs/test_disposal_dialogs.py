"""A proposal is filled line by line, mended when it came back, and recorded when it is done."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import disposal_approval, disposals, nonconformities, recipients
from app.office.disposal_approval import PaperSeal
from app.office.disposals import DisposalRow
from app.rules.disposals import DisposalDraft, DisposalItem, DisposalState, Medium, Way
from app.rules.recipients import RecipientDraft
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog
from app.ui.dialogs.disposal_deed_dialog import NOBODY, OF_DATA, DisposalDeedDialog
from app.ui.dialogs.disposal_dialog import BEGUN, NOTHING, DisposalDialog
from app.ui.dialogs.disposal_items import words_of
from app.ui.dialogs.disposal_words import paper_words
from app.ui.seat import Seat
from tests.office.disposal_work import BOX, DRAFT

D = TypeVar("D", bound=QDialog)
TODAY = date(2026, 4, 20)


def shown(dialog: D, seat: Seat, qtbot: QtBot) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def proposed(seat: Seat, draft: DisposalDraft = DRAFT) -> DisposalRow:
    key = disposals.propose(seat.desk, draft).disposal_id
    return disposals.rows(seat.desk, [key])[0]


def approved(seat: Seat) -> DisposalRow:
    row = proposed(seat)
    seal = PaperSeal(TODAY, "架空 理事子", "文書綴り")
    disposal_approval.enter_paper(seat.desk, row.id, seal, row.edition)
    return disposals.rows(seat.desk, [row.id])[0]


def test_lines_are_put_on_the_list_changed_and_taken_off(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(DisposalDialog(seat), seat, qtbot)
    ui = dialog.ui
    ui.add_button.click()
    assert ui.what_problem.plain == "名称を入れてください。"
    assert dialog.focusWidget() is ui.what_edit
    ui.what_edit.setText("架空の申込書")
    ui.count_edit.setText("3箱")
    ui.place_edit.setText("架空書庫")
    ui.until_field.setText("2026/2/30")
    ui.add_button.click()
    assert "2026年2月に30日はありません" in ui.until_problem.plain
    ui.until_field.setText("R8.3.31")
    ui.add_button.click()
    assert ui.items_list.item(0).text() == ("紙　架空の申込書　3箱\n架空書庫\n2026年3月31日まで")
    assert ui.what_edit.text() == ui.until_field.text() == ""
    ui.items_list.setCurrentRow(0)
    ui.edit_button.click()
    assert (ui.items_list.count(), ui.count_edit.text()) == (0, "3箱")
    ui.count_edit.setText("4箱")
    ui.add_button.click()
    assert [item.count_words for item in dialog.draft().items] == ["4箱"]
    ui.items_list.setCurrentRow(0)
    ui.drop_button.click()
    assert dialog.draft().items == ()
    assert not ui.drop_button.isEnabled()


def test_a_proposal_is_recorded_once_everything_is_there(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(DisposalDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert not dialog.is_touched()
    ui.save_button.click()
    assert ui.title_problem.plain == "件名を入れてください。"
    assert "1件もありません" in ui.items_problem.plain
    ui.title_edit.setText("2022年度の申込書")
    dialog.lines.add_many([BOX, BOX])
    assert ui.items_list.count() == 1
    ui.what_edit.setText("書きかけ")
    ui.save_button.click()
    assert ui.items_problem.plain == BEGUN
    ui.what_edit.clear()
    with qtbot.waitSignals([dialog.taken, dialog.recorded]):
        ui.save_button.click()
    (row,) = disposals.rows(seat.desk)
    assert (row.number, row.title, row.items) == ("廃26-0001", "2022年度の申込書", (BOX,))


def test_where_nothing_is_over_the_records_say_so(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(DisposalDialog(seat), seat, qtbot)
    dialog.ui.candidates_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert NOTHING in dialog.ui.trouble_notice.sentence
    assert dialog.draft().items == ()


def test_a_proposal_that_somebody_else_changed_stays_in_the_form(seat: Seat, qtbot: QtBot) -> None:
    row = proposed(seat)
    dialog = shown(DisposalDialog(seat, row), seat, qtbot)
    assert dialog.draft().items == (BOX,)
    disposals.change(seat.desk, row.id, DRAFT, row.edition)
    dialog.ui.title_edit.setText("新しい件名")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "ほかの人が先に" in dialog.ui.trouble_notice.sentence
    assert dialog.ui.title_edit.text() == "新しい件名"


def test_what_was_done_is_recorded_with_who_saw_it(seat: Seat, qtbot: QtBot) -> None:
    house = RecipientDraft(kind="contractor", name="架空溶解株式会社", address="架空町1")
    recipients.add(seat.desk, house)
    row = approved(seat)
    dialog = shown(DisposalDeedDialog(seat, row), seat, qtbot)
    ui = dialog.ui
    ways = [ui.way_combo.itemText(at) for at in range(ui.way_combo.count())]
    assert ways == ["選んでください", "溶解", "裁断"]
    assert ui.recipient_combo.currentText() == NOBODY
    ui.save_button.click()
    assert ui.way_problem.plain == "廃棄の方法を選んでください。"
    ui.way_combo.setCurrentIndex(1)
    ui.recipient_combo.setCurrentIndex(1)
    ui.save_button.click()
    assert "立ち会った人か" in ui.certificate_problem.plain
    ui.certificate_edit.setText("4月20日付 第1号")
    ui.save_button.click()
    qtbot.waitUntil(ui.trouble_notice.isVisible)
    assert "架空溶解株式会社との契約が" in ui.trouble_notice.sentence
    assert ui.fact_check.isVisible()
    ui.recipient_combo.setCurrentIndex(0)
    ui.done_by_edit.setText("架空 太郎")
    with qtbot.waitSignal(dialog.recorded) as told:
        ui.save_button.click()
    assert told.args == ["廃26-0001の廃棄を記録しました。"]
    (done,) = disposals.rows(seat.desk)
    assert (done.state, done.way) == (DisposalState.done, Way.dissolve)


def test_what_happened_without_approval_is_written_as_a_fact(seat: Seat, qtbot: QtBot) -> None:
    row = proposed(seat)
    dialog = shown(DisposalDeedDialog(seat, row), seat, qtbot)
    ui = dialog.ui
    assert not ui.fact_check.isVisible()
    ui.way_combo.setCurrentIndex(2)
    ui.done_by_edit.setText("架空 太郎")
    assert dialog.is_touched()
    ui.save_button.click()
    qtbot.waitUntil(ui.fact_check.isVisible)
    ui.fact_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    assert len(nonconformities.rows(seat.desk)) == 1


def test_data_are_erased_by_the_program_before_it_is_recorded(seat: Seat, qtbot: QtBot) -> None:
    data = DisposalItem(Medium.data, "架空の控え", "1件", ground="内規")
    papers = shown(DisposalDeedDialog(seat, proposed(seat)), seat, qtbot)
    assert papers.ui.intro_label.plain != OF_DATA
    row = proposed(seat, DisposalDraft("架空の控えの廃棄", "", (data,)))
    assert shown(DisposalDeedDialog(seat, row), seat, qtbot).ui.intro_label.plain == OF_DATA


def test_a_sealed_sheet_needs_day_name_and_document(seat: Seat, qtbot: QtBot) -> None:
    row = proposed(seat)

    def enter(day: date, name: str, document: str) -> object:
        seal = PaperSeal(day, name, document)
        return disposal_approval.enter_paper(seat.desk, row.id, seal, row.edition)

    dialog = shown(DayNameWordsDialog(seat, paper_words(row), enter), seat, qtbot)  # type: ignore[arg-type]
    ui = dialog.ui
    assert ui.name_label.text() == "決裁した方(&N)"
    assert ui.words_edit.accessibleName() == "決裁した文書（綴りや番号）"
    ui.save_button.click()
    assert ui.name_problem.plain == ui.words_problem.plain == "この欄を入れてください。"
    ui.day_field.setText("2026/4/21")
    ui.name_edit.setText("架空 理事子")
    ui.words_edit.setPlainText("文書綴り2026-3")
    ui.save_button.click()
    assert "今日より後" in ui.day_problem.plain
    ui.day_field.setText("4/20")
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    assert disposals.rows(seat.desk)[0].approval_paper.endswith("架空 理事子　文書綴り2026-3")


@pytest.mark.parametrize("medium", list(Medium))
def test_a_line_says_what_stands_where(medium: Medium) -> None:
    said = words_of(DisposalItem(medium, "架空の束", "1件", ground="内規"))
    assert said == f"{medium.word}　架空の束　1件\n内規"
