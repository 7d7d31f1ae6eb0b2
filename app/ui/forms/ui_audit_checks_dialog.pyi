"""Type the names of ui_audit_checks_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditChecksDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    trouble_notice: Notice
    layout_2: QHBoxLayout
    chips: Chips
    spacer_3: QSpacerItem
    count_label: QLabel
    layout_4: QHBoxLayout
    table: TableView
    scroll: QScrollArea
    fields: QWidget
    layout_5: QVBoxLayout
    section_label: QLabel
    subject_label: Paragraph
    method_label: Paragraph
    answer_box: QWidget
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    choices: Choices
    choice_problem: Paragraph
    layout_8: QVBoxLayout
    evidence_label: QLabel
    evidence_edit: QPlainTextEdit
    evidence_problem: Paragraph
    layout_9: QVBoxLayout
    remark_label: QLabel
    remark_edit: QPlainTextEdit
    remark_problem: Paragraph
    check_facts: Facts
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    finding_button: QPushButton
    ask_button: QPushButton
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditChecksDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditChecksDialog: QDialog) -> None: ...
