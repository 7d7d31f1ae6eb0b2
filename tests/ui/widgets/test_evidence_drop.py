"""The place for one scan: dropped, chosen, taken away again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.widgets.evidence_drop import HINT, EvidenceDrop


@pytest.fixture
def place(qtbot: QtBot) -> EvidenceDrop:
    made = EvidenceDrop()
    qtbot.addWidget(made)
    made.show()
    return made


def data(*names: str) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(f"/架空/{name}") for name in names])
    return made


def enter(place: EvidenceDrop, mime: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    place.dragEnterEvent(event)
    return event.isAccepted()


def drop(place: EvidenceDrop, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    place.dropEvent(event)


def held(place: EvidenceDrop) -> Path | None:
    return place.path


def test_one_scan_is_taken(place: EvidenceDrop, qtbot: QtBot) -> None:
    mime = data("申込書.PDF")
    assert enter(place, mime)
    assert place.property("over") is True
    with qtbot.waitSignal(place.chosen) as told:
        drop(place, mime)
    assert told.args == [Path("/架空/申込書.PDF")]
    assert place.property("over") is False
    assert place.hint_label.plain == "申込書.PDF"
    assert place.remove_button.isVisible()


@pytest.mark.parametrize("names", [(), ("申込書.docx",), ("1.pdf", "2.pdf"), ("1.pdf", "2.txt")])
def test_what_cannot_be_kept_is_not_let_in(
    names: tuple[str, ...], place: EvidenceDrop, qtbot: QtBot
) -> None:
    mime = data(*names)
    assert not enter(place, mime)
    with qtbot.assertNotEmitted(place.chosen):
        drop(place, mime)
    assert place.path is None


def test_a_file_that_goes_on_leaves_no_trace(place: EvidenceDrop) -> None:
    enter(place, data("写真.jpg"))
    place.dragLeaveEvent(QDragLeaveEvent())
    assert place.property("over") is False
    assert place.hint_label.plain == HINT


def test_a_file_is_chosen_and_taken_away(
    place: EvidenceDrop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("/架空/写真.jpg", ""))
    place.choose_button.click()
    assert held(place) == Path("/架空/写真.jpg")
    place.remove_button.click()
    assert held(place) is None
    assert place.hint_label.plain == HINT
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    place.choose_button.click()
    assert held(place) is None
