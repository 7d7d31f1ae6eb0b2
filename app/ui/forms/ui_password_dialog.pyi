"""Type the names of ui_password_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PasswordDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    old_label: QLabel
    old_edit: QLineEdit
    old_problem: Paragraph
    layout_4: QVBoxLayout
    new_label: QLabel
    new_edit: QLineEdit
    new_problem: Paragraph
    layout_5: QVBoxLayout
    again_label: QLabel
    again_edit: QLineEdit
    again_problem: Paragraph
    hint_label: Paragraph
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PasswordDialog: QDialog) -> None: ...
    def retranslateUi(self, PasswordDialog: QDialog) -> None: ...
