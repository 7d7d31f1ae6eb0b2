"""Type the names of ui_audit_question_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditQuestionDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    section_label: QLabel
    section_edit: QLineEdit
    section_problem: Paragraph
    layout_4: QVBoxLayout
    subject_label: QLabel
    subject_edit: QPlainTextEdit
    subject_problem: Paragraph
    layout_5: QVBoxLayout
    basis_label: QLabel
    basis_edit: QLineEdit
    basis_problem: Paragraph
    layout_6: QVBoxLayout
    method_label: QLabel
    method_edit: QPlainTextEdit
    method_problem: Paragraph
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditQuestionDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditQuestionDialog: QDialog) -> None: ...
