"""Type the names of ui_reserved_numbers_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ReservedNumbersDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    layout_2: QHBoxLayout
    count_edit_label: QLabel
    count_edit: QLineEdit
    reserve_button: QPushButton
    spacer_3: QSpacerItem
    chips: Chips
    stack: QStackedWidget
    list_page: QWidget
    layout_4: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    notice: Notice
    layout_6: QHBoxLayout
    void_button: QPushButton
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ReservedNumbersDialog: QDialog) -> None: ...
    def retranslateUi(self, ReservedNumbersDialog: QDialog) -> None: ...
