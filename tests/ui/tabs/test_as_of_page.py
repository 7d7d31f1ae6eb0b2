"""The list of a day: the day in 和暦, its short cuts, counts on the chips, and the ways out."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import consents
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.as_of_dialogs import AsOfExportDialog, AsOfPrintDialog, PurposeDialog, Wanted
from app.ui.seat import Seat
from app.ui.tabs.as_of_page import AsOfPage
from tests.ui.conftest import Register

People = tuple[MemberId, MemberId]
TODAY = date(2026, 4, 20)


@pytest.fixture
def people(seat: Seat, register: Register) -> People:
    old = register("1001", "架空　太郎", given_on="2017-04-01", registered_on="2017-05-10")
    gone = register("1002", "試験　花子", kana="シケン　ハナコ")
    consents.withdraw(seat.desk, gone, ConsentDraft(given_on="2026-04-15", method="電話"))
    return old, gone


@pytest.fixture
def page(seat: Seat, people: People, qtbot: QtBot) -> AsOfPage:
    assert people
    made = AsOfPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: len(lines(made)) == 2)
    return made


def lines(page: AsOfPage) -> list[tuple[str, str]]:
    model = page.ui.table.model()
    return [
        (model.index(line, 1).data(), model.index(line, 2).data())
        for line in range(model.rowCount())
    ]


def opened(kind: type[PurposeDialog]) -> PurposeDialog:
    (one,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return one


def test_today_is_listed_first(page: AsOfPage) -> None:
    assert lines(page) == [("架空　太郎", "再同意待ち"), ("試験　花子", "撤回")]
    assert page.ui.day_field.echo == "令和8年4月20日（月）"
    assert page.ui.count_label.text() == "2名"


def test_another_day_shows_how_it_stood_then(page: AsOfPage, qtbot: QtBot) -> None:
    page.ui.day_field.setText("R8.4.14")
    qtbot.waitUntil(lambda: lines(page)[1:] == [("試験　花子", "最新")])
    page.ui.day_field.setText("2017/5/20")
    qtbot.waitUntil(lambda: lines(page) == [("架空　太郎", "最新")])
    page.ui.today_button.click()
    qtbot.waitUntil(lambda: len(lines(page)) == 2)
    assert page.day == TODAY


def test_the_day_before_the_newest_revision_is_one_click_away(
    page: AsOfPage, seat: Seat, qtbot: QtBot
) -> None:
    qtbot.waitUntil(page.ui.before_button.isEnabled)
    assert "令和4年3月31日" in page.ui.before_button.toolTip()
    page.ui.before_button.click()
    qtbot.waitUntil(lambda: page.day == date(2022, 3, 31))
    qtbot.waitUntil(seat.doing.is_idle)
    assert [name for name, _ in lines(page)] == ["架空　太郎"]


def test_what_is_no_day_is_said_and_the_list_stays(
    page: AsOfPage, seat: Seat, qtbot: QtBot
) -> None:
    for typed in ("2026/4/31", "2026/4/21"):
        page.ui.day_field.setText(typed)
        assert "今日まで" in page.ui.day_problem.plain
    qtbot.waitUntil(seat.doing.is_idle)
    assert (page.day, len(lines(page))) == (TODAY, 2)
    page.ui.day_field.setText("t")
    assert page.ui.day_problem.plain == ""


def test_chips_carry_the_counts_and_filter(page: AsOfPage, qtbot: QtBot) -> None:
    chips = page.ui.chips
    words = [button.text() for button in chips._group.buttons()]
    assert words == ["すべて 2", "最新 0", "再同意待ち 1", "撤回 1", "不同意 0", "同意なし 0"]
    chips.choose("withdrawn")
    qtbot.waitUntil(lambda: lines(page) == [("試験　花子", "撤回")])
    chips.choose("declined")
    qtbot.waitUntil(page.ui.empty_state.isVisible)
    page.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(lines(page)) == 2)


def test_words_find_people(page: AsOfPage, qtbot: QtBot) -> None:
    page.ui.search_box.setText("シケン")
    page.ui.search_box.returnPressed.emit()
    qtbot.waitUntil(lambda: lines(page) == [("試験　花子", "撤回")])


def test_a_day_without_members_says_so(page: AsOfPage, qtbot: QtBot) -> None:
    page.ui.day_field.setText("2010/4/1")
    qtbot.waitUntil(page.ui.empty_state.isVisible)
    assert "平成22年4月1日" in page.ui.empty_state.heading_label.text()


def test_a_person_is_shown_only_where_a_tab_shows_members(
    page: AsOfPage, people: People, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(page.member_asked):
        page.ui.table.opened.emit(people[0])
    page.grant_members(shown=True)
    with qtbot.waitSignal(page.member_asked) as told:
        page.ui.table.opened.emit(people[0])
    assert told.args == [people[0]]


def test_the_dialogs_take_the_list_that_is_seen(page: AsOfPage, seat: Seat, qtbot: QtBot) -> None:
    page.ui.chips.choose("withdrawn")
    qtbot.waitUntil(lambda: len(lines(page)) == 1)
    wanted = Wanted(TODAY, "withdrawn", "", 1)
    for button, kind in (
        (page.ui.export_button, AsOfExportDialog),
        (page.ui.print_button, AsOfPrintDialog),
    ):
        button.click()
        dialog = opened(kind)
        assert dialog.wanted == wanted
        dialog.leave()
    qtbot.waitUntil(seat.doing.is_idle)
