"""Type the names of ui_audit_questions_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditQuestionsDialog:
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
    acts: ActRow
    question_facts: Facts
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    layout_6: QHBoxLayout
    standard_button: QPushButton
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditQuestionsDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditQuestionsDialog: QDialog) -> None: ...
