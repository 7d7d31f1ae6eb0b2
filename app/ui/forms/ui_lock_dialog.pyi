"""Type the names of ui_lock_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.paragraph import Paragraph

class Ui_LockDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    mark_label: QLabel
    title_label: QLabel
    spacer_3: QSpacerItem
    who_label: Paragraph
    sheet: QFrame
    layout_4: QVBoxLayout
    layout_5: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    password_problem: Paragraph
    hint_label: Paragraph
    layout_6: QHBoxLayout
    other_button: QPushButton
    spacer_7: QSpacerItem
    save_button: QPushButton
    def setupUi(self, LockDialog: QDialog) -> None: ...
    def retranslateUi(self, LockDialog: QDialog) -> None: ...
