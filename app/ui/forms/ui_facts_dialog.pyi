"""Type the names of ui_facts_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FactsDialog:
    layout_1: QVBoxLayout
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
    sheet: QFrame
    layout_5: QVBoxLayout
    fact_facts: Facts
    empty_page: QWidget
    layout_6: QVBoxLayout
    empty_state: EmptyState
    layout_7: QHBoxLayout
    case_button: QPushButton
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FactsDialog: QDialog) -> None: ...
    def retranslateUi(self, FactsDialog: QDialog) -> None: ...
