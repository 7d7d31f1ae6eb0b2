"""Type the names of ui_recipient_return_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientReturnDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    returned_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    asked_on_label: QLabel
    asked_on_field: DateField
    asked_on_problem: Paragraph
    layout_5: QVBoxLayout
    way_label: QLabel
    way_combo: CalmCombo
    way_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    carried_out_on_label: QLabel
    carried_out_on_field: DateField
    carried_out_on_problem: Paragraph
    layout_8: QVBoxLayout
    certified_on_label: QLabel
    certified_on_field: DateField
    certified_on_problem: Paragraph
    layout_9: QVBoxLayout
    received_on_label: QLabel
    received_on_field: DateField
    received_on_problem: Paragraph
    layout_10: QVBoxLayout
    checked_by_label: QLabel
    checked_by_edit: QLineEdit
    checked_by_problem: Paragraph
    layout_11: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_12: QSpacerItem
    layout_13: QHBoxLayout
    spacer_14: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecipientReturnDialog: QDialog) -> None: ...
    def retranslateUi(self, RecipientReturnDialog: QDialog) -> None: ...
