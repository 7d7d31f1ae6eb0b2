"""Type the names of ui_staff_change_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_StaffChangeDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_4: QVBoxLayout
    roles_label: QLabel
    layout_5: QGridLayout
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
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, StaffChangeDialog: QDialog) -> None: ...
    def retranslateUi(self, StaffChangeDialog: QDialog) -> None: ...
