"""Type the names of ui_inquiry_ask_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_InquiryAskDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    department_label: QLabel
    department_list: QListWidget
    department_problem: Paragraph
    layout_4: QVBoxLayout
    layout_5: QVBoxLayout
    right_label: QLabel
    right_combo: QComboBox
    layout_6: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_7: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    layout_8: QVBoxLayout
    asked_label: QLabel
    asked_edit: QPlainTextEdit
    asked_problem: Paragraph
    effect_label: Paragraph
    spacer_9: QSpacerItem
    trouble_notice: Notice
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, InquiryAskDialog: QDialog) -> None: ...
    def retranslateUi(self, InquiryAskDialog: QDialog) -> None: ...
