"""Every answer, newest first; beside it all facts, its evidence, and what can be done."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import certificates, consents
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.dialogs.correct_dialog import CorrectDialog
from app.ui.dialogs.evidence_dialog import EvidenceDialog
from app.ui.seat import Seat
from app.ui.tabs.consent_history_page import ConsentHistoryPage
from tests.ui.conftest import Register

ANSWER, NAME = 3, 1
People = tuple[MemberId, MemberId]
W = TypeVar("W")


@pytest.fixture
def people(seat: Seat, register: Register) -> People:
    old = register("1001", "架空　太郎", given_on="2017-04-01", registered_on="2017-05-10")
    gone = register("1002", "試験　花子", kana="シケン　ハナコ")
    consents.withdraw(seat.desk, gone, ConsentDraft(given_on="2026-04-15", method="電話"))
    return old, gone


@pytest.fixture
def page(seat: Seat, people: People, qtbot: QtBot) -> ConsentHistoryPage:
    assert people
    made = ConsentHistoryPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.event_panel.row is not None)
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is told in a box."""
    sentences: list[str] = []
    monkeypatch.setattr("app.ui.alerts.tell", lambda _asker, words: sentences.append(words))
    return sentences


def lines(page: ConsentHistoryPage) -> list[tuple[str, str]]:
    model = page.ui.table.model()
    return [
        (model.index(line, ANSWER).data(), model.index(line, NAME).data())
        for line in range(model.rowCount())
    ]


def opened(kind: type[W]) -> W:
    (one,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return one


def acts(page: ConsentHistoryPage) -> list[str]:
    return [one.objectName() for one in page.event_panel.ui.acts.buttons()]


def press(page: ConsentHistoryPage, name: str) -> None:
    (button,) = (one for one in page.event_panel.ui.acts.buttons() if one.objectName() == name)
    button.click()


def test_the_newest_answer_stands_first(page: ConsentHistoryPage) -> None:
    assert lines(page) == [("撤回", "試験　花子"), ("同意", "試験　花子"), ("同意", "架空　太郎")]
    assert page.ui.count_label.text() == "3件"
    assert page.event_panel.ui.member_label.text() == "試験　花子 様（1002）"


def test_chips_versions_methods_and_words_narrow_the_list(
    page: ConsentHistoryPage, qtbot: QtBot
) -> None:
    ui = page.ui
    ui.chips.choose("withdrawn")
    qtbot.waitUntil(lambda: lines(page) == [("撤回", "試験　花子")])
    ui.chips.choose("yes")
    qtbot.waitUntil(lambda: len(lines(page)) == 2)
    ui.chips.choose("")
    ui.method_combo.setCurrentText("電話")
    ui.method_combo.activated.emit(ui.method_combo.currentIndex())
    qtbot.waitUntil(lambda: lines(page) == [("撤回", "試験　花子")])
    ui.method_combo.setCurrentIndex(0)
    ui.search_box.setText("1001")
    ui.search_box.returnPressed.emit()
    qtbot.waitUntil(lambda: lines(page) == [("同意", "架空　太郎")])
    ui.version_combo.setCurrentIndex(1)
    ui.version_combo.activated.emit(1)
    qtbot.waitUntil(ui.empty_state.isVisible)
    ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(lines(page)) == 3)


def test_a_corrected_record_says_so_in_words(
    page: ConsentHistoryPage, seat: Seat, people: People, qtbot: QtBot
) -> None:
    (wrong,) = consents.find_ids(seat.desk, member_id=people[0])
    draft = ConsentDraft("はい", "2017-04-02", "郵送", "小野")
    consents.correct(seat.desk, wrong, draft, "granted", "日付の読み違い")
    page.refresh()
    page.ui.chips.choose("corrected")
    qtbot.waitUntil(lambda: lines(page) == [("訂正済 同意", "架空　太郎")])
    qtbot.waitUntil(page.event_panel.ui.corrected_label.isVisible)
    assert "数えません" in page.event_panel.ui.corrected_label.plain
    assert acts(page) == ["certificate_button"]


def test_a_new_answer_appears_where_the_page_asks_again(
    page: ConsentHistoryPage, seat: Seat, people: People, qtbot: QtBot
) -> None:
    draft = ConsentDraft("はい", "2026-04-16", "郵送", "小野")
    consents.record(seat.desk, people[0], draft)
    page.refresh()
    qtbot.waitUntil(lambda: lines(page)[0] == ("再同意", "架空　太郎"))


def test_the_person_of_an_answer_can_be_shown(
    page: ConsentHistoryPage, people: People, qtbot: QtBot
) -> None:
    assert acts(page) == ["certificate_button", "correct_button"]
    page.grant_members(shown=True)
    with qtbot.waitSignal(page.member_asked) as told:
        press(page, "member_button")
    assert told.args == [people[1]]


def test_evidence_is_put_beside_an_answer_and_opened(
    page: ConsentHistoryPage, seat: Seat, people: People, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "申込書.pdf"
    path.write_bytes(certificates.preview(seat.desk, people[0], seat.desk.today))
    panel = page.event_panel
    assert panel.ui.evidence_label.plain == "付いていません。"
    panel.said.connect(lambda _words: page.refresh())
    with qtbot.waitSignal(page.said) as told:
        panel.ui.evidence_drop.take(path)
    assert told.args == ["証拠を付けました。"]
    qtbot.waitUntil(lambda: panel.ui.evidence_list.count() == 1)
    item = panel.ui.evidence_list.item(0)
    assert item.text() == "申込書.pdf"
    panel.ui.evidence_list.itemActivated.emit(item)
    dialog = opened(EvidenceDialog)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 1)
    dialog.leave()
    qtbot.waitUntil(seat.doing.is_idle)


def test_what_is_no_scan_is_refused(
    page: ConsentHistoryPage, told: list[str], seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "申込書.pdf"
    path.write_bytes(b"no pdf at all")
    page.event_panel.ui.evidence_drop.take(path)
    qtbot.waitUntil(lambda: bool(told))
    assert "申込書.pdf" in told[0]
    assert page.event_panel.ui.evidence_drop.path is None
    qtbot.waitUntil(seat.doing.is_idle)


def test_correcting_and_certifying_open_their_dialogs(
    page: ConsentHistoryPage, seat: Seat, qtbot: QtBot
) -> None:
    press(page, "correct_button")
    opened(CorrectDialog).leave()
    press(page, "certificate_button")
    dialog = opened(CertificateDialog)
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 1)
    dialog.leave()
    qtbot.waitUntil(seat.doing.is_idle)


def test_an_empty_ledger_says_where_consents_come_from(seat: Seat, qtbot: QtBot) -> None:
    page = ConsentHistoryPage(seat)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(page.ui.empty_state.isVisible)
    assert "まだありません" in page.ui.empty_state.heading_label.text()
    assert page.event_panel.ui.evidence_drop.isHidden()
    assert acts(page) == []


def test_the_widths_are_remembered(seat: Seat, page: ConsentHistoryPage, qtbot: QtBot) -> None:
    page.ui.table.setColumnWidth(NAME, 222)
    page.leave()
    qtbot.waitUntil(seat.doing.is_idle)
    again = ConsentHistoryPage(seat)
    qtbot.addWidget(again)
    assert again.ui.table.columnWidth(NAME) == 222
