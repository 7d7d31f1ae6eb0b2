"""The windows about the people of the house record what was typed, and say what is missing."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.exchange.excel_files import write_excel
from app.office import house_departments, pledges, workers
from app.office.workers import WorkerSearch
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.list_import_dialog import ListImportDialog
from app.ui.dialogs.list_imports import attendance_import_dialog, worker_import_dialog
from app.ui.dialogs.pledge_dialog import PledgeDialog
from app.ui.dialogs.worker_dialog import WorkerDialog
from app.ui.dialogs.worker_leave_dialog import WorkerLeaveDialog
from app.ui.seat import Seat
from tests.ui.house_desk import SHOP, HouseDesk, furnish


def quiet(seat: Seat, qtbot: QtBot) -> None:
    qtbot.waitUntil(seat.doing.is_idle)


def said(dialog: WorkerDialog | PledgeDialog | HouseDepartmentsDialog) -> str:
    return dialog.ui.trouble_notice.sentence


def lines(shown: QListWidget) -> list[str]:
    return [shown.item(at).text() for at in range(shown.count())]


def test_a_person_is_registered_and_changed(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    dialog = WorkerDialog(seat)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    assert not dialog.is_touched()
    dialog.save()
    assert "氏名がありません" in dialog.ui.name_problem.plain
    assert "区分を" in dialog.ui.kind_problem.plain
    ui = dialog.ui
    ui.name_edit.setText("架空 新")
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData("newcomer"))
    ui.department_combo.setCurrentIndex(ui.department_combo.findData(SHOP))
    ui.joined_on_field.setText("4/1")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["架空 新さんを登録しました。"]
    (row,) = workers.rows(house.desk, workers.ids(house.desk, WorkerSearch("新")))
    assert (row.department_name, row.joined_on) == (SHOP, date(2026, 4, 1))
    dialog = WorkerDialog(seat, row)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    assert dialog.ui.name_edit.text() == "架空　新"
    dialog.ui.number_edit.setText("1001")
    dialog.save()
    qtbot.waitUntil(lambda: "架空　一郎さんの番号" in said(dialog))


def test_departments_come_in_one_after_another(seat: Seat, qtbot: QtBot) -> None:
    furnish(seat)
    dialog = HouseDepartmentsDialog(seat)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    ui = dialog.ui
    for name in ("見本センター", "見本支部"):
        ui.name_edit.setText(name)
        dialog.save()
        qtbot.waitUntil(lambda name=name: name in lines(ui.department_list))  # type: ignore[misc]
        assert ui.name_edit.text() == ""
    dialog.save()
    qtbot.waitUntil(lambda: "名前がありません" in said(dialog))
    ui.department_list.setCurrentRow(2)
    ui.up_button.click()
    qtbot.waitUntil(lambda: lines(ui.department_list) == [SHOP, "見本支部", "見本センター"])
    assert ui.department_list.currentRow() == 1
    ui.ended_on_field.setText("2026-03-31")
    dialog.save()
    qtbot.waitUntil(lambda: lines(ui.department_list)[1] == "見本支部（2026/03/31（火）まで）")
    assert [row.name for row in house_departments.standing(seat.desk)] == [SHOP, "見本センター"]


def test_pledges_of_many_are_recorded(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    dialog = PledgeDialog(seat, house.people[1])
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    ui = dialog.ui
    assert ui.kind_combo.currentData() == "entry"
    assert ui.people_label.text() == "誓約書を出した方(&P)　1人を選択"
    assert not dialog.is_touched()
    ui.none_button.click()
    dialog.save()
    assert "出した方を選んで" in ui.people_problem.plain
    ui.people_search.setText("みえ")
    qtbot.waitUntil(
        lambda: lines(ui.people_list) == ["架空　三枝　パート・アルバイト　誓約書なし：入職時"]
    )
    ui.people_list.item(0).setCheckState(Qt.CheckState.Checked)
    ui.people_search.setText("1001")
    qtbot.waitUntil(lambda: len(lines(ui.people_list)) == 1 and "一郎" in lines(ui.people_list)[0])
    ui.all_button.click()
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["2人の誓約書（入職時）を記録しました。"]
    assert [one.worker.name for one in pledges.owing(house.desk)] == ["架空　二葉"]


def test_the_last_day_is_recorded(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    (row,) = workers.rows(house.desk, house.people[:1])
    dialog = WorkerLeaveDialog(seat, row)
    qtbot.addWidget(dialog)
    dialog.save()
    assert "日付を入れてください" in dialog.ui.left_on_problem.plain
    dialog.ui.left_on_field.setText("4/15")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (row,) = workers.rows(house.desk, house.people[:1])
    assert row.left_on == date(2026, 4, 15)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Keep the windows that close themselves."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def check(dialog: ListImportDialog[Any], path: Path, qtbot: QtBot) -> str:
    dialog.check(path)
    quiet(dialog.seat, qtbot)
    return dialog.ui.summary_label.plain


def test_a_list_with_faults_is_explained_and_kept_out(
    seat: Seat, host: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    furnish(seat)
    path = tmp_path / "名簿.xlsx"
    write_excel(path, ["氏名", "区分"], [("架空　新", "社長"), ("架空　次", "職員")])
    dialog = worker_import_dialog(seat, host)
    assert check(dialog, path, qtbot).startswith("1行に直していただきたいところ")
    reason = dialog.ui.reason_label
    qtbot.waitUntil(lambda: reason.plain.startswith("2行目の区分：区分を「理事・監事」"))
    assert not dialog.ui.save_button.isEnabled()
    write_excel(path, ["氏名", "区分"], [("架空　新", "新入"), ("架空　次", "職員")])
    assert check(dialog, path, qtbot).startswith("新しく登録 2人、内容を変更 0人")
    assert "架空　三枝" in dialog.ui.details_label.plain
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["名簿を取り込みました（新規2人、変更0人）。"]
    assert len(workers.ids(seat.desk)) == 5


def test_a_file_that_is_no_list_says_so(
    seat: Seat, host: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "名簿.csv"
    path.write_text("あいさつ\n", "utf-8")
    dialog = worker_import_dialog(seat, host)
    check(dialog, path, qtbot)
    assert "見出しの行がありません" in dialog.ui.trouble_notice.sentence


def test_attendance_comes_in_from_a_list(
    seat: Seat, host: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    house: HouseDesk = furnish(seat)
    path = tmp_path / "出欠.xlsx"
    rows = [("1001", "架空　一郎", "○", "20"), ("", "架空　三枝", "欠席", ""), ("1002", "", "", "")]
    write_excel(path, ["職員番号", "氏名", "出欠", "点数"], rows)
    dialog = attendance_import_dialog(seat, house.training_id, "個人情報の取扱い", host)
    words = check(dialog, path, qtbot)
    assert words == "2人の出欠を記録できます。記入のない1人は、そのままにします。"
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert house.view().reach.words == "3人中1人（33%）"
