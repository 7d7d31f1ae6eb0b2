"""Type the names of ui_staff_add_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_StaffAddDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_5: QVBoxLayout
    login_label: QLabel
    login_edit: QLineEdit
    login_problem: Paragraph
    layout_6: QVBoxLayout
    roles_label: QLabel
    layout_7: QGridLayout
    clerk_check: QCheckBox
    clerk_hint: Paragraph
    department_manager_check: QCheckBox
    department_manager_hint: Paragraph
    manager_check: QCheckBox
    manager_hint: Paragraph
    auditor_check: QCheckBox
    auditor_hint: Paragraph
    system_check: QCheckBox
    system_hint: Paragraph
    roles_problem: Paragraph
    layout_8: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    password_problem: Paragraph
    password_hint: Paragraph
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, StaffAddDialog: QDialog) -> None: ...
    def retranslateUi(self, StaffAddDialog: QDialog) -> None: ...
