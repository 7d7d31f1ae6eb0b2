"""What was given and received stands in a list, each with its ground, its record, its people."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.office import provision_rows, provisions, received_data, received_rows
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.rules.provision_drafts import ProvisionDraft
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.received_dialog import ReceivedDialog
from app.ui.seat import Seat
from app.ui.tabs.provision_writing import ProvisionWriting
from app.ui.tabs.provisions_page import ProvisionsPage
from app.ui.tabs.received_data_page import ReceivedDataPage
from app.ui.tabs.register_page import RegisterPage
from tests.office.receipts import receipt
from tests.ui import remedy_desk as remedy
from tests.ui.conftest import Register


@pytest.fixture
def person(register: Register) -> MemberId:
    """Register somebody."""
    return register("1001", "架空　太郎")


@pytest.fixture
def opened(seat: Seat, qtbot: QtBot) -> Callable[[type[Any]], Any]:
    """Return the way to open a page and wait for its list."""

    def act(kind: type[RegisterPage[Any]]) -> RegisterPage[Any]:
        page = kind(seat)
        qtbot.addWidget(page)
        page.resize(1300, 600)
        page.show()
        page.refresh()
        qtbot.waitUntil(lambda: seat.doing.is_idle() and page.current() is not None)
        qtbot.waitUntil(lambda: page.sheet.sheet is not None)
        return page

    return act


def facts(page: RegisterPage[Any]) -> dict[str, str]:
    assert page.sheet.sheet is not None
    return {name: words for block in page.sheet.sheet.blocks for name, words in block.facts}


def test_a_provision_is_described_with_what_it_stands_on(
    opened: Callable[[type[Any]], Any], desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    to = remedy.contractor(desk)
    remedy.give(desk, person, to)
    page = opened(ProvisionsPage)
    told = facts(page)
    assert told["根拠"] == "業務の委託（法第27条第5項第1号）"
    assert "契約（2025年4月1日から）" in told["契約"]
    assert told["方針の版"].endswith("施行の方針")
    assert told["利用目的"] == "商品・サービス情報を提供するため"
    assert told["提供記録の開示"] == "対象ではありません"
    assert page.sheet.sheet.blocks[-1].entries[0].title == "架空　太郎（1001）"
    asked = []
    page.page_asked.connect(lambda key, record: asked.append((key, record)))
    page.act("recipient", None, page.current())
    assert asked == [("recipients", to)]
    page.act("people", None, page.current())
    assert page.findChild(BookDialog) is not None
    page.new()
    assert page.findChild(ProvisionDialog) is not None
    page.ui.search_box.setText("電話番号 太郎")
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "1件")


def test_the_data_of_a_provision_are_written_to_a_file(
    opened: Callable[[type[Any]], Any], desk: Desk, person: MemberId, tmp_path: Path, qtbot: QtBot
) -> None:
    remedy.give(desk, person, remedy.contractor(desk))
    page = opened(ProvisionsPage)
    assert "write" in {act.key for act in page.sheet.sheet.acts}
    path = tmp_path / "発送.csv"
    with qtbot.waitSignal(page.said) as told:
        ProvisionWriting(page.seat, page, page.current().id, page.tell).write(path)
    assert told.args == ["1行を書き出しました。"]
    assert "架空　太郎" in path.read_text("utf-8-sig")


def test_a_fact_waits_under_its_chip_and_a_wrong_entry_is_taken_back(
    opened: Callable[[type[Any]], Any], desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    to = remedy.contractor(desk, until="2026-03-31")
    draft = ProvisionDraft(
        to,
        ground="entrusting",
        record_method="each",
        from_on="2026-04-16",
        items=("お名前",),
        way="paper",
        people=((person, None),),
    )
    key = provisions.record_fact(desk, draft, "契約の更新の前に渡していた").provision_id
    page = opened(ProvisionsPage)
    assert [chip.text() for chip in page.ui.chips.buttons()][-1] == "要是正 1"
    assert page.sheet.sheet.blocks[0].entries[0].title.endswith("契約の更新の前に渡していた")
    page.act("cancel", None, page.current())
    dialog = page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.ui.reason_edit.setText("別の提供先と取り違えた")
    with qtbot.waitSignal(page.said):
        dialog.ui.save_button.click()
    assert provision_rows.rows(desk, [key])[0].is_cancelled
    page.refresh()
    qtbot.waitUntil(lambda: page.sheet.sheet is not None and not facts(page).get("項目"))


def test_a_receipt_is_described_with_how_the_giver_had_it(
    opened: Callable[[type[Any]], Any], desk: Desk, person: MemberId, qtbot: QtBot
) -> None:
    received_data.receive(desk, receipt((person, None), others_count="2"))
    page = opened(ReceivedDataPage)
    told = facts(page)
    assert told["取得の経緯"] == "店頭の申込書で本人から取得"
    assert told["確かめた方法"] == "申込書の写しを見た"
    assert told["提供記録の開示"] == "対象です（法第30条の記録）"
    people = page.sheet.sheet.blocks[-1]
    assert (people.heading, people.words) == ("対象の方　1名", "ほかに、会員でない方2名。")
    page.new()
    assert page.findChild(ReceivedDialog) is not None
    page.act("cancel", None, page.current())
    dialog = page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.ui.reason_edit.setText("別の書類と取り違えた")
    with qtbot.waitSignal(page.said):
        dialog.ui.save_button.click()
    assert received_rows.shown(desk, received_rows.ids(desk))[0].row.is_cancelled


@pytest.mark.parametrize("kind", [ProvisionsPage, ReceivedDataPage])
def test_an_empty_list_says_what_to_do(
    kind: type[RegisterPage[Any]], seat: Seat, qtbot: QtBot
) -> None:
    page = kind(seat)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(seat.doing.is_idle)
    title, hint, act = page.empty_words()
    assert title.endswith("まだありません")
    assert hint.endswith("。")
    assert act.endswith("登録…")
    assert next(book.title for book in page.books()).startswith("第三者")
