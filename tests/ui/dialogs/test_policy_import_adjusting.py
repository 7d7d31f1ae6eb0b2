"""Adjust a reading with the keyboard alone, undo it, and register what was adjusted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import policy
from app.rules.policy_reading import read_policy
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.policy_words_dialog import PolicyWordsDialog
from app.ui.policy_reading_acts import quoted_row
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat
from app.ui.widgets.policy_reading_view import PolicyReadingView
from tests.ui.dialogs.test_policy_import_dialog import file_of, shown

Keys = Qt.Key


def read(seat: Seat, qtbot: QtBot, text: str = POLICY) -> PolicyImportDialog:
    dialog = shown(seat, qtbot)
    dialog.show_reading(read_policy(text))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def turned(dialog: PolicyImportDialog, part: str, line: int = 0) -> PolicyReadingView:
    view = dialog.ui.reading_view
    view.ui.chips.choose(part)
    view.ui.table.choose_line(line)
    view.ui.table.setFocus()
    return view


def press(
    view: PolicyReadingView,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(view.ui.table, key, held)


def asked(dialog: PolicyImportDialog, qtbot: QtBot) -> PolicyWordsDialog:
    """Return the window that asks for words, once it is there."""

    def open_now() -> list[PolicyWordsDialog]:
        return [one for one in dialog.findChildren(PolicyWordsDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(open_now()))
    return open_now()[-1]


def answer(dialog: PolicyImportDialog, qtbot: QtBot, words: str, short: str = "") -> None:
    window = asked(dialog, qtbot)
    window.ui.short_edit.setText(short)
    window.ui.words_edit.setPlainText(words)
    window.ui.save_button.click()


def line_of(view: PolicyReadingView, words: str) -> int:
    lines = range(view.ui.table.model().rowCount())
    return next(at for at in lines if view.ui.table.model().index(at, 2).data() == words)


def named(view: PolicyReadingView) -> list[str]:
    return [one.heading for one in view.reading.parsed.clauses]


def purposes(view: PolicyReadingView) -> list[str]:
    return [*view.reading.parsed.purposes]


@pytest.mark.parametrize("key", [Keys.Key_Return, Keys.Key_Space])
def test_a_row_becomes_a_heading_and_none_again(key: Qt.Key, seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    view = turned(dialog, "clauses")
    view.ui.table.choose_line(line_of(view, "①商品の配達"))
    press(view, key)
    assert "商品の配達" in named(view)
    assert "1か所を直しました" in view.ui.adjusted_label.text()
    assert view.ui.table.model().index(view.ui.table.currentIndex().row(), 0).data() == "直した"
    press(view, key)
    assert "商品の配達" not in named(view)
    assert view.ui.adjusted_label.text() == "読み取ったままです。"


def test_number_and_heading_are_typed_and_undone(seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    view = turned(dialog, "clauses", 0)
    press(view, Keys.Key_F2)
    assert asked(dialog, qtbot).ui.words_edit.toPlainText() == "個人情報保護方針"
    answer(dialog, qtbot, "架空の方針", "第1条")
    assert view.reading.parts.starts[0].heading == "架空の方針"
    assert view.ui.table.model().index(0, 1).data() == "第1条　架空の方針"
    press(view, Keys.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.reading.parts.starts[0].heading == "個人情報保護方針"
    assert not view.ui.undo_button.isEnabled()


def test_a_list_is_changed_moved_shortened_and_put_back(seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    view = turned(dialog, "purposes", 0)
    first, second = purposes(view)
    press(view, Keys.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert purposes(view) == [second, first]
    assert view.ui.table.currentIndex().row() == 1
    press(view, Keys.Key_Delete)
    assert purposes(view) == [second]
    press(view, Keys.Key_Insert)
    answer(dialog, qtbot, "集金のため")
    press(view, Keys.Key_F2)
    answer(dialog, qtbot, "架空の集金のため")
    assert "架空の集金のため" in purposes(view)
    assert "利用目的" in view.ui.adjusted_label.text()
    view.ui.reset_button.click()
    assert purposes(view) == [first, second]
    view.undo()
    assert "架空の集金のため" in purposes(view)


def test_what_is_not_said_can_be_added(seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    view = turned(dialog, "scopes")
    assert view.ui.words_edit.toPlainText() == "（記載なし）"
    assert [act.text() for act in view.ui.acts.buttons()] == ["加える(&A)…"]
    press(view, Keys.Key_Return)
    window = asked(dialog, qtbot)
    window.ui.save_button.click()
    assert "サービスの範囲が空のままです" in window.ui.trouble_notice.sentence
    answer(dialog, qtbot, "架空の共同購入")
    assert view.reading.parsed.service_scopes == ("架空の共同購入",)


def test_the_day_of_the_version_is_among_the_dates_or_typed(seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    view = turned(dialog, "dates", 1)
    press(view, Keys.Key_Space)
    assert "2010年4月1日（制定）の版" in dialog.ui.version_label.text()
    view.do("type_version")
    window = asked(dialog, qtbot)
    window.ui.day_field.setText("R9.4.1")
    window.ui.short_edit.setText("一部改正")
    window.ui.save_button.click()
    assert "2027年4月1日（一部改正）の版" in dialog.ui.version_label.text()
    assert view.ui.table.model().index(2, 2).data() == "（文書にない日付）"
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_note_leads_to_its_row(seat: Seat, qtbot: QtBot) -> None:
    law = "個人情報保護法（2017年5月30日施行）に合わせています。"
    dialog = read(seat, qtbot, f"{POLICY}\n{law}\n")
    view = turned(dialog, "notes")
    press(view, Keys.Key_Return)
    assert view.part.key == "clauses"
    assert view.ui.table.model().index(view.ui.table.currentIndex().row(), 2).data() == law
    assert quoted_row(view.reading, "印刷できない文字：「한」U+D55C（4・6行目）") == 3
    assert quoted_row(view.reading, "表題が見つかりませんでした。") == -1


def test_closing_asks_once_and_keeps_nothing(seat: Seat, qtbot: QtBot) -> None:
    dialog = read(seat, qtbot)
    turned(dialog, "purposes").do("remove")
    assert dialog.is_touched()
    dialog.reject()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert "まだ保存していません" in box.text()
    box.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_draft_is_taken_up_again_and_registered_with_its_parts(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    text = POLICY.replace("2024年4月1日", "2027年4月1日")
    policy.import_file(seat.desk, file_of(tmp_path, text))
    version = policy.versions(seat.desk)[-1]
    dialog = shown(seat, qtbot)
    dialog.show_version(version.id)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    turned(dialog, "purposes").do("remove")
    with qtbot.waitSignal(dialog.taken_in) as told:
        dialog.ui.save_button.click()
    assert told.args == [
        "令和9年4月1日の版の読み取りを直しました。読み取りから1か所を直しています。"
    ]
    assert policy.versions(seat.desk)[-1].purpose_count == version.purpose_count - 1


def test_many_long_clauses_stay_quick(seat: Seat, qtbot: QtBot) -> None:
    long = "架空の組合は、架空の情報を大切に扱い、次のとおり定めます。" * 70
    text = "\n".join(f"第{at}条（架空の項目{at}）\n{long}\n" for at in range(1, 101))
    dialog = read(seat, qtbot, f"架空の個人情報保護方針\n\n{text}\n2024年4月1日 制定\n")
    view = turned(dialog, "clauses", 2)
    press(view, Keys.Key_Space)
    assert view.ui.table.model().rowCount() == 202
    assert "1か所を直しました" in view.ui.adjusted_label.text()
