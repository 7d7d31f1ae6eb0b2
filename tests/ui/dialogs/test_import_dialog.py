from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.office import applications, members
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

HEAD = "組合員コード,氏名,フリガナ,生年月日,住所,同意,同意日,登録日"
GOOD = (
    "{code},架空　太郎,カクウ　タロウ,1990-04-01,山形県鶴岡市架空町1-1,はい,2026-04-01,2026-04-10"
)
BAD = "2001,架空　花子,カクウ　ハナコ,昭和64年2月1日,山形県鶴岡市架空町1-1,いいえ,2026-04-01,"


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def file_of(folder: Path, *lines: str) -> Path:
    path = folder / "members.csv"
    path.write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    return path


def good(count: int) -> list[str]:
    return [GOOD.format(code=1000 + at) for at in range(count)]


def test_a_clean_file_is_registered_whole(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(3)))
    qtbot.waitUntil(dialog.ui.fine_state.isVisible)
    assert "すべて登録できます" in dialog.ui.outcome_label.plain
    assert members.count(seat.desk) == 0
    assert dialog.ui.save_button.text() == "3名を登録する(&S)"
    with qtbot.waitSignal(dialog.registered) as told:
        dialog.ui.save_button.click()
    assert told.args == [3]
    assert members.count(seat.desk) == 3
    assert dialog.isHidden()


def test_problems_are_listed_row_by_row_and_keep_everybody_out(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(1), BAD))
    qtbot.waitUntil(dialog.ui.table.isVisible)
    cells = {
        (model.index(line, 0).data(), model.index(line, 3).data())
        for model in [dialog.ui.table.model()]
        for line in range(model.rowCount())
    }
    assert {("3", "生年月日"), ("3", "同意")} <= cells
    assert dialog.ui.save_button.isHidden()
    assert dialog.ui.good_button.isVisible()
    qtbot.waitUntil(lambda: bool(dialog.ui.reason_label.plain))
    assert members.count(seat.desk) == 0
    dialog.leave()


def test_the_good_rows_alone_can_be_registered(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(2), BAD))
    qtbot.waitUntil(dialog.ui.good_button.isVisible)
    with qtbot.waitSignal(dialog.registered) as told:
        dialog.ui.good_button.click()
    assert told.args == [2]
    assert members.count(seat.desk) == 2


def test_the_rejected_rows_are_saved_to_be_corrected(
    dialog: ImportDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "取込み_要修正.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    dialog.check(file_of(tmp_path, *good(1), BAD))
    qtbot.waitUntil(dialog.ui.rejected_button.isVisible)
    dialog.ui.rejected_button.click()
    qtbot.waitUntil(dialog.ui.result_notice.isVisible)
    assert "1行" in dialog.ui.result_notice.sentence
    assert "架空　花子" in out.read_text(encoding="utf-8-sig")
    dialog.leave()


def test_a_file_that_is_none_is_said_and_another_can_be_chosen(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(empty), ""))
    dialog.ui.choose_state.act_button.click()
    qtbot.waitUntil(dialog.ui.choose_notice.isVisible)
    assert "何も変わっていません" in dialog.ui.choose_notice.sentence
    assert dialog.ui.choose_page.isVisible()
    dialog.leave()


def test_stopping_registers_nobody(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(400)))
    qtbot.waitUntil(dialog.ui.save_button.isVisible)
    dialog.ui.save_button.click()
    dialog.ui.stop_button.click()
    qtbot.waitUntil(dialog.ui.result_notice.isVisible)
    assert "1件も変わっていません" in dialog.ui.result_notice.sentence
    qtbot.waitUntil(seat.doing.is_idle)
    assert members.count(seat.desk) == 0
    assert dialog.ui.save_button.isEnabled()
    dialog.leave()


def test_somebody_registered_meanwhile_is_found_again(
    dialog: ImportDialog, register: Register, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(2)))
    qtbot.waitUntil(dialog.ui.save_button.isVisible)
    register("1000")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.table.isVisible)
    assert "1行に直していただきたい" in dialog.ui.outcome_label.plain
    dialog.leave()


def test_what_was_shown_is_registered_though_the_file_changed_meanwhile(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(2)))
    qtbot.waitUntil(dialog.ui.save_button.isVisible)
    file_of(tmp_path, *good(5))
    with qtbot.waitSignal(dialog.registered) as told:
        dialog.ui.save_button.click()
    assert told.args == [2]
    assert members.count(seat.desk) == 2


