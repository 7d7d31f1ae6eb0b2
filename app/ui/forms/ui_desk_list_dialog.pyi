"""Type the names of ui_desk_list_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DeskListDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_3: QVBoxLayout
    empty_state: EmptyState
    detail_label: Paragraph
    layout_4: QHBoxLayout
    count_label: QLabel
    spacer_5: QSpacerItem
    first_button: QPushButton
    second_button: QPushButton
    third_button: QPushButton
    fourth_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DeskListDialog: QDialog) -> None: ...
    def retranslateUi(self, DeskListDialog: QDialog) -> None: ...
