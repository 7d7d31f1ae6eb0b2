"""Type the names of ui_audit_plan_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditPlanDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    plan_facts: Facts
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    year_label: QLabel
    year_combo: QComboBox
    year_problem: Paragraph
    layout_5: QVBoxLayout
    head_label: QLabel
    head_edit: QLineEdit
    head_problem: Paragraph
    layout_6: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QPlainTextEdit
    purpose_problem: Paragraph
    layout_7: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    print_button: QPushButton
    approve_button: QPushButton
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditPlanDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditPlanDialog: QDialog) -> None: ...
