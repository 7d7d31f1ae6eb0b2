"""The page of the backups names what a restore has set aside, and says what to do with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.office import backup_aside, backups
from app.ui.seat import Seat
from app.ui.tabs.backups_page import BackupsPage
from app.ui.widgets.paragraph import Paragraph
from tests.ui.test_mnemonics import clashes

Open = Callable[[], BackupsPage]


@pytest.fixture
def opened(seat: Seat, qtbot: QtBot) -> Iterator[Open]:
    """Open the page and wait for what it asked."""
    backups.create(seat.desk)

    def act() -> BackupsPage:
        made = BackupsPage(seat)
        qtbot.addWidget(made)
        made.show()
        made.refresh()
        qtbot.waitUntil(lambda: made.sheet.sheet is not None)
        qtbot.waitUntil(seat.doing.is_idle)
        return made

    yield act
    qtbot.waitUntil(seat.doing.is_idle)


def put(seat: Seat, *names: str) -> Path:
    """Let restores have set records aside."""
    place = backup_aside.place(seat.desk)
    for name in names:
        (place / name).mkdir(parents=True)
        (place / name / "records.db").write_bytes(b"x" * 3_000_000)
    return place


def lines(page: BackupsPage) -> list[str]:
    """Read what is named."""
    shown = (one for one in page.aside.facts.findChildren(QLabel) if not one.isHidden())
    return [one.plain if isinstance(one, Paragraph) else one.text() for one in shown]


def test_nothing_more_stands_on_the_page_where_nothing_was_set_aside(opened: Open) -> None:
    assert opened().aside.isHidden()


def test_what_was_set_aside_is_named_with_what_to_do(
    opened: Open, seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = put(seat, "20260315-091500")
    page = opened()
    qtbot.waitUntil(page.aside.isVisible)
    when, what = lines(page)
    assert when == "2026/03/15 09:15"
    assert what.split("　") == [
        *("控えに入っていない、復元の前の記録", "2.9 MB", "damaged/20260315-091500"),
        "2027/03/01以降に消去",
    ]
    words = page.aside.words_label.plain
    assert "消さずに移して残しました" in words
    assert "このPCを管理している方に、下のフォルダごと渡してください" in words
    assert clashes(page) == []
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    page.aside.open_button.click()
    assert shown == [str(place)]


def test_of_many_the_newest_are_named_and_the_others_counted(
    opened: Open, seat: Seat, qtbot: QtBot
) -> None:
    put(seat, *(f"2026010{day}-101010" for day in range(1, 6)))
    page = opened()
    qtbot.waitUntil(page.aside.isVisible)
    said = lines(page)
    assert said[::2] == ["2026/01/05 10:10", "2026/01/04 10:10", "2026/01/03 10:10", ""]
    assert said[-1] == "ほかに2件が、同じ場所にあります。"


def test_it_goes_from_the_page_with_the_folder(opened: Open, seat: Seat, qtbot: QtBot) -> None:
    place = put(seat, "20260315-091500")
    page = opened()
    qtbot.waitUntil(page.aside.isVisible)
    place.rename(place.with_name("taken away"))
    page.refresh()
    qtbot.waitUntil(page.aside.isHidden)
