from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.seat import Seat
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pill import PillLabel
from tests.ui import request_desk as at
from tests.ui.policy_shown import (
    POLICY,
    button,
    dialogs,
    lines,
    shown,
    words,
    written,
)


@pytest.fixture
def text(desk: Desk, tmp_path: Path) -> Path:
    path = written(tmp_path, "2022年4月1日")
    policy.import_file(desk, path)
    return path


def test_versions_stand_newest_first(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    assert lines(tab)[0] == ("2022/04/01（令和4年）", "改訂", "重要", "施行中", "本文未登録", "")
    assert lines(tab)[-1][:2] == ("2005/03/31（平成17年）", "制定")
    assert tab.ui.count_label.text() == "6版"
    page = tab.version_page.ui
    assert page.day_label.text() == "令和4年4月1日 改訂"
    assert page.approved_label.text().startswith("最初の設定で登録した版")
    page.parts.choose("clauses")
    (empty,) = page.sections.findChildren(EmptyState)
    assert empty.isVisible()
    with qtbot.waitSignal(tab.version_page.asked) as asked:
        empty.act_button.click()
    assert asked.args == ["import", None]
    dialogs(tab, PolicyImportDialog)[0].leave()


def test_the_text_stands_by_clauses_and_lists(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("clauses")
    qtbot.waitUntil(lambda: "次の目的で利用します。" in words(tab))
    assert "1　利用目的" in words(tab)
    assert "商品のお届け" in words(tab)
    tab.version_page.ui.parts.choose("purposes")
    qtbot.waitUntil(lambda: words(tab)[:1] == ["利用目的　2項目"])
    tab.version_page.ui.parts.choose("joint")
    qtbot.waitUntil(lambda: "この版の文書からは読み取れていません。" in words(tab))
    tab.version_page.ui.parts.choose("office")
    qtbot.waitUntil(lambda: "2022-04-01　改訂" in words(tab))


def test_a_text_that_came_later_is_marked(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    assert lines(tab)[0][4] == "後から登録"
    assert "2026/04/20（月） 登録（承認の後に登録）" in words(tab)


def test_findings_are_advice_and_no_verdict(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("check")
    qtbot.waitUntil(lambda: any("適法かどうかの判断ではありません" in one for one in words(tab)))
    pills = tab.version_page.ui.sections.findChildren(PillLabel)
    assert {one.accessibleName() for one in pills} <= {"記載あり", "一部のみ", "記載なし", "留意"}
    assert any(one.startswith("法32条") for one in words(tab))


def test_thirty_versions_fit(desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    days = "\n".join(f"{year}年4月1日 一部改正" for year in range(1996, 2026))
    path = tmp_path / "policy.txt"
    path.write_text(POLICY.format(day=days), encoding="utf-8")
    with desk.unit("架空の版") as unit:
        for year in range(2027, 2051):
            unit.policies.add(date(year, 4, 1), "一部改正")
        unit.log((), {})
    tab = shown(seat, qtbot)
    assert tab.ui.count_label.text() == "30版"
    assert lines(tab)[0][:4] == ("2050/04/01（令和32年）", "一部改正", "重要", "下書き")
    assert tab.ui.table.horizontalScrollBar().maximum() == 0
    page = tab.version_page.ui
    assert "本文が登録されていません" in "".join(words(tab))
    assert button(page.sections, "方針文書を取り込む")


def test_a_clerk_registers_but_does_not_approve(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    clerk = at.seat_of(at.clerk_beside(desk))
    tab = shown(clerk, qtbot)
    page = tab.version_page.ui
    assert page.next_button.isHidden()
    assert "管理責任者が承認" in page.next_label.plain
    offered = [one.text() for one in page.acts_button.menu().actions()]
    assert not [one for one in offered if "重さ" in one or "承認" in one]
    assert tab.ui.import_button.isVisible()
    tab.ui.table.choose_line(1)
    qtbot.waitUntil(lambda: page.day_label.text() == "令和4年4月1日 改訂")
    page.parts.choose("clauses")
    (empty,) = page.sections.findChildren(EmptyState)
    assert empty.act_button.isHidden()
    assert "管理責任者が行います" in empty.sentence_label.plain
    qtbot.waitUntil(clerk.doing.is_idle)


def test_the_history_is_shown_for_printing(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    tab.ui.history_button.click()
    dialog = tab.findChild(LetterDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 1)
    assert dialog.ui.title_label.text() == "個人情報保護方針の改訂履歴"
    assert dialog.ui.print_button.isVisible()
    dialog.leave()


def test_the_document_is_read_before_it_is_registered(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = shown(seat, qtbot)
    tab.ui.import_button.click()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    dialog = next(one for one in found if isinstance(one, PolicyImportDialog))
    ui = dialog.ui
    assert not ui.save_button.isEnabled()
    dialog.read(written(tmp_path, "2026年6月1日"))
    qtbot.waitUntil(ui.save_button.isEnabled)
    assert ui.title_label.text() == "個人情報保護方針"
    assert "2026年6月1日（改訂）の版として登録" in ui.version_label.text()
    assert len(policy.versions(seat.desk)) == 6
    with qtbot.waitSignal(tab.said) as told:
        ui.save_button.click()
    assert told.args == [
        "令和8年6月1日の版を下書きとして登録しました。管理責任者の承認で施行されます。"
    ]
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "下書き")
    page = tab.version_page.ui
    qtbot.waitUntil(lambda: page.next_button.text() == "承認する(&A)…")
