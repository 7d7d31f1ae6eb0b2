from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.seat import Seat
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.widgets.paragraph import Paragraph
from tests.ui import request_desk as at

POLICY = """個人情報保護方針
架空生活協同組合は、個人情報を次のとおり取り扱います。
1．利用目的
次の目的で利用します。
①商品のお届け
②催しの案内
2．お問い合わせ
架空相談窓口　電話 0123-45-6789
2005年3月31日 制定
{day} 改訂
"""


def written(folder: Path, day: str) -> Path:
    path = folder / "policy.txt"
    path.write_text(POLICY.format(day=day), encoding="utf-8")
    return path


def shown(seat: Seat, qtbot: QtBot) -> PolicyTab:
    tab = PolicyTab(seat)
    qtbot.addWidget(tab)
    tab.resize(1334, 620)
    tab.show()
    qtbot.waitUntil(lambda: tab.version_page.version_id >= 0 and seat.doing.is_idle())
    return tab


def words(tab: PolicyTab) -> list[str]:
    page = tab.version_page.ui.sections
    return [one.plain for one in page.findChildren(Paragraph) if one.isVisibleTo(page)]


def lines(tab: PolicyTab) -> list[tuple[str, ...]]:
    model = tab.ui.table.model()
    return [
        tuple(str(model.index(line, at).data()) for at in range(model.columnCount()))
        for line in range(model.rowCount())
    ]


@pytest.fixture
def text(desk: Desk, tmp_path: Path) -> Path:
    path = written(tmp_path, "2022年4月1日")
    policy.import_file(desk, path)
    return path


def test_versions_stand_newest_first(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    assert lines(tab)[0] == ("2022/04/01（令和4年）", "改訂", "重要", "施行中", "本文未登録")
    assert lines(tab)[-1][:2] == ("2005/03/31（平成17年）", "制定")
    assert tab.ui.count_label.text() == "6版"
    page = tab.version_page.ui
    assert page.day_label.text() == "令和4年4月1日 改訂"
    assert page.no_text_state.isVisible()
    assert page.parts_box.isHidden()


def test_the_text_stands_by_clauses_and_lists(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    qtbot.waitUntil(lambda: "次の目的で利用します。" in words(tab))
    assert "1　利用目的" in words(tab)
    assert "商品のお届け" in words(tab)
    tab.version_page.ui.parts.choose("purposes")
    qtbot.waitUntil(lambda: words(tab)[:1] == ["利用目的　2項目"])
    tab.version_page.ui.parts.choose("joint")
    qtbot.waitUntil(lambda: "この版の文書からは読み取れていません。" in words(tab))
    tab.version_page.ui.parts.choose("office")
    qtbot.waitUntil(lambda: "2022-04-01　改訂" in words(tab))


def test_the_head_gives_a_version_the_other_weight(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    button = tab.version_page.ui.acts.buttons()[0]
    assert button.text() == "「軽微」にする"
    with qtbot.waitSignal(tab.said) as told:
        button.click()
    assert told.args == ["この版を「軽微」にしました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][2] == "軽微")


def test_a_draft_is_approved_by_the_head(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    tab = shown(seat, qtbot)
    page = tab.version_page.ui
    assert lines(tab)[0][3] == "下書き"
    assert "再同意待ち" in page.next_label.plain
    page.approve_button.click()
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "承認済・施行前")
    qtbot.waitUntil(page.next_box.isHidden)


def test_a_clerk_registers_but_does_not_approve(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    clerk = at.seat_of(at.clerk_beside(desk))
    tab = shown(clerk, qtbot)
    page = tab.version_page.ui
    assert page.approve_button.isHidden()
    assert "管理責任者が承認" in page.next_label.plain
    assert page.acts.buttons() == []
    assert tab.ui.import_button.isVisible()
    dialog = PolicyImportDialog(clerk)
    qtbot.addWidget(dialog)
    assert dialog.ui.save_button.isHidden()
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
    assert told.args == ["令和8年6月1日の版を登録し、承認しました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "承認済・施行前")
