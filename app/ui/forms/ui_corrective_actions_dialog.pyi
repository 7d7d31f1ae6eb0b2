"""Type the names of ui_corrective_actions_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CorrectiveActionsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    notice: Notice
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    acts: ActRow
    scroll: QScrollArea
    detail: QWidget
    layout_3: QVBoxLayout
    action_facts: Facts
    spacer_4: QSpacerItem
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CorrectiveActionsDialog: QDialog) -> None: ...
    def retranslateUi(self, CorrectiveActionsDialog: QDialog) -> None: ...
