"""The items of a list have room between their lines, and break between words."""

from PySide6.QtGui import QFontMetrics, QTextLayout
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.laid_lines import kept_whole, laid_out
from app.ui.widgets.list_lines import ListLines

HELD = "理事長　架空　三郎左衛門\n2026/06/20（土）から　すべての文書"


def lines_of(layout: QTextLayout, words: str) -> list[str]:
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [words[one.textStart() : one.textStart() + one.textLength()] for one in lines]


def test_lines_of_an_item_have_room_between_them(qtbot: QtBot) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    ListLines(shown)
    shown.resize(400, 200)
    shown.addItems([HELD, HELD.split("\n", maxsplit=1)[0]])
    shown.show()
    tall, short = (shown.visualItemRect(shown.item(row)).height() for row in (0, 1))
    letters = QFontMetrics(shown.font()).height()
    assert tall - short > letters
    assert tall >= 2 * letters + 6


def test_a_name_is_not_broken_inside(qtbot: QtBot) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    whole = kept_whole(HELD)
    assert whole.replace("\u2060", "") == HELD
    wide = QFontMetrics(shown.font()).horizontalAdvance("理事長　架空　三郎")
    layout, _height = laid_out(whole, shown.font(), wide)
    found = [line.replace("\u2060", "").strip("　\u2028 \n") for line in lines_of(layout, whole)]
    assert found[:2] == ["理事長　架空", "三郎左衛門"]


def test_a_sentence_is_broken_anywhere() -> None:
    assert kept_whole("個人情報の第三者への提供の停止") == "個人情報の第三者への提供の停止"
