"""The window of the 新旧対照表: what is compared, what is said, what leaves it."""

import io
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import page_settings, policy
from app.rules.page_settings import PageChoices
from app.ui.dialogs.comparison_choice import version_words
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_comparison_dialog import PolicyComparisonDialog, open_comparison
from app.ui.dialogs.policy_sheet_opener import open_sheet
from app.ui.seat import Seat
from tests.ui.dialogs.inquiry_windows import child, shown

OLD = """架空の個人情報保護方針

第1条（目的）
氏名を使います。

第2条（手数料）
手数料は300円です。

2005年3月31日 制定
2021年6月1日 改訂
"""
NEW = OLD.replace("300円", "500円").replace("氏名を", "氏名と住所を") + "2022年4月1日 改訂\n"


def written(folder: Path, words: str, name: str = "方針") -> Path:
    path = folder / f"{name}.txt"
    path.write_text(words, "utf-8")
    return path


def ids(seat: Seat) -> dict[date, int]:
    return {row.on: row.id for row in policy.versions(seat.desk)}


def opened(seat: Seat, qtbot: QtBot, on: date) -> PolicyComparisonDialog:
    dialog = open_comparison(seat, None, ids(seat)[on])
    shown(qtbot, dialog)
    waited(dialog, qtbot)
    return dialog


