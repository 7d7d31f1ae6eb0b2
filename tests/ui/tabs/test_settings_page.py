"""The page 設定 lists every setting, says who may change it, and opens only one's own."""

import pytest
from pytestqt.qtbot import QtBot

from app.rules.roles import Role
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.tabs import settings_page
from app.ui.tabs.setting_lines import LINES
from app.ui.tabs.settings_page import SettingsPage, describe, rows


def test_a_clerk_reads_who_may_change_what_and_opens_nothing() -> None:
    for row in rows(frozenset({Role.clerk})):
        step = describe(row).step
        assert step is not None
        assert not row.mine
        assert bool(step.key) == bool(row.line.own)
        assert row.line.own or "の仕事です" in step.sentence


def test_everybody_reaches_the_own_time_of_the_lock() -> None:
    (row,) = (one for one in rows(frozenset({Role.clerk})) if one.line.own)
    sheet = describe(row)
    assert sheet.step is not None
    assert (row.line.word, sheet.step.key) == ("画面のロックまでの時間", "open")
    assert "短い時間" in sheet.step.sentence
    assert [pill.word for pill in sheet.pills] == ["ご自分の分だけ"]


def test_words_of_settings_are_their_own() -> None:
    assert len({line.word for line in LINES}) == len(LINES)
    assert all(settings_page.who_may(line.verb) for line in LINES)


@pytest.mark.parametrize("place", range(len(LINES)), ids=[line.word for line in LINES])
def test_every_setting_opens_its_dialog(place: int, seat: Seat, qtbot: QtBot) -> None:
    dialog = LINES[place].open(seat, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, OfficeDialog)
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_setting_is_found_by_what_is_set_there(seat: Seat, qtbot: QtBot) -> None:
    page = SettingsPage(seat)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.current() is not None)
    page.ui.search_box.setText("折り線")
    qtbot.waitUntil(lambda: page.ui.table.model().rowCount() == 1)
    row = page.current()
    assert row is not None
    assert row.line.word == "用紙・封筒・宛名ラベル"