def test_a_file_can_be_dropped(dialog: ImportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file_of(tmp_path, *good(1))))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    qtbot.waitUntil(dialog.ui.fine_state.isVisible)
    dialog.leave()


def columns(dialog: ImportDialog) -> dict[str, str]:
    model = dialog.ui.columns_table.model()
    return {
        str(model.index(line, 1).data()): str(model.index(line, 4).data())
        for line in range(model.rowCount())
    }


def foreign(folder: Path, *lines: str) -> Path:
    path = file_of(folder, *lines)
    path.write_text(path.read_text("utf-8").replace("住所", "すまい"), encoding="utf-8")
    return path


def test_a_column_that_is_not_known_is_named_by_hand(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(foreign(tmp_path, *good(2)))
    qtbot.waitUntil(dialog.ui.columns_page.isVisible)
    assert "「住所」の列が決まっていません" in dialog.ui.columns_notice.sentence
    assert columns(dialog)["すまい"] == ""
    dialog.save()
    assert dialog.ui.columns_page.isVisible()
    combo = dialog.ui.field_combo
    qtbot.waitUntil(lambda: "すまい" in dialog.ui.samples_label.text())
    combo.setCurrentIndex(combo.findText("住所（必須）"))
    combo.activated.emit(combo.currentIndex())
    assert columns(dialog)["すまい"] == "住所（必須）"
    assert dialog.ui.columns_notice.isHidden()
    dialog.ui.match_button.click()
    qtbot.waitUntil(dialog.ui.fine_state.isVisible)
    with qtbot.waitSignal(dialog.registered) as told:
        dialog.ui.save_button.click()
    assert told.args == [2]
    assert members.count(seat.desk) == 2


def test_known_columns_can_be_looked_at_and_changed_afterwards(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(1)))
    qtbot.waitUntil(dialog.ui.fine_state.isVisible)
    dialog.ui.columns_button.click()
    assert columns(dialog)["登録日"] == "登録日"
    dialog.ui.columns_table.choose(7)
    qtbot.waitUntil(lambda: dialog.ui.field_combo.currentText() == "登録日")
    dialog.ui.field_combo.setCurrentIndex(0)
    dialog.ui.field_combo.activated.emit(0)
    assert columns(dialog)["登録日"] == ""
    dialog.save()
    qtbot.waitUntil(dialog.ui.fine_state.isVisible)
    dialog.leave()


def test_a_field_is_taken_from_one_column_only(
    dialog: ImportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = file_of(tmp_path, *good(1))
    path.write_text(path.read_text("utf-8").replace("登録日", "お名前"), encoding="utf-8")
    dialog.check(path)
    qtbot.waitUntil(dialog.ui.columns_page.isVisible)
    assert "「氏名」の見出しが2つ以上あります" in dialog.ui.columns_notice.sentence
    dialog.ui.columns_table.choose(7)
    qtbot.waitUntil(lambda: "お名前" in dialog.ui.samples_label.text())
    combo = dialog.ui.field_combo
    combo.setCurrentIndex(combo.findText("氏名（必須）"))
    combo.activated.emit(combo.currentIndex())
    assert (columns(dialog)["氏名"], columns(dialog)["お名前"]) == ("", "氏名（必須）")
    dialog.leave()


OLD_FORM = "3001,架空　待子,カクウ　マチコ,1990-04-01,山形県鶴岡市架空町1-1,はい,2015-05-28,"


def test_forms_that_only_the_gate_refuses_wait_by_one_tick(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, *good(2), OLD_FORM))
    qtbot.waitUntil(dialog.ui.wait_check.isVisible)
    assert dialog.ui.wait_check.isChecked()
    assert dialog.ui.save_button.text() == "2名を登録し、1件を確認待ちに残す(&S)"
    dialog.ui.wait_check.setChecked(False)
    assert dialog.ui.save_button.isHidden()
    assert dialog.ui.good_button.text() == "問題のない2名だけ登録する(&G)"
    dialog.ui.wait_check.setChecked(True)
    with qtbot.waitSignals([dialog.registered, dialog.kept]):
        dialog.ui.save_button.click()
    assert members.count(seat.desk) == 2
    assert len(applications.find_ids(seat.desk)) == 1


def test_a_file_of_old_forms_alone_can_wait(
    dialog: ImportDialog, seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.check(file_of(tmp_path, OLD_FORM))
    qtbot.waitUntil(dialog.ui.wait_check.isVisible)
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.ui.save_button.click()
    assert told.args == [1]
    assert members.count(seat.desk) == 0
