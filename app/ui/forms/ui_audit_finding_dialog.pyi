"""Type the names of ui_audit_finding_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditFindingDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    choices: Choices
    choice_problem: Paragraph
    layout_4: QVBoxLayout
    check_label: QLabel
    check_combo: QComboBox
    check_problem: Paragraph
    layout_5: QVBoxLayout
    what_label: QLabel
    what_edit: QPlainTextEdit
    what_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    responsible_label: QLabel
    responsible_edit: QLineEdit
    responsible_problem: Paragraph
    layout_8: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditFindingDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditFindingDialog: QDialog) -> None: ...
