"""Type the names of ui_applications_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ApplicationsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    notice: Notice
    layout_2: QHBoxLayout
    chips: Chips
    spacer_3: QSpacerItem
    count_label: QLabel
    stack: QStackedWidget
    list_page: QWidget
    layout_4: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    reason_label: Paragraph
    layout_6: QHBoxLayout
    purge_button: QPushButton
    spacer_7: QSpacerItem
    withdraw_button: QPushButton
    letter_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ApplicationsDialog: QDialog) -> None: ...
    def retranslateUi(self, ApplicationsDialog: QDialog) -> None: ...
