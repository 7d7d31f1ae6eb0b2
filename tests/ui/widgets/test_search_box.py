from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.search_box import SearchBox


def compose(box: SearchBox, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(box, event)


def test_typing_is_searched_once_the_keys_rest(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box, "1001")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["1001"])


def test_half_a_word_in_the_ime_is_not_searched(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    compose(box, "たか")
    QTest.qWait(0)
    compose(box, "たかはし")
    assert heard == []
    compose(box, "", "髙橋")
    qtbot.waitUntil(lambda: heard == ["髙橋"])


def test_enter_searches_at_once_and_the_same_words_once(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    box.setText(" 髙橋 ")
    box.returnPressed.emit()
    box.returnPressed.emit()
    assert heard == ["髙橋"]


def test_words_that_a_list_took_in_the_middle_of_typing_are_left_again(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    QTest.keyClicks(box, "1001")
    assert box.take_words() == "1001"
    box.clear()
    box.returnPressed.emit()
    assert heard == [""]
