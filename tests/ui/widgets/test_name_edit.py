from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.reading import follow_reading


def compose(edit: NameEdit, *preedits: str, commit: str) -> None:
    for preedit in preedits:
        QApplication.sendEvent(edit, QInputMethodEvent(preedit, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(commit)
    QApplication.sendEvent(edit, event)


def pair(qtbot: QtBot) -> tuple[NameEdit, QLineEdit]:
    name, kana = NameEdit(), QLineEdit()
    qtbot.addWidget(name)
    qtbot.addWidget(kana)
    follow_reading(name, kana)
    return name, kana


def test_the_reading_of_a_name_becomes_its_kana(qtbot: QtBot) -> None:
    name, kana = pair(qtbot)
    compose(name, "ｔ", "た", "たかはｓ", "たかはし", "髙橋", commit="髙橋")
    assert (name.text(), kana.text()) == ("髙橋", "タカハシ")
    QTest.keyClicks(name, " ")
    compose(name, "みさき", "美咲", commit="美咲")
    assert (name.text(), kana.text()) == ("髙橋 美咲", "タカハシ　ミサキ")


def test_kana_written_by_hand_is_left_alone(qtbot: QtBot) -> None:
    name, kana = pair(qtbot)
    QTest.keyClicks(kana, "x")
    compose(name, "たかはし", commit="髙橋")
    assert kana.text() == "x"


def test_a_word_thrown_away_leaves_no_reading(qtbot: QtBot) -> None:
    name, kana = pair(qtbot)
    QApplication.sendEvent(name, QInputMethodEvent("さとう", []))
    QApplication.sendEvent(name, QInputMethodEvent("", []))
    compose(name, "髙橋", commit="髙橋")
    assert kana.text() == ""


def test_letters_of_another_script_give_no_reading(qtbot: QtBot) -> None:
    name, kana = pair(qtbot)
    compose(name, "John", commit="John")
    assert (name.text(), kana.text()) == ("John", "")
