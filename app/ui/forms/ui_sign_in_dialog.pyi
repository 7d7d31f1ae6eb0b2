"""Type the names of ui_sign_in_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.paragraph import Paragraph

class Ui_SignInDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    mark_label: QLabel
    title_label: QLabel
    spacer_3: QSpacerItem
    place_label: Paragraph
    spacer_4: QSpacerItem
    sheet: QFrame
    layout_5: QVBoxLayout
    layout_6: QVBoxLayout
    login_label: QLabel
    login_edit: QLineEdit
    login_problem: Paragraph
    ways: QStackedWidget
    password_page: QWidget
    layout_7: QVBoxLayout
    layout_8: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    spacer_9: QSpacerItem
    recovery_page: QWidget
    layout_10: QVBoxLayout
    layout_11: QVBoxLayout
    recovery_label: QLabel
    recovery_edit: QLineEdit
    aragraph_12: Paragraph
    spacer_13: QSpacerItem
    password_problem: Paragraph
    layout_14: QHBoxLayout
    recovery_button: QPushButton
    spacer_15: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SignInDialog: QDialog) -> None: ...
    def retranslateUi(self, SignInDialog: QDialog) -> None: ...
