import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.office.holdings import HeldLine
from app.ui.widgets.act_row import ActButton, ActRow
from app.ui.widgets.cards import Card
from app.ui.widgets.checklist import CheckedLine, Checklist
from app.ui.widgets.choices import Choice, Choices
from app.ui.widgets.held_tree import NO_REASON, HeldTree
from app.ui.widgets.letter_lines import LetterLine, LetterLines

ACTS = [ActButton("one", "一つ目の操作"), ActButton("two", "二つ目の操作", "edit")]
HELD = [
    HeldLine("name", "登録", "お名前", "架空　太郎", "申込書", "お届け"),
    HeldLine("address", "連絡先", "ご住所", "架空町1", "申込書", "お届け"),
]


def test_acts_break_into_lines_where_the_row_is_narrow(qtbot: QtBot) -> None:
    row = ActRow()
    qtbot.addWidget(row)
    row.show_acts(ACTS)
    first, second = row.buttons()
    row.resize(600, 80)
    row.show()
    assert first.y() == second.y()
    one_line = row.heightForWidth(600)
    assert row.heightForWidth(120) > one_line
    row.resize(120, 80)
    assert second.y() > first.y()
    with qtbot.waitSignal(row.pressed) as told:
        second.click()
    assert told.args == ["two"]
    row.show_acts([])
    assert row.isHidden()


def test_a_row_that_was_narrow_gives_its_room_back(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = ActRow(host)
    layout = QVBoxLayout(host)
    layout.addWidget(row)
    row.show_acts(ACTS)
    host.resize(130, 200)
    host.show()
    qtbot.waitUntil(lambda: row.buttons()[1].y() > 0)
    tall = layout.minimumSize().height()
    host.resize(600, 200)
    qtbot.waitUntil(lambda: layout.minimumSize().height() < tall)


def test_tab_comes_to_acts_where_they_stand(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    first, row, last = QPushButton("前", host), ActRow(host), QPushButton("後", host)
    for widget in (first, row, last):
        layout.addWidget(widget)
    for _ in range(2):
        row.show_acts(ACTS)
        chain = [first, *row.buttons(), last]
        stops: list[QWidget] = [first]
        while (one := stops[-1].nextInFocusChain()) not in (None, first):
            stops.append(one)
        assert [one for one in stops if one in chain] == chain


def test_one_of_several_choices_is_chosen_by_keys(qtbot: QtBot) -> None:
    choices = Choices()
    qtbot.addWidget(choices)
    choices.offer([Choice("a", "甲", "説明"), Choice("", "見出し"), Choice("b", "乙")])
    choices.show()
    choices.activateWindow()
    qtbot.waitUntil(choices.isActiveWindow)
    assert (choices.keys(), choices.key) == (["a", "b"], "")
    choices.choose("a")
    choices.button("a").setFocus()
    with qtbot.waitSignal(choices.chosen) as told:
        QTest.keyClick(choices.button("a"), Qt.Key.Key_Down)
    assert told.args == ["b"]
    choices.choose("unknown")
    assert choices.key == "b"
    assert choices.button("a").accessibleDescription() == "説明"
    choices.offer([Choice("c", "丙")])
    assert (choices.keys(), choices.key) == (["c"], "")


def test_a_checklist_ticks_only_what_is_left_to_hands(qtbot: QtBot) -> None:
    checklist = Checklist()
    qtbot.addWidget(checklist)
    checklist.show_lines(
        [CheckedLine("書類", "運転免許証", itself=True), CheckedLine("塗りつぶす")]
    )
    checklist.tick(0, done=True)
    assert checklist.ticked() == [True, False]


def test_letters_offer_their_acts(qtbot: QtBot) -> None:
    lines = LetterLines()
    qtbot.addWidget(lines)
    lines.show_letters([LetterLine(7, Card("回答", "第1号"), ACTS[:1])], nothing="なし")
    lines.show()
    with qtbot.waitSignal(lines.pressed) as told:
        lines.findChildren(QPushButton)[0].click()
    assert told.args == ["one", 7]
    lines.show_letters([], nothing="なし")

    def shown() -> list[str]:
        return [one.text() for one in lines.findChildren(QLabel) if one.isVisibleTo(lines)]

    qtbot.waitUntil(lambda: shown() == ["なし"])


def test_what_is_not_ticked_gets_a_reason(qtbot: QtBot) -> None:
    tree = HeldTree()
    qtbot.addWidget(tree)
    tree.show_lines(HELD, {"name": "前の理由"}, "いつもの理由")
    assert (tree.count, tree.masks()) == (2, {"name": "前の理由"})
    assert tree.key == "name"
    tree.black_out("address")
    assert tree.masks()["address"] == "いつもの理由"
    tree.give_reason("別の理由")
    assert tree.masks()["address"] == "別の理由"
    tree.give_reason("")
    item = tree.currentItem()
    assert item is not None
    assert item.text(4) == NO_REASON
    tree.disclose_all()
    assert tree.masks() == {}
    tree.give_reason("無用")
    assert tree.masks() == {}


@pytest.mark.parametrize("column", [0, 1, 3])
def test_space_ticks_the_line_whichever_column_was_clicked(column: int, qtbot: QtBot) -> None:
    tree = HeldTree()
    qtbot.addWidget(tree)
    tree.resize(900, 300)
    tree.show_lines(HELD, {}, "いつもの理由")
    tree.show()
    tree.pick("address")
    at = tree.visualRect(tree.currentIndex().siblingAtColumn(column)).center()
    tree.pick("name")
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert tree.key == "address"
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.masks() == {"address": "いつもの理由"}
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tree.masks() == {}
