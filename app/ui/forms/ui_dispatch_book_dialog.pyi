"""Type the names of ui_dispatch_book_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DispatchBookDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    period_label: QLabel
    period_combo: QComboBox
    from_label: QLabel
    from_field: DateField
    to_label: QLabel
    to_field: DateField
    period_button: QPushButton
    spacer_3: QSpacerItem
    chips: Chips
    period_problem: Paragraph
    notice: Notice
    stack: QStackedWidget
    list_page: QWidget
    layout_4: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    detail_label: Paragraph
    layout_6: QHBoxLayout
    count_label: QLabel
    spacer_7: QSpacerItem
    print_button: QPushButton
    excel_button: QPushButton
    case_button: QPushButton
    letter_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DispatchBookDialog: QDialog) -> None: ...
    def retranslateUi(self, DispatchBookDialog: QDialog) -> None: ...