def waited(dialog: PolicyComparisonDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    qtbot.waitUntil(lambda: ui.stack.currentWidget() is not ui.waiting_page)


@pytest.fixture
def texts(seat: Seat, tmp_path: Path) -> Seat:
    """Put the texts of the last two versions on record."""
    for words in (OLD, NEW):
        policy.import_file(seat.desk, written(tmp_path, words))
    return seat


def test_a_version_opens_beside_the_one_before_it(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    ui = dialog.ui
    assert ui.left_combo.currentText() == "2022年4月1日 改訂（施行中）"
    assert ui.right_combo.currentText() == "2021年6月1日 改訂"
    assert ui.left_label.text() == "改正後(&A)"
    assert ui.count_label.text() == "4項目のうち3項目が変わっています"
    assert ui.table.model().index(2, 0).data() == "第2条（手数料）\n手数料は500円です。"
    assert ui.table.hasFocus()


def test_the_sides_follow_the_setting(texts: Seat, qtbot: QtBot) -> None:
    page_settings.change(texts.desk, PageChoices(amended_left=False))
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    ui = dialog.ui
    assert ui.left_label.text() == "改正前(&B)"
    assert ui.left_combo.currentText() == "2021年6月1日 改訂"
    assert ui.left_combo.accessibleName() == "改正前"
    assert "300円" in ui.table.model().index(2, 0).data()


def test_keys_jump_from_change_to_change(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_F3)
    assert dialog.ui.place_label.text() == "3か所のうち1か所目"
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.ui.place_label.text() == "3か所のうち3か所目"


def test_what_stayed_is_shown_on_demand(texts: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    dialog.choice.take_file(written(tmp_path, NEW.replace("500円", "600円"), "次"))
    waited(dialog, qtbot)
    assert dialog.ui.table.model().index(1, 0).data() == "第1条（目的）\n（略）"
    dialog.ui.whole_check.click()
    waited(dialog, qtbot)
    assert dialog.ui.table.model().index(1, 0).data() == "第1条（目的）\n氏名と住所を使います。"


def test_a_file_stands_against_the_version_in_force(
    texts: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(texts, qtbot, date(2018, 3, 8))
    dialog.choice.take_file(written(tmp_path, NEW.replace("500円", "600円"), "次の方針"))
    waited(dialog, qtbot)
    assert dialog.choice.words == [
        ("改正後", "ファイル「次の方針.txt」"),
        ("改正前", "2022年4月1日 改訂（施行中）"),
    ]
    assert dialog.ui.count_label.text() == "4項目のうち1項目が変わっています"
    assert len(policy.versions(texts.desk)) == 6
    dialog.choice.take_file(tmp_path / "ない.txt")
    waited(dialog, qtbot)
    assert "見つかりません" in dialog.ui.empty_state.sentence_label.plain


def test_a_version_without_text_says_what_to_do(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2021, 6, 1))
    ui = dialog.ui
    assert ui.right_combo.currentText() == "2018年3月8日 改訂（本文未登録）"
    assert ui.empty_state.heading_label.text() == "本文未登録"
    assert ui.empty_state.sentence_label.plain.startswith("2018年3月8日の版は、日付だけが")
    assert "方針文書を取り込む" in ui.empty_state.sentence_label.plain
    assert not ui.print_button.isEnabled()
    assert not ui.save_button.isEnabled()
    assert ui.left_combo.hasFocus()


def test_an_answer_that_comes_too_late_is_not_shown(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    dialog.compare()
    combo = dialog.ui.right_combo
    combo.setCurrentIndex(combo.findData(ids(texts)[date(2018, 3, 8)]))
    qtbot.waitUntil(texts.doing.is_idle)
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page
    assert not dialog.ui.print_button.isEnabled()


def test_no_difference_says_so_and_can_still_be_read(
    texts: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    dialog.choice.take_file(written(tmp_path, NEW.replace("\n\n", "\n\n\n"), "同じ"))
    waited(dialog, qtbot)
    assert dialog.ui.empty_state.heading_label.text() == "変わったところはありません"
    assert not dialog.ui.next_button.isEnabled()
    dialog.ui.whole_check.click()
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.table_page)


def test_an_older_version_as_the_new_one_is_noticed(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    for combo, on in (
        (dialog.ui.left_combo, date(2021, 6, 1)),
        (dialog.ui.right_combo, date(2022, 4, 1)),
    ):
        combo.setCurrentIndex(combo.findData(ids(texts)[on]))
    waited(dialog, qtbot)
    assert "選び直してください" in dialog.ui.notice.sentence


def test_a_text_that_is_added_meanwhile_is_compared(
    texts: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(texts, qtbot, date(2021, 6, 1))
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page
    older = OLD.replace("2021年6月1日", "2018年3月8日")
    added = policy.import_file(texts.desk, written(tmp_path, older))
    texts.bus.announce(added.changes)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.table_page)
    assert dialog.ui.right_combo.currentText() == "2018年3月8日 改訂"


def test_the_word_file_says_what_is_shown(texts: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    path = tmp_path / "表.docx"
    dialog.keep_as(path)
    qtbot.waitUntil(lambda: "保存しました" in dialog.ui.notice.sentence)
    table = Document(io.BytesIO(path.read_bytes())).tables[0]
    model = dialog.ui.table.model()
    cells = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert cells == [
        [model.index(row, at).data() for at in range(3)] for row in range(model.rowCount())
    ]
    source = written(tmp_path, NEW, "次")
    dialog.choice.take_file(source)
    waited(dialog, qtbot)
    dialog.keep_as(source)
    qtbot.waitUntil(lambda: "何も書き出していません" in dialog.ui.notice.sentence)
    assert source.read_text("utf-8") == NEW


def test_the_table_is_shown_as_it_is_printed(texts: Seat, qtbot: QtBot) -> None:
    dialog = opened(texts, qtbot, date(2022, 4, 1))
    dialog.ui.print_button.click()
    letter = child(dialog, LetterDialog)
    assert isinstance(letter, LetterDialog)
    qtbot.waitUntil(lambda: letter.ui.pages_label.text() == "A4　1枚")
    letter.close()


def test_the_full_text_opens_for_printing(texts: Seat, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    open_sheet(texts, parent, ids(texts)[date(2022, 4, 1)])
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(LetterDialog)))
    letter = child(parent, LetterDialog)
    assert isinstance(letter, LetterDialog)
    qtbot.waitUntil(lambda: letter.ui.pages_label.text() == "A4　1枚")
    assert letter.ui.title_label.text() == "方針の全文"
    letter.close()


def test_versions_are_named_with_what_matters(texts: Seat) -> None:
    first, *_, newest = policy.versions(texts.desk)
    assert version_words(first) == "2005年3月31日 制定（本文未登録）"
    assert version_words(newest) == "2022年4月1日 改訂（施行中）"
