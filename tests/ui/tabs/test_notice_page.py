"""The page of a notice: what it is, what comes next, and nothing that asks for an answer."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import campaigns, slips
from app.rules.campaigns import CampaignState, RunKind
from app.ui.dialogs.campaign_close_dialog import CampaignCloseDialog
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.seat import Seat
from app.ui.tabs.campaign_page import CampaignPage
from app.ui.widgets.act_row import ActRow
from tests.ui.campaign_desk import ask_people
from tests.ui.conftest import Register
from tests.ui.notice_desk import Told


@pytest.fixture
def told(seat: Seat, register: Register, tmp_path: Path) -> Told:
    ask_people(register, 3)
    return Told.frozen(seat.desk, tmp_path)


def opened(seat: Seat, qtbot: QtBot) -> CampaignPage:
    page = CampaignPage(seat)
    qtbot.addWidget(page)
    page.resize(1334, 560)
    page.show()
    return shown(page, seat, qtbot)


def shown(page: CampaignPage, seat: Seat, qtbot: QtBot) -> CampaignPage:
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.title_label.text() != "")
    qtbot.waitUntil(lambda: page.slips.ui.slip_table.model().rowCount() > 0)
    qtbot.waitUntil(seat.doing.is_idle)
    return page


def acts(row: ActRow) -> list[str]:
    return [button.objectName().removesuffix("_button") for button in row.buttons()]


def cells(page: CampaignPage) -> list[str]:
    model = page.ui.table.model()
    return [model.index(0, column).data() for column in range(model.columnCount())]


def close_all(page: CampaignPage) -> None:
    for kind in (CampaignRunDialog, CampaignPostingDialog, CampaignCloseDialog):
        for dialog in page.findChildren(kind):
            dialog.leave()


def test_a_notice_is_told_apart_and_leads_to_its_print(
    told: Told, seat: Seat, qtbot: QtBot
) -> None:
    page = opened(seat, qtbot)
    assert cells(page) == [
        *("26-01", "架空の改訂のお知らせ", "お知らせ", "2026/07/01"),
        *("―", "発送前", "―"),
    ]
    assert page.ui.code_label.text().startswith("お知らせ 26-01")
    assert "お知らせを印刷してください" in page.ui.next_label.text()
    assert acts(page.ui.campaign_acts) == ["look", "end"]
    page.ui.next_button.click()
    dialog = page.findChild(CampaignRunDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "お知らせの印刷 - すくすく窓口"
    assert dialog.ui.due_box.isHidden()
    assert told.page.runs == []
    close_all(page)


def test_after_the_print_comes_posting_and_then_the_end(
    told: Told, seat: Seat, qtbot: QtBot
) -> None:
    told.printed()
    page = opened(seat, qtbot)
    assert "お知らせを印刷しました" in page.ui.next_label.text()
    page.ui.next_button.click()
    posting = page.findChild(CampaignPostingDialog)
    assert posting is not None
    assert posting.ui.intro_label.plain.startswith("お知らせ　")
    qtbot.waitUntil(posting.ui.save_button.isEnabled)
    with qtbot.waitSignal(posting.recorded) as said:
        posting.save()
    assert said.args == ["投函を記録しました。"]
    shown(page, seat, qtbot)
    qtbot.waitUntil(lambda: "お送りしました" in page.ui.next_label.text())
    assert cells(page)[5] == "発送済"
    assert acts(page.ui.campaign_acts) == []
    words = page.ui.share_bars.accessibleDescription()
    assert words == "未送付 0名、発送済 3名、返戻 0名、印刷の対象外 0名"
    page.ui.next_button.click()
    closing = page.findChild(CampaignCloseDialog)
    assert closing is not None
    qtbot.waitUntil(closing.ui.save_button.isEnabled)
    assert closing.windowTitle() == "お知らせの終了 - すくすく窓口"
    with qtbot.waitSignal(closing.closed):
        closing.save()
    assert told.page.row.state is CampaignState.closed


def test_of_a_slip_of_a_notice_no_answer_is_asked(told: Told, seat: Seat, qtbot: QtBot) -> None:
    told.posted()
    first, *_ = told.slips()
    page = opened(seat, qtbot)
    page.slips.ui.slip_table.choose(first.slip_id)
    qtbot.waitUntil(lambda: acts(page.slips.ui.slip_acts) == ["return", "letter", "lost"])
    slips.undelivered(seat.desk, first.slip_id, "moved", str(seat.desk.today))
    shown(page, seat, qtbot)
    page.slips.ui.slip_table.choose(first.slip_id)
    qtbot.waitUntil(lambda: "mend" in acts(page.slips.ui.slip_acts))


def test_the_number_of_a_notice_is_sent_back_where_slips_are_entered(
    told: Told, seat: Seat, qtbot: QtBot
) -> None:
    told.posted()
    dialog = SlipEntryDialog(seat, number=told.slips()[0].number)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(lambda: "お知らせの文書の番号です" in dialog.ui.number_problem.plain)
    assert isinstance(dialog.ui.save_button, QPushButton)
    dialog.leave()


def test_who_is_protected_gets_her_letter_alone(told: Told, seat: Seat, qtbot: QtBot) -> None:
    first, *_ = told.slips()
    campaigns.leave_out(seat.desk, first.slip_id)
    page = opened(seat, qtbot)
    page.slips.ui.slip_table.choose(first.slip_id)
    row = page.slips.ui.slip_acts
    qtbot.waitUntil(lambda: acts(row) == ["return", "alone"])
    for runs in (1, 1):
        next(one for one in row.buttons() if one.text().startswith("個別に発送")).click()
        dialog = page.findChildren(ReasonDialog)[-1]
        dialog.ui.reason_edit.setText("架空の理由")
        with qtbot.waitSignal(dialog.recorded):
            dialog.save()
        qtbot.waitUntil(lambda: bool(page.findChildren(LetterDialog)))
        letter = page.findChildren(LetterDialog)[-1]
        qtbot.waitUntil(letter.ui.print_button.isEnabled)
        qtbot.waitUntil(seat.doing.is_idle)
        letter.leave()
        qtbot.waitUntil(lambda: not page.findChildren(LetterDialog))
        assert [run.kind for run in told.page.runs] == [RunKind.alone] * runs


def test_letters_that_lie_printed_are_asked_about_before_the_end(
    told: Told, seat: Seat, qtbot: QtBot
) -> None:
    told.printed()
    dialog = CampaignCloseDialog(seat, told.page.row)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.save()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert "すべて細断しましたか" in box.text()
    assert told.page.row.closed_on is None
    (yes,) = (one for one in box.buttons() if "細断" in one.text())
    with qtbot.waitSignal(dialog.closed):
        yes.click()
    assert told.page.row.state is CampaignState.closed
