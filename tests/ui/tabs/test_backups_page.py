from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import backup_book, backup_page, backups
from app.office.backup_lying import Lying
from app.office.registers import Register
from app.rules.periods import Days
from app.ui.backing_up import BackingUp
from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.tabs import backup_sheet
from app.ui.tabs.backups_page import BackupsPage
from app.ui.widgets.complaints import said


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[BackupsPage]:
    backups.create(seat.desk)
    made = BackupsPage(seat)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.current() is not None and made.sheet.sheet is not None)
    yield made
    for one in QApplication.topLevelWidgets():
        if isinstance(one, OfficeDialog):
            one.hide()


def _book(seat: Seat) -> Register:
    return backup_book.register(seat.desk, Days(seat.desk.today, seat.desk.today))


def test_a_backup_is_shown_with_what_it_holds(page: BackupsPage) -> None:
    sheet = page.sheet.sheet
    assert sheet is not None
    facts = dict(sheet.blocks[0].facts)
    assert facts["ファイル"].endswith(".skb")
    assert facts["置き場所"] == str(page.seat.desk.folder / "backups")
    assert [act.key for act in sheet.acts] == [backup_sheet.CHECK, backup_sheet.RESTORE]


def test_one_is_made_by_the_primary_button(page: BackupsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said) as said:
        page.new()
    assert said.args == ["控えを作って確かめました。"]
    assert len(backups.rows(page.seat.desk)) == 2


def test_one_is_tried_and_the_trial_is_in_the_book(page: BackupsPage, qtbot: QtBot) -> None:
    row = page.current()
    assert row is not None
    with qtbot.waitSignal(page.said) as said:
        page.act(backup_sheet.CHECK, None, row)
    assert "傷みはありません" in said.args[0]
    book = _book(page.seat)
    assert [line[1] for line in book.rows] == ["作成（手動）", "確認"]
    assert "1件と、その確認1件（うち異常0件）" in book.lead
    sheet = backup_sheet.describe(
        row, backup_page.trials(page.seat.desk), Lying(""), may_check=True, may_restore=False
    )
    assert "異常なし" in sheet.blocks[1].entries[0].title


def test_a_lost_file_is_said(page: BackupsPage, qtbot: QtBot) -> None:
    row = page.current()
    assert row is not None
    backups.path_of(page.seat.desk, row).unlink()
    told: list[str] = []
    page._say_why = lambda error: told.append(error.sentence)  # type: ignore[method-assign]
    page.act(backup_sheet.CHECK, None, row)
    qtbot.waitUntil(lambda: bool(told))
    assert "見つかりません" in told[0]


def test_the_second_place_is_tried_before_it_is_kept(
    page: BackupsPage, seat: Seat, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    dialog = BackupSettingsDialog(seat)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.take_place(str(seat.desk.folder / "backups"))
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "同じフォルダの中" in said(dialog.ui.place_problem))
    assert dialog.ui.place_edit.property("wrong")
    assert dialog.focusWidget() is dialog.ui.place_edit
    place = tmp_path_factory.mktemp("second")
    dialog.take_place(str(place))
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    watch = BackingUp(seat, page, look_ms=3_600_000)
    with qtbot.waitSignal(seat.bus.changed):
        watch.go()
    (copy,) = place.glob("*.skb")
    assert copy.name == backups.rows(seat.desk)[0].file_name
    watch.rest()
