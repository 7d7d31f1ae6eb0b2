from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui import alerts, theme


def button(box: QMessageBox, word: str) -> QPushButton:
    return next(
        one for one in box.buttons() if isinstance(one, QPushButton) and one.text().startswith(word)
    )


def test_a_sentence_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    box = alerts.tell(asker, "<b>登録できません。</b>")
    assert box.isVisible()
    assert box.text() == "<b>登録できません。</b>"
    with qtbot.waitSignal(box.finished):
        button(box, "閉じる").click()


def test_an_irreversible_act_rests_on_cancel(qtbot: QtBot) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    done: list[str] = []
    box = alerts.ask(
        asker, "消去します。", act="消去する", then=lambda: done.append("yes"), irreversible=True
    )
    assert box.defaultButton() is button(box, "キャンセル")
    assert button(box, "消去する").property("kind") == "danger"
    written = button(box, "消去する").palette().buttonText().color()
    assert written.name() == theme.colours().danger_text
    with qtbot.waitSignal(box.finished):
        button(box, "キャンセル").click()
    assert done == []


def test_yes_does_the_act(qtbot: QtBot) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    done: list[str] = []
    box = alerts.ask(asker, "印刷します。", act="印刷", then=lambda: done.append("yes"))
    assert box.defaultButton() is button(box, "印刷")
    with qtbot.waitSignal(box.finished):
        button(box, "印刷").click()
    assert done == ["yes"]
