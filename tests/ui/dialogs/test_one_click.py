"""What one click on a draft costs: everything is gathered, drawn and rendered once."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.letters import fonts, preview, wording
from app.office import holdings
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.ui.dialogs.issued_letter import draft_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    key = at.take(desk)
    at.identify(desk, key)
    at.decide(desk, key)
    return key


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count what is dear."""
    found: Counter[str] = Counter()

    def counted(name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*given: object, **named: object) -> object:
            found[name] += 1
            return act(*given, **named)

        return counting

    for place, name in ((preview, "_image"), (holdings, "gather")):
        monkeypatch.setattr(place, name, counted(name, getattr(place, name)))
    return found


def opened(seat: Seat, key: RequestId, qtbot: QtBot) -> LetterDialog:
    page = at.page_of(seat.desk, key)
    dialog = LetterDialog(seat, draft_sheets(seat.desk, page.case, page.case.rights[0]))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 2 and seat.doing.is_idle())
    return dialog


def test_each_page_is_rendered_once_and_what_is_held_is_gathered_once(
    seat: Seat, key: RequestId, qtbot: QtBot, calls: Counter[str]
) -> None:
    opened(seat, key, qtbot)
    assert calls == {"_image": 2, "gather": 1}


def test_fonts_and_wordings_stay_loaded(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    opened(seat, key, qtbot)
    kept = (fonts._registered, wording._shipped)
    before = [one.cache_info().misses for one in kept]
    opened(seat, key, qtbot)
    assert [one.cache_info().misses for one in kept] == before


def test_the_pages_behind_the_first_keep_their_places_and_come_after_it(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    view = opened(seat, key, qtbot).ui.pdf_view
    first, second = view.findChildren(QLabel)[-2:]
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.height())
    assert second.size() == first.size()
    for sheet in (first, second):
        ink = sheet.grab().toImage()
        dark = sum(
            ink.pixelColor(x, y).lightness() < 100
            for x in range(0, ink.width(), 3)
            for y in range(0, ink.height(), 3)
        )
        assert dark > 20
