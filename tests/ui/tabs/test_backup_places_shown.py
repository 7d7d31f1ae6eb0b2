"""Whoever looks at a backup learns in which folders it lies, and what could not be copied."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import backup_rotation, backup_settings, backups
from app.office.backup_lying import MISSING
from app.office.backup_settings import BackupSettings
from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.pictures import SIZE
from app.ui.seat import Seat
from app.ui.tabs import backup_sheet
from app.ui.tabs.backups_page import BackupsPage


@pytest.fixture
def second(seat: Seat, tmp_path: Path) -> Path:
    """Choose a second place and let it have a backup."""
    place = tmp_path / "2つめ"
    place.mkdir()
    backup_settings.change(seat.desk, BackupSettings(30, str(place)))
    backups.create(seat.desk)
    return place


@pytest.fixture
def page(seat: Seat, second: Path, qtbot: QtBot) -> Iterator[BackupsPage]:
    assert second.is_dir()
    made = BackupsPage(seat)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.sheet.sheet is not None)
    yield made
    qtbot.waitUntil(seat.doing.is_idle)


def places(page: BackupsPage) -> str:
    """Read where the chosen backup lies."""
    sheet = page.sheet.sheet
    return "" if sheet is None else dict(sheet.blocks[0].facts)["置き場所"]


def test_both_folders_are_named(page: BackupsPage, seat: Seat, second: Path) -> None:
    assert places(page) == f"{seat.desk.folder / 'backups'}\n{second}"


def test_a_place_that_is_gone_is_said(page: BackupsPage, second: Path, qtbot: QtBot) -> None:
    second.rename(second.with_name("unplugged"))
    page.row_chosen.emit(page.ui.table.current_id())
    qtbot.waitUntil(lambda: MISSING in places(page))
    assert page.sheet.sheet is not None
    assert page.sheet.sheet.pills == (backup_sheet.AWAY,)


def test_the_time_can_be_read_where_the_letters_grow_before_ones_eyes(
    page: BackupsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.resize(*SIZE)
    theme.dress(qapp, LIGHT, "特大")
    table = page.ui.table
    columns = range(table.model().columnCount())
    qtbot.waitUntil(
        lambda: all(table.columnWidth(at) >= table.sizeHintForColumn(at) for at in columns)
    )
    theme.dress(qapp, LIGHT)


def test_a_copy_that_failed_is_no_good_news(page: BackupsPage, second: Path, qtbot: QtBot) -> None:
    second.rename(second.with_name("unplugged"))
    with qtbot.assertNotEmitted(page.said), qtbot.waitSignal(page.warned) as warned:
        page.new()
    assert warned.args[1] == "caution"
    assert "写せていません" in warned.args[0]


def test_a_copy_that_the_place_does_not_let_go_is_a_copy(seat: Seat, second: Path) -> None:
    assert second.is_dir()
    row = replace(backups.rows(seat.desk)[0], copy_problem=backup_rotation.STUCK)
    assert backup_sheet.pill_of(row) == backup_sheet.COPIED
    assert backup_sheet.pill_of(replace(row, copied_at=None)) == backup_sheet.NOT_COPIED
