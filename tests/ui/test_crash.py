import logging
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.rules.errors import Refused
from app.ui import crash

SECRET = "架空 太郎 0235-00-0000"


def unforeseen() -> Exception:
    with pytest.raises(LookupError) as caught:
        fail()
    return caught.value


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise LookupError(SECRET) from error


def open_boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def test_the_outline_names_places_and_no_person() -> None:
    text = crash.outline(unforeseen())
    assert "LookupError" in text
    assert "ValueError" in text
    assert "test_crash.py:" in text
    assert "太郎" not in text


def test_one_box_for_many_errors_and_a_clean_log(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        crash.report(unforeseen())
        crash.report(unforeseen())
    assert len(caplog.records) == 2
    assert "太郎" not in caplog.text
    (box,) = open_boxes()
    assert "取り消しました" in box.text()
    copy = next(one for one in box.buttons() if one.text().startswith("内容を写す"))
    with qtbot.waitSignal(box.finished):
        copy.click()
    assert QGuiApplication.clipboard().text() == crash.outline(unforeseen())


def test_what_nobody_caught_is_caught(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(crash, "report", reported.append)
    crash.install()
    error = unforeseen()
    sys.excepthook(type(error), error, error.__traceback__)
    assert reported == [error]
    with caplog.at_level(logging.ERROR):
        threading.excepthook(threading.ExceptHookArgs((type(error), error, None, None)))
    assert "unforeseen in a thread: LookupError" in caplog.text


def test_a_refusal_that_nobody_caught_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    crash.install()
    error = Refused("いまは読めません。何も変えていません。")
    sys.excepthook(Refused, error, None)
    (box,) = open_boxes()
    assert box.text() == error.sentence
    with qtbot.waitSignal(box.finished):
        box.close()
