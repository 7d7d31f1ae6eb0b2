"""The plots can be read from their words and figures alone."""

from pytestqt.qtbot import QtBot

from app.office import consents
from app.office.coverage import ReceiverCount
from app.rules.members import ConsentDraft
from app.ui.seat import Seat
from app.ui.tabs import coverage_page
from app.ui.tabs.coverage_page import CoveragePage
from app.ui.widgets.coverage_bars import Bar
from tests.ui.conftest import Register


def shown(seat: Seat, qtbot: QtBot) -> CoveragePage:
    page = CoveragePage(seat)
    qtbot.addWidget(page)
    page.resize(1300, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(seat.doing.is_idle)
    return page


def test_each_plot_says_its_figures(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎", given_on="2017-04-01", registered_on="2017-05-10")
    register("1002", "試験　花子")
    gone = register("1003", "見本　三郎")
    consents.withdraw(seat.desk, gone, ConsentDraft(given_on="2026-04-15"))
    page = shown(seat, qtbot)
    ui = page.ui
    assert ui.version_label.plain.startswith("登録中の会員 3名")
    versions = ui.version_bars.accessibleDescription()
    assert versions == (
        "令和4年4月1日の版　最新 1名、平成23年10月26日の版　再同意待ち 1名、撤回 1名"
    )
    months = ui.month_plot.accessibleDescription().splitlines()
    assert len(months) == 12
    assert months[0].startswith("5月 最新 0名、再同意待ち 1名")
    assert months[-1] == "4月 最新 1名、再同意待ち 1名、不同意 0名、撤回 1名、同意なし 0名"
    assert ui.receiver_bars.accessibleDescription() == "小野 1名"
    assert not ui.month_plot.grab().toImage().isNull()


def test_an_empty_register_says_what_to_do(seat: Seat, qtbot: QtBot) -> None:
    page = shown(seat, qtbot)
    assert page.ui.stack.currentWidget() is page.ui.empty_page
    assert "登録すると" in page.ui.empty_state.sentence_label.plain


def test_many_receivers_are_taken_together() -> None:
    many = [ReceiverCount(f"架空　{at}", 20 - at) for at in range(coverage_page.MOST_RECEIVERS + 2)]
    bars = coverage_page._receiver_bars(many)
    assert len(bars) == coverage_page.MOST_RECEIVERS + 1
    assert bars[-1] == Bar("その他", 12 + 11)
    assert coverage_page._receiver_bars([ReceiverCount("", 2)]) == [Bar(coverage_page.UNKNOWN, 2)]
