from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.rules.policy_adjust_dates import choose
from app.rules.policy_reading import read_policy
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.policy_import_words import version_words
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat
from tests.ui import request_desk as at

LATE = POLICY.replace("2024年4月1日", "2022年4月1日")


def shown(seat: Seat, qtbot: QtBot) -> PolicyImportDialog:
    dialog = PolicyImportDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    return dialog


def file_of(folder: Path, text: str) -> Path:
    path = folder / "policy.txt"
    path.write_text(text, encoding="utf-8")
    return path


def chips(dialog: PolicyImportDialog) -> list[str]:
    return [chip.text() for chip in dialog.ui.reading_view.ui.chips.buttons()]


def test_the_version_is_named_or_what_is_missing_for_it() -> None:
    assert version_words(read_policy(POLICY)).startswith("最も新しい日付、2024年4月1日（改訂）の版")
    assert "日付が見つかりません" in version_words(read_policy("個人情報保護方針\n大切です。\n"))
    assert "日がありません" in version_words(read_policy("個人情報保護方針\n\n2024年4月 改訂\n"))


def test_what_was_read_is_counted_part_by_part(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.read(file_of(tmp_path, POLICY))
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    found = chips(dialog)
    assert found[0].startswith("確かめるところ ")
    assert found[1:5] == ["項目 3", "日付 2", "利用目的 2", "サービスの範囲 0"]
    view = dialog.ui.reading_view
    assert view.part.key == "notes"
    assert "版として登録されていないもの：2010年4月1日制定" in view.ui.words_edit.toPlainText()
    view.ui.table.choose_line(1)
    qtbot.waitUntil(lambda: "この文書に日付がないもの" in view.ui.words_edit.toPlainText())
    assert view.ui.adjusted_label.text() == "読み取ったままです。"
    assert not view.ui.undo_button.isEnabled()


def test_a_file_that_cannot_be_read_says_so_in_place(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = shown(seat, qtbot)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    dialog.read(empty)
    qtbot.waitUntil(lambda: dialog.ui.empty_state.heading_label.text() == "読み取れません")
    assert not dialog.ui.save_button.isEnabled()
    dialog.save()
    assert len(policy.versions(seat.desk)) == 6


def test_a_text_for_a_frozen_version_is_not_offered_for_it(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(seat.desk, file_of(tmp_path, LATE))
    dialog = shown(seat, qtbot)
    dialog.read(file_of(tmp_path, LATE.replace("配達", "お届け")))
    qtbot.waitUntil(lambda: "別の本文が登録されている" in dialog.ui.version_label.text())
    assert not dialog.ui.save_button.isEnabled()
    view = dialog.ui.reading_view
    view.put(choose(view.reading, date(2027, 4, 1), "改訂"))
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert "2027年4月1日（改訂）の版として登録します" in dialog.ui.version_label.text()


def test_the_same_document_again_changes_nothing(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    path = file_of(tmp_path, POLICY)
    for said in ("令和6年4月1日の版を下書きとして登録しました。", "同じ本文がすでに登録"):
        dialog = shown(seat, qtbot)
        dialog.read(path)
        qtbot.waitUntil(dialog.ui.save_button.isEnabled)
        with qtbot.waitSignal(dialog.taken_in) as told:
            dialog.ui.save_button.click()
        assert said in told.args[0]


def test_days_that_are_no_version_are_added_where_wanted(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = shown(seat, qtbot)
    dialog.read(file_of(tmp_path, POLICY))
    qtbot.waitUntil(dialog.ui.days_check.isVisible)
    assert "1日を、本文未登録の版として加える" in dialog.ui.days_check.text()
    dialog.ui.days_check.setChecked(True)
    with qtbot.waitSignal(dialog.taken_in) as told:
        dialog.ui.save_button.click()
    assert "登録のなかった日付 1日を" in told.args[0]
    assert sum(not row.has_text for row in policy.versions(seat.desk)) == 7


def test_a_clerk_is_offered_no_days_and_no_late_text(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    clerk = at.seat_of(at.clerk_beside(desk))
    dialog = shown(clerk, qtbot)
    dialog.read(file_of(tmp_path, POLICY))
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    assert dialog.ui.days_check.isHidden()
    dialog.read(file_of(tmp_path, LATE))
    qtbot.waitUntil(lambda: "管理責任者です" in dialog.ui.version_label.text())
    assert not dialog.ui.save_button.isEnabled()
    dialog.save()
    qtbot.waitUntil(clerk.doing.is_idle)
    assert not policy.versions(desk)[-1].has_text
