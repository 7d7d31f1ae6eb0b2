import pytest
from pytestqt.qtbot import QtBot

from app.office import consents
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.seat import Seat
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.tab import Wish
from tests.ui.conftest import Register


@pytest.fixture
def people(seat: Seat, register: Register) -> tuple[MemberId, MemberId]:
    old = register("1001", "架空　太郎", given_on="2017-04-01", registered_on="2017-05-10")
    gone = register("1002", "試験　花子", kana="シケン　ハナコ")
    consents.withdraw(seat.desk, gone, ConsentDraft(given_on="2026-04-15", method="電話"))
    return old, gone


@pytest.fixture
def tab(seat: Seat, people: tuple[MemberId, MemberId], qtbot: QtBot) -> ConsentsTab:
    assert people
    made = ConsentsTab(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    qtbot.waitUntil(lambda: made.ui.event_label.text() != "")
    return made


def lines(tab: ConsentsTab) -> list[tuple[str, str]]:
    model = tab.ui.table.model()
    return [
        (model.index(line, 1).data(), model.index(line, 3).data())
        for line in range(model.rowCount())
    ]


def test_the_newest_answer_stands_first(tab: ConsentsTab) -> None:
    assert lines(tab) == [("撤回", "試験　花子"), ("同意", "試験　花子"), ("同意", "架空　太郎")]
    assert tab.ui.count_label.text() == "3件"
    assert tab.ui.event_label.text() == "試験　花子　様"


def test_chips_versions_and_words_narrow_the_list(tab: ConsentsTab, qtbot: QtBot) -> None:
    tab.ui.chips.choose("withdrawn")
    qtbot.waitUntil(lambda: lines(tab) == [("撤回", "試験　花子")])
    tab.ui.chips.choose("")
    tab.ui.search_box.setText("1001")
    tab.ui.search_box.returnPressed.emit()
    qtbot.waitUntil(lambda: lines(tab) == [("同意", "架空　太郎")])
    tab.ui.version_combo.setCurrentIndex(1)
    tab.ui.version_combo.activated.emit(1)
    qtbot.waitUntil(tab.ui.empty_state.isVisible)
    tab.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(lines(tab)) == 3)


def test_the_coverage_counts_everybody_once(tab: ConsentsTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.ui.coverage_label.plain.endswith("2名"))
    described = tab.ui.coverage_bars.accessibleDescription()
    assert described == "再同意待ち 1名、撤回 1名"


def test_the_state_on_a_day_is_asked_for_the_chosen_person(tab: ConsentsTab, qtbot: QtBot) -> None:
    tab.ui.day_field.setText("2026/4/14")
    qtbot.waitUntil(lambda: tab.ui.day_pill.accessibleName() == "最新")
    tab.ui.day_field.setText("2026/4/15")
    qtbot.waitUntil(lambda: tab.ui.day_pill.accessibleName() == "撤回")
    tab.ui.day_field.clear()
    qtbot.waitUntil(tab.ui.day_pill.isHidden)


def test_the_person_of_an_answer_can_be_shown(
    tab: ConsentsTab, people: tuple[MemberId, MemberId], qtbot: QtBot
) -> None:
    assert tab.ui.member_button.isHidden()
    tab.offer(frozenset({"show_member"}))
    with qtbot.waitSignal(tab.wished) as told:
        tab.ui.member_button.click()
    assert told.args == [Wish("show_member", people[1])]


def test_a_new_answer_appears_by_itself(
    tab: ConsentsTab, seat: Seat, people: tuple[MemberId, MemberId], qtbot: QtBot
) -> None:
    draft = ConsentDraft("はい", "2026-04-16", "郵送", "小野")
    seat.bus.announce(consents.record(seat.desk, people[0], draft))
    qtbot.waitUntil(lambda: lines(tab)[0] == ("同意", "架空　太郎"))


def test_an_empty_ledger_says_where_consents_come_from(seat: Seat, qtbot: QtBot) -> None:
    tab = ConsentsTab(seat)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(tab.ui.empty_state.isVisible)
    assert "まだありません" in tab.ui.empty_state.heading_label.text()
    assert tab.ui.day_field.isHidden()
