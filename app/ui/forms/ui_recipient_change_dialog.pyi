"""Type the names of ui_recipient_change_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientChangeDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    change_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    field_label: QLabel
    field_combo: CalmCombo
    field_problem: Paragraph
    before_label: Paragraph
    layout_4: QVBoxLayout
    after_label: QLabel
    after_edit: QLineEdit
    after_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    effective_on_label: QLabel
    effective_on_field: DateField
    effective_on_problem: Paragraph
    layout_7: QVBoxLayout
    reported_on_label: QLabel
    reported_on_field: DateField
    reported_on_problem: Paragraph
    layout_8: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecipientChangeDialog: QDialog) -> None: ...
    def retranslateUi(self, RecipientChangeDialog: QDialog) -> None: ...
