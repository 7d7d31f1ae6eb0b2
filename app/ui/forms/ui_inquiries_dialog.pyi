"""Type the names of ui_inquiries_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_InquiriesDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    chips: Chips
    notice: Notice
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_3: QVBoxLayout
    empty_state: EmptyState
    layout_4: QHBoxLayout
    count_label: QLabel
    spacer_5: QSpacerItem
    print_button: QPushButton
    postpone_button: QPushButton
    cancel_sheet_button: QPushButton
    request_button: QPushButton
    reply_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, InquiriesDialog: QDialog) -> None: ...
    def retranslateUi(self, InquiriesDialog: QDialog) -> None: ...
