"""Type the names of ui_server_password_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.paragraph import Paragraph

class Ui_ServerPasswordDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    mark_label: QLabel
    title_label: QLabel
    spacer_3: QSpacerItem
    place_label: Paragraph
    sheet: QFrame
    layout_4: QVBoxLayout
    layout_5: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    password_problem: Paragraph
    hint_label: Paragraph
    layout_6: QHBoxLayout
    cancel_button: QPushButton
    spacer_7: QSpacerItem
    save_button: QPushButton
    def setupUi(self, ServerPasswordDialog: QDialog) -> None: ...
    def retranslateUi(self, ServerPasswordDialog: QDialog) -> None: ...
