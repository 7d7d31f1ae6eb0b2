"""Type the names of ui_restore_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RestoreDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    layout_2: QVBoxLayout
    offers_label: QLabel
    layout_3: QHBoxLayout
    offers_combo: QComboBox
    browse_button: QPushButton
    key_box: QFrame
    layout_4: QVBoxLayout
    key_label: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    login_label: QLabel
    login_edit: QLineEdit
    layout_7: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    layout_8: QVBoxLayout
    sheet_label: QLabel
    sheet_edit: QLineEdit
    question_box: QFrame
    layout_9: QVBoxLayout
    question_label: Paragraph
    told_label: Paragraph
    trouble_notice: Notice
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    list_button: QPushButton
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RestoreDialog: QDialog) -> None: ...
    def retranslateUi(self, RestoreDialog: QDialog) -> None: ...
