"""Type the names of ui_sub_contractor_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SubContractorDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sub_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_4: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: Paragraph
    layout_5: QVBoxLayout
    work_label: QLabel
    work_edit: QLineEdit
    work_problem: Paragraph
    layout_6: QVBoxLayout
    asked_on_label: QLabel
    asked_on_field: DateField
    asked_on_problem: Paragraph
    layout_7: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SubContractorDialog: QDialog) -> None: ...
    def retranslateUi(self, SubContractorDialog: QDialog) -> None: ...
