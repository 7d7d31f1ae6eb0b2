"""The page 操作記録 finds acts among all of them, and shows one whole."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.office import members
from app.ui.dialogs.history_verify_dialog import HistoryVerifyDialog
from app.ui.dialogs.log_book_dialog import LogBookDialog
from app.ui.seat import Seat
from app.ui.tabs.history_page import HistoryPage
from app.ui.tabs.records_tab import RecordsTab
from app.ui.window import Window
from tests.ui.conftest import draft


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> HistoryPage:
    members.register(seat.desk, draft("1001"))
    members.register(seat.desk, draft("1002", "架空　次郎"))
    made = HistoryPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.found))
    settle(made, qtbot)
    return made


def settle(page: HistoryPage, qtbot: QtBot) -> None:
    """Wait until the sheet of the act under the cursor is there."""

    def there() -> bool:
        sheet, row = page.sheet.sheet, page.current()
        same = sheet is not None and row is not None and f" {row.id:,}番" in sheet.over
        return page.seat.doing.is_idle() and (same or row is None)

    qtbot.waitUntil(there)


def titles(page: HistoryPage) -> list[str]:
    model = page.ui.table.model()
    return [model.index(line, 2).data() for line in range(model.rowCount())]


def test_the_newest_act_stands_first_and_is_shown_whole(page: HistoryPage) -> None:
    assert titles(page)[:2] == ["会員を登録", "会員を登録"]
    assert page.ui.count_label.text() == f"{len(page.found)}件"
    sheet = page.sheet.sheet
    assert sheet is not None
    assert sheet.title == "会員を登録"
    assert [block.heading for block in sheet.blocks] == ["内容", "対象", "この操作の値"]


def test_words_and_chips_narrow_the_list_and_a_search_in_vain_says_how(
    page: HistoryPage, qtbot: QtBot
) -> None:
    whole = len(page.found)
    page.ui.search_box.setText("1002")
    qtbot.waitUntil(lambda: len(page.found) == 1)
    settle(page, qtbot)
    page.ui.chips.choose("erased")
    qtbot.waitUntil(lambda: not page.found)
    assert "受付番号" in page.ui.empty_state.sentence_label.text()
    page.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(page.found) == whole)
    settle(page, qtbot)


def test_a_member_that_an_act_touched_is_opened_in_her_tab(page: HistoryPage, qtbot: QtBot) -> None:
    sheet_buttons = [one for one in page.sheet.findChildren(QPushButton) if one.text() == "開く"]
    assert sheet_buttons
    with qtbot.waitSignal(page.wished) as wished:
        sheet_buttons[0].click()
    assert wished.args is not None
    assert wished.args[0].kind == "show_member"


def test_a_row_is_shown_whatever_was_searched_for(page: HistoryPage, qtbot: QtBot) -> None:
    page.ui.search_box.setText("1002")
    qtbot.waitUntil(lambda: len(page.found) == 1)
    page.show_row(1)
    qtbot.waitUntil(lambda: (row := page.current()) is not None and row.id == 1)
    settle(page, qtbot)


def test_the_verification_says_what_it_found_and_when_it_was_done(
    page: HistoryPage, qtbot: QtBot
) -> None:
    dialog = HistoryVerifyDialog(page.seat, page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "一度も" in dialog.ui.last_label.text())
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.save()
    assert said.args is not None
    assert "書き換えや抜けはありません" in said.args[0]
    qtbot.waitUntil(lambda: "異常なし" in dialog.ui.last_label.text())
    dialog.ui.anchor_edit.setText("7")
    dialog.save()
    qtbot.waitUntil(dialog.ui.anchor_problem.isVisible)
    assert "番号:16桁" in dialog.ui.anchor_problem.text()
    assert dialog.ui.save_button.isVisible()


def test_a_value_that_does_not_fit_is_no_good_news_in_the_window_either(
    seat: Seat, qtbot: QtBot
) -> None:
    tab = RecordsTab(seat)
    window = Window(seat, (tab,))
    qtbot.addWidget(window)
    window.show()
    dialog = HistoryVerifyDialog(seat, tab.page)
    tab.page.open_dialog(dialog)
    dialog.ui.anchor_edit.setText("1:0123456789abcdef")
    dialog.save()
    qtbot.waitUntil(lambda: "合いません" in window.ui.notice.sentence)
    assert window.ui.notice.property("kind") == "alarm"
    dialog.leave()
    window.ui.notice.pass_by()
    assert "合いません" in window.ui.notice.sentence


def test_the_book_asks_for_a_purpose(page: HistoryPage, qtbot: QtBot) -> None:
    dialog = LogBookDialog(page.seat, page.found, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.purpose_combo.setCurrentText("その他")
    dialog.save()
    assert dialog.ui.other_problem.isVisible()
    dialog.ui.other_edit.setText("架空の調べもの")
    assert dialog.purpose() == "架空の調べもの"
