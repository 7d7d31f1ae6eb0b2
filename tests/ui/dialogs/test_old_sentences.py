"""No sentence stays above what was corrected since, or beside what another act says."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.notice import Notice


class Window(OfficeDialog):
    """Hold what a usual dialog has."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.notice, self.line, self.words = Notice(self), QLineEdit(self), QPlainTextEdit(self)
        self.problem, self.other = QLabel(self), QPushButton("ほか", self)
        self.keep, self.cancel = QPushButton("保存", self), QPushButton("閉じる", self)
        column = QVBoxLayout(self)
        for widget in (self.notice, self.line, self.problem, self.words, self.other):
            column.addWidget(widget)
        self.complaints = Complaints({"line": (self.line, self.problem)})
        self.settle(self.keep, self.cancel)


def shown(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_refusal_goes_with_the_next_entry(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.notice.say("できません。", "alarm")
    QTest.keyClicks(window.line, "a")
    assert not window.notice.sentence
    window.notice.say("できません。", "alarm")
    QTest.keyClicks(window.words, "a")
    assert not window.notice.sentence


def test_good_news_stays_while_the_next_is_typed_and_goes_with_its_act(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.notice.say("加えました。")
    QTest.keyClicks(window.line, "a")
    assert window.notice.sentence == "加えました。"
    window.other.click()
    assert not window.notice.sentence


def test_what_stays_an_offer_and_a_caution_remain(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.notice.say("発行しました。", stays=True)
    window.keep.click()
    assert window.notice.sentence
    window.notice.say("ご注意ください。", "caution")
    window.keep.click()
    assert window.notice.sentence
    window.notice.say("できません。", "alarm")
    window.notice.offer("記録する", lambda: None)
    window.keep.click()
    QTest.keyClicks(window.line, "a")
    assert window.notice.sentence == "できません。"


def test_a_complaint_goes_once_its_field_holds_something_else(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.complaints.show([Problem("line", "入れてください。")])
    assert window.problem.isVisible()
    QTest.keyClicks(window.line, "ab")
    assert not window.problem.isVisible()
    assert not window.line.property("wrong")
    window.complaints.show([Problem("line", "違います。")])
    QTest.keyClicks(window.words, "a")
    assert window.problem.text() == "違います。"
