import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import campaigns, slips
from app.rules.campaigns import RunKind, SlipState
from app.rules.slip_numbers import spoken
from app.ui.dialogs.campaign_close_dialog import CampaignCloseDialog
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.follow_up_dialog import FollowUpDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.slip_correction_dialog import SlipCorrectionDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.dialogs.slip_returned_dialog import SlipReturnedDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs.campaign_page import CampaignPage
from app.ui.widgets.act_row import ActRow
from tests.ui.campaign_desk import AFTER_DUE, LONG_AGO, TODAY, Asked, ask_people, on
from tests.ui.conftest import Register
from tests.ui.request_desk import reader_beside


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 4)
    return Asked.frozen(seat.desk)


def opened(seat: Seat, qtbot: QtBot) -> CampaignPage:
    page = CampaignPage(seat)
    qtbot.addWidget(page)
    page.resize(1334, 560)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.title_label.text() != "")
    qtbot.waitUntil(lambda: page.slips.ui.slip_table.model().rowCount() > 0)
    qtbot.waitUntil(seat.doing.is_idle)
    return page


def acts(row: ActRow) -> list[str]:
    return [button.objectName().removesuffix("_button") for button in row.buttons()]


def press(row: ActRow, key: str) -> None:
    button = row.findChild(QPushButton, f"{key}_button")
    assert button is not None
    button.click()


def names(page: CampaignPage) -> list[str]:
    model = page.slips.ui.slip_table.model()
    return [model.index(line, 2).data() for line in range(model.rowCount())]


def seek(page: CampaignPage, typed: str) -> None:
    page.slips.ui.search_box.setText(typed)
    page.slips.ui.search_box.returnPressed.emit()


def close_all(parent: QObject, *kinds: type[QObject]) -> None:
    for kind in kinds:
        for dialog in parent.findChildren(kind):
            dialog.leave()  # type: ignore[attr-defined]


