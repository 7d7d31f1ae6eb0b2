"""The page 点検・報告 lists what was written for auditors, and which months nobody reviewed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import audit_packs
from app.office.audit_pack_sections import SECTIONS
from app.office.desk import Desk
from app.office.report_lines import ReportKind, ReportLine
from app.rules.periods import Days
from app.rules.roles import Role
from app.ui.dialogs.audit_pack_dialog import AuditPackDialog
from app.ui.dialogs.board_report_dialog import BoardReportDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs import report_sheet
from app.ui.tabs.reports_page import ReportsPage

APRIL = Days(date(2026, 4, 1), date(2026, 4, 20))


@pytest.fixture(autouse=True)
def _few_books(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_packs, "SECTIONS", SECTIONS[:3])


@pytest.fixture
def folder_of_pack(desk: Desk, tmp_path: Path) -> Path:
    return audit_packs.make(desk, APRIL, tmp_path / "一式").folder


def show(seat: Seat, qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def names(page: ReportsPage) -> list[str]:
    model = page.ui.table.model()
    return [
        " ".join(str(model.index(line, column).data() or "") for column in range(5))
        for line in range(model.rowCount())
    ]


def test_a_pack_is_listed_with_what_is_known_of_it(
    folder_of_pack: Path, seat: Seat, qtbot: QtBot
) -> None:
    page = show(seat, qtbot)
    (line,) = names(page)
    assert line.startswith("R8.4.1〜R8.4.20 監査資料一式 2026/04/20（月） ")
    assert line.endswith("試験　花子 書出し済")
    qtbot.waitUntil(lambda: page.sheet.sheet is not None)
    assert page.sheet.sheet is not None
    facts = dict(page.sheet.sheet.blocks[0].facts)
    assert facts["ファイル"] == f"{len(list(folder_of_pack.iterdir()))}個"
    assert len(facts["表紙の照合値"].replace(" ", "")) == 64


def test_a_month_that_nobody_reviewed_stands_first(
    folder_of_pack: Path, desk: Desk, qtbot: QtBot
) -> None:
    del folder_of_pack
    later = replace(desk, clock=lambda: datetime(2026, 6, 1, 1, tzinfo=UTC))
    seat = take_seat(later)
    page = show(seat, qtbot)
    assert [line.split()[:2] for line in names(page)] == [
        ["2026年5月", "操作記録の点検"],
        ["2026年4月", "操作記録の点検"],
        ["R8.4.1〜R8.4.20", "監査資料一式"],
    ]
    assert [chip.text() for chip in page.ui.chips.buttons()][1] == "未点検 2"
    page.ui.table.choose(2 * 202605 + 1)
    qtbot.waitUntil(page.sheet.ui.next_button.isVisible)
    page.sheet.ui.next_button.click()
    (dialog,) = page.findChildren(LogReviewsDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.leave()
    seat.doing.finish()


def test_who_does_not_review_is_told_who_does() -> None:
    line = ReportLine(1, ReportKind.review, "2026年4月", None, "")
    for may_review, key in ((True, "review"), (False, "")):
        sheet = report_sheet.describe(line, may_check=True, may_review=may_review)
        assert sheet.step is not None
        assert sheet.step.key == key
        assert ("管理責任者" in sheet.step.sentence) is not may_review


def test_the_files_of_a_pack_are_held_against_the_log(
    folder_of_pack: Path, seat: Seat, qtbot: QtBot
) -> None:
    page = show(seat, qtbot)
    for altered, told in ((False, "作成のときのままです"), (True, "01_請求受付簿.csv")):
        if altered:
            (folder_of_pack / "01_請求受付簿.csv").write_bytes(b"x")
        page.check_folder(folder_of_pack)
        qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
        (box,) = page.findChildren(QMessageBox)
        assert told in box.text()
        box.close()
        qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))


def test_each_role_is_offered_what_it_may_do(desk: Desk, qtbot: QtBot) -> None:
    for role, expected in (
        (Role.auditor, {"監査資料一式", "月次・年次報告", "一式を照合"}),
        (Role.clerk, {"月次・年次報告"}),
    ):
        actor = replace(desk.actor, roles=frozenset({role}))
        seat = take_seat(replace(desk, actor=actor))
        page = show(seat, qtbot)
        offered = {deed.words.partition("(")[0] for deed in page.deeds()}
        assert offered & {"監査資料一式", "月次・年次報告", "一式を照合"} == expected
        assert all(book.title for book in page.books())
        seat.doing.finish()


@pytest.mark.parametrize(
    ("words", "kind"),
    [("監査資料一式", AuditPackDialog), ("月次・年次報告", BoardReportDialog)],
)
def test_its_acts_open_their_windows(
    words: str, kind: type[OfficeDialog], seat: Seat, qtbot: QtBot
) -> None:
    page = show(seat, qtbot)
    (deed,) = [one for one in page.deeds() if one.words.startswith(words)]
    deed.run()
    (dialog,) = page.findChildren(kind)
    dialog.leave()
