"""Type the names of ui_held_papers_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HeldPapersDialog:
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
    layout_4: QHBoxLayout
    count_label: QLabel
    spacer_5: QSpacerItem
    on_label: QLabel
    on_field: DateField
    layout_6: QHBoxLayout
    receive_button: QPushButton
    see_button: QPushButton
    spacer_7: QSpacerItem
    case_button: QPushButton
    returned_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, HeldPapersDialog: QDialog) -> None: ...
    def retranslateUi(self, HeldPapersDialog: QDialog) -> None: ...