def test_an_empty_page_says_what_a_campaign_is(seat: Seat, qtbot: QtBot) -> None:
    page = CampaignPage(seat)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(page.ui.nothing_state.isVisible)
    assert "返信票" in page.ui.nothing_state.sentence_label.plain
    page.ui.nothing_state.act_button.click()
    assert page.findChildren(CampaignDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    close_all(page, CampaignDialog)


def test_the_list_and_the_bars_count_every_state(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    asked.posted()
    first, second, _, _ = asked.slips()
    slips.enter(seat.desk, first.slip_id, "granted", "2026-04-20", "2026-04-20")
    slips.undelivered(seat.desk, second.slip_id, "moved", "2026-04-20")
    page = opened(seat, qtbot)
    model = page.ui.table.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[:4] == ["26-01", "架空の春の再同意", "再同意", "2022/04/01"]
    assert shown[4:] == ["05/18", "回答待ち", "25%"]
    assert page.ui.share_bars.accessibleDescription() == (
        "未送付 0名、回答待ち 2名、同意 1名、不同意 0名、返戻 1名、"
        "期限内のご回答なし 0名、印刷の対象外 0名"
    )
    assert page.ui.coverage_label.text() == "対象 4名　回収 25%　同意 25%"
    assert page.ui.due_pill.accessibleName() == "期限まであと28日"


def test_the_next_task_follows_the_paper(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    page = opened(seat, qtbot)
    assert "4名" in page.ui.next_label.plain
    assert acts(page.ui.campaign_acts) == ["look"]
    page.ui.next_button.click()
    (printing,) = page.findChildren(CampaignRunDialog)
    assert printing.kind is RunKind.first
    qtbot.waitUntil(seat.doing.is_idle)
    printing.leave()

    asked.printed()
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.next_button.text().startswith("投函を記録"))
    qtbot.waitUntil(lambda: acts(page.slips.ui.slip_acts) == ["letter", "omit"])
    page.ui.next_button.click()
    (posting,) = page.findChildren(CampaignPostingDialog)
    qtbot.waitUntil(posting.ui.save_button.isEnabled)
    with qtbot.waitSignal(page.said):
        posting.save()
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.next_button.text().startswith("返信票を入力"))
    assert acts(page.ui.campaign_acts) == ["look", "print", "close"]
    page.ui.next_button.click()
    assert page.findChildren(SlipEntryDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    close_all(page, SlipEntryDialog)


def test_after_the_due_day_it_asks_for_a_second_letter_or_the_close(
    asked: Asked, seat: Seat, qtbot: QtBot
) -> None:
    asked.posted()
    later = take_seat(on(seat.desk, AFTER_DUE))
    page = opened(later, qtbot)
    assert "返信の期限を過ぎ、4名" in page.ui.next_label.plain
    assert page.ui.next_button.text().startswith("印刷する")
    assert page.ui.due_pill.accessibleName() == "期限を2日経過"
    press(page.ui.campaign_acts, "close")
    (closing,) = page.findChildren(CampaignCloseDialog)
    qtbot.waitUntil(closing.ui.save_button.isEnabled)
    with qtbot.waitSignal(page.said):
        closing.save()
    page.refresh()
    qtbot.waitUntil(page.ui.next_button.isHidden)
    assert "締め切りました" in page.ui.next_label.plain
    assert page.ui.state_pill.accessibleName() == "終了"
    assert acts(page.ui.campaign_acts) == ["enter"]
    later.doing.finish()


def test_slips_are_found_by_number_name_and_state(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    rows = asked.slips()
    page = opened(seat, qtbot)
    panel = page.slips.ui
    assert panel.count_label.text() == "4名"
    seek(page, spoken(rows[2].number))
    qtbot.waitUntil(lambda: names(page) == [rows[2].member_name])
    seek(page, "架空　2号")
    qtbot.waitUntil(lambda: names(page) == [rows[1].member_name])
    seek(page, "いない人")
    qtbot.waitUntil(panel.empty_state.isVisible)
    panel.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    assert [panel.state_combo.itemText(at) for at in range(2)] == ["すべて", "未送付（4）"]


def test_a_slip_goes_its_way_from_the_list(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    asked.posted()
    page = opened(seat, qtbot)
    row = page.slips.ui.slip_acts
    qtbot.waitUntil(lambda: acts(row) == ["enter", "return", "letter", "lost"])
    press(row, "return")
    (returned,) = page.findChildren(SlipReturnedDialog)
    returned.ui.choices.choose("moved")
    with qtbot.waitSignal(page.said):
        returned.save()
    page.refresh()
    qtbot.waitUntil(lambda: acts(row) == ["enter", "mend", "letter", "lost", "alone"])
    assert page.slips.ui.parts.findChildren(QPushButton)[1].text() == "個別対応（1）"
    press(row, "mend")
    assert page.findChildren(SlipCorrectionDialog)
    press(row, "letter")
    qtbot.waitUntil(seat.doing.is_idle)
    (letter,) = page.findChildren(LetterDialog)
    assert letter.ui.pdf_view.page_count == 1
    press(row, "enter")
    qtbot.waitUntil(lambda: bool(page.findChildren(SlipEntryDialog)))
    (entry,) = page.findChildren(SlipEntryDialog)
    qtbot.waitUntil(lambda: "架空" in entry.ui.name_label.text())
    close_all(page, SlipCorrectionDialog, LetterDialog, SlipEntryDialog)


def test_single_people_are_looked_after_beside_the_slips(
    asked: Asked, seat: Seat, qtbot: QtBot
) -> None:
    asked.posted()
    first = asked.slips()[0]
    slips.enter(seat.desk, first.slip_id, "declined", "2026-04-20", "2026-04-20")
    page = opened(seat, qtbot)
    page.grant_members(True)
    panel = page.slips.ui
    panel.parts.choose("tasks")
    qtbot.waitUntil(panel.tasks_page.isVisible)
    assert panel.search_box.isHidden()
    qtbot.waitUntil(lambda: acts(panel.task_acts) == ["end_task", "member"])
    with qtbot.waitSignal(page.member_asked) as told:
        press(panel.task_acts, "member")
    assert told.args == [first.member_id]
    press(panel.task_acts, "end_task")
    (ending,) = page.findChildren(FollowUpDialog)
    ending.ui.choices.choose("kept")
    with qtbot.waitSignal(page.said):
        ending.save()
    page.refresh()
    qtbot.waitUntil(panel.empty_state.isVisible)
    assert "対応中の方はいません" in panel.empty_state.heading_label.text()


def test_one_person_is_taken_out_of_the_bulk_print(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    page = opened(seat, qtbot)
    row = page.slips.ui.slip_acts
    qtbot.waitUntil(lambda: acts(row) == ["omit"])
    press(row, "omit")
    (box,) = page.findChildren(QMessageBox)
    assert spoken(asked.slips()[0].number) in box.text()
    with qtbot.waitSignal(page.said):
        next(one for one in box.buttons() if one.text() == "除く(&Y)").click()
    assert len(asked.slips(SlipState.left_out)) == 1


def test_letters_are_shown_before_and_after_the_print(
    asked: Asked, seat: Seat, qtbot: QtBot
) -> None:
    page = opened(seat, qtbot)
    press(page.ui.campaign_acts, "look")
    qtbot.waitUntil(seat.doing.is_idle)
    (letter,) = page.findChildren(LetterDialog)
    assert letter.ui.print_button.isHidden()
    letter.leave()
    asked.posted()
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.ui.run_lines.findChildren(QPushButton)))
    page.ui.run_lines.findChildren(QPushButton)[0].click()
    (copies,) = page.findChildren(CampaignRunDialog)
    assert copies.ui.done_page.isVisible()
    qtbot.waitUntil(seat.doing.is_idle)
    copies.leave()


def test_a_new_campaign_is_shown_once_it_has_begun(
    asked: Asked, seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("2001", "架空　花子", **LONG_AGO)
    page = opened(seat, qtbot)
    page.ui.new_button.click()
    (dialog,) = page.findChildren(CampaignDialog)
    qtbot.waitUntil(lambda: dialog.ui.version_combo.count() > 0)
    dialog.ui.title_edit.setText("架空の2つ目")
    dialog.save()
    qtbot.waitUntil(lambda: page.ui.title_label.text() == "架空の2つ目")
    assert [row.code for row in campaigns.rows(seat.desk)] == ["26-02", "26-01"]
    assert asked.page.row.frozen_on == TODAY


def test_who_only_reads_gets_no_buttons(asked: Asked, seat: Seat, qtbot: QtBot) -> None:
    asked.posted()
    reading = take_seat(reader_beside(seat.desk))
    page = opened(reading, qtbot)
    assert page.ui.new_button.isHidden()
    assert page.ui.next_button.isHidden()
    assert acts(page.ui.campaign_acts) == ["look"]
    assert acts(page.slips.ui.slip_acts) == []
    assert not page.ui.run_lines.findChildren(QPushButton)
    reading.doing.finish()
