"""Type the names of ui_erasures_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.grouped_lines import GroupedLines
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ErasuresDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    sheet: QFrame
    layout_3: QVBoxLayout
    lines: GroupedLines
    empty_page: QWidget
    layout_4: QVBoxLayout
    empty_state: EmptyState
    layout_5: QHBoxLayout
    count_label: QLabel
    spacer_6: QSpacerItem
    settle_button: QPushButton
    draft_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ErasuresDialog: QDialog) -> None: ...
    def retranslateUi(self, ErasuresDialog: QDialog) -> None: ...
