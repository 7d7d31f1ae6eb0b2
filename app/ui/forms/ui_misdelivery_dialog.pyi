"""Type the names of ui_misdelivery_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MisdeliveryDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_4: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    postal_label: QLabel
    postal_edit: QLineEdit
    layout_7: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    layout_8: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    trouble_notice: Notice
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, MisdeliveryDialog: QDialog) -> None: ...
    def retranslateUi(self, MisdeliveryDialog: QDialog) -> None: ...
