"""Type the names of ui_phone_note_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PhoneNoteDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    title_label: QLabel
    spacer_3: QSpacerItem
    clock_label: QLabel
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    caller_label: QLabel
    caller_edit: NameEdit
    caller_problem: Paragraph
    layout_6: QVBoxLayout
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: Paragraph
    member_label: Paragraph
    layout_7: QHBoxLayout
    member_combo_label: QLabel
    member_combo: QComboBox
    layout_8: QVBoxLayout
    about_label: QLabel
    about_edit: QPlainTextEdit
    about_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    result_label: QLabel
    result_combo: QComboBox
    result_problem: Paragraph
    layout_11: QVBoxLayout
    call_back_label: QLabel
    call_back_field: DateField
    call_back_problem: Paragraph
    layout_12: QVBoxLayout
    minutes_label: QLabel
    minutes_edit: QLineEdit
    minutes_problem: Paragraph
    notice: Notice
    layout_13: QHBoxLayout
    list_button: QPushButton
    spacer_14: QSpacerItem
    cancel_button: QPushButton
    request_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PhoneNoteDialog: QDialog) -> None: ...
    def retranslateUi(self, PhoneNoteDialog: QDialog) -> None: ...
