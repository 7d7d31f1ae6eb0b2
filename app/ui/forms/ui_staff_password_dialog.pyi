"""Type the names of ui_staff_password_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_StaffPasswordDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    password_problem: Paragraph
    password_hint: Paragraph
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, StaffPasswordDialog: QDialog) -> None: ...
    def retranslateUi(self, StaffPasswordDialog: QDialog) -> None: ...
