"""Type the names of ui_restricted_cases_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph

class Ui_RestrictedCasesDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_3: QVBoxLayout
    empty_state: EmptyState
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RestrictedCasesDialog: QDialog) -> None: ...
    def retranslateUi(self, RestrictedCasesDialog: QDialog) -> None: ...
