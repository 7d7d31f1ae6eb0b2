import pytest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.widgets.wrapped_lines import WrappedLines

LONG = "組合員の出資金・債権・組合員台帳の作成・管理のため／商品・サービス情報を提供するため"


@pytest.fixture
def tree(qtbot: QtBot) -> QTreeWidget:
    made = QTreeWidget()
    qtbot.addWidget(made)
    made.setHeaderLabels(["項目", "利用目的"])
    made.setItemDelegate(WrappedLines(made))
    made.resize(500, 300)
    made.setColumnWidth(0, 200)
    return made


def height(tree: QTreeWidget, words: str) -> int:
    group = QTreeWidgetItem(tree, ["連絡先"])
    item = QTreeWidgetItem(group, ["ご住所", words])
    tree.expandAll()
    tree.show()
    return tree.visualItemRect(item).height()


def test_one_line_has_the_height_of_our_lists(tree: QTreeWidget) -> None:
    assert height(tree, "短い") == theme.row_height()


def test_a_row_grows_with_its_lines_and_keeps_air_around_them(tree: QTreeWidget) -> None:
    two, three = height(tree, LONG), height(tree, LONG + LONG)
    assert two >= 2 * theme.text_size() + theme.row_height() - theme.text_size()
    assert three > two


def test_a_narrower_column_needs_more_lines(tree: QTreeWidget) -> None:
    wide = height(tree, LONG)
    tree.setColumnWidth(0, 380)
    assert height(tree, LONG) > wide
