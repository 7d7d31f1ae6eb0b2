"""The page beside the fields: the first change at once, what follows together."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import letters
from app.rules.errors import Refused
from app.ui.dialogs.live_preview import LivePreview
from app.ui.seat import Seat
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

Load = Callable[[], bytes]


class Fields:
    """Stand for fields that are typed into while pages are drawn."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seat: Seat, qtbot: QtBot) -> None:
        self.asker = QWidget()
        qtbot.addWidget(self.asker)
        self.typed, self.drawn = b"", list[bytes]()
        self.go_on = Event()
        self.label = Paragraph(self.asker)
        places = (PdfView(self.asker), self.label)
        self.preview = LivePreview(self.asker, seat, places, self.read)
        monkeypatch.setattr(letters, "page_images", lambda _content, _dpi: [])

    def read(self) -> Load:
        typed = self.typed
        return lambda: self.draw(typed)

    def draw(self, typed: bytes) -> bytes:
        assert self.go_on.wait(10)
        self.drawn.append(typed)
        if typed == b"wrong":
            raise Refused("読み取れません。")
        return typed

    def type(self, typed: bytes) -> None:
        self.typed = typed
        self.preview.refresh()


@pytest.fixture
def fields(monkeypatch: pytest.MonkeyPatch, seat: Seat, qtbot: QtBot) -> Fields:
    return Fields(monkeypatch, seat, qtbot)


def test_what_is_typed_meanwhile_is_drawn_once_as_it_stands_last(
    fields: Fields, seat: Seat, qtbot: QtBot
) -> None:
    for typed in (b"a", b"ab", b"abc"):
        fields.type(typed)
    fields.go_on.set()
    qtbot.waitUntil(lambda: seat.doing.is_idle() and len(fields.drawn) > 1)
    assert fields.drawn == [b"a", b"abc"]
    fields.type(b"abcd")
    qtbot.waitUntil(lambda: fields.drawn[-1] == b"abcd")
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_refusal_holds_nothing_up(fields: Fields, seat: Seat, qtbot: QtBot) -> None:
    fields.go_on.set()
    fields.type(b"wrong")
    qtbot.waitUntil(seat.doing.is_idle)
    assert "読み取れません" in fields.label.text()
    fields.type(b"right")
    qtbot.waitUntil(lambda: fields.drawn == [b"wrong", b"right"])
    qtbot.waitUntil(seat.doing.is_idle)
    assert fields.label.isHidden()
