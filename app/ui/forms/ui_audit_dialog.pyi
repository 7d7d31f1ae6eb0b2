"""Type the names of ui_audit_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    plan_label: QLabel
    plan_combo: QComboBox
    plan_problem: Paragraph
    layout_5: QVBoxLayout
    department_label: QLabel
    department_combo: QComboBox
    department_problem: Paragraph
    layout_6: QVBoxLayout
    theme_label: QLabel
    theme_edit: QLineEdit
    theme_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    from_problem: Paragraph
    layout_9: QVBoxLayout
    to_label: QLabel
    to_field: DateField
    to_problem: Paragraph
    layout_10: QVBoxLayout
    auditors_label: QLabel
    auditors_list: QListWidget
    auditors_problem: Paragraph
    layout_11: QVBoxLayout
    lead_label: QLabel
    lead_combo: QComboBox
    lead_problem: Paragraph
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditDialog: QDialog) -> None: ...
