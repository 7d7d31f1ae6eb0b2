from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.chips import Chips


def test_one_chip_is_always_chosen(qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    assert chips.key == ""
    chips.offer([("", "すべて"), ("current", "最新"), ("withdrawn", "撤回")])
    assert chips.key == ""
    with qtbot.waitSignal(chips.chosen) as told:
        chips.choose("withdrawn")
    assert told.args == ["withdrawn"]
    chips.choose("withdrawn")
    assert chips.key == "withdrawn"
    assert [one.isChecked() for one in chips.findChildren(QPushButton)] == [False, False, True]


def test_a_chip_can_be_renamed(qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    chips.offer([("current", "最新")])
    chips.rename("current", "最新 12")
    assert [one.text() for one in chips.findChildren(QPushButton)] == ["最新 12"]
