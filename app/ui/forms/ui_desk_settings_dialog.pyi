"""Type the names of ui_desk_settings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DeskSettingsDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    procedures_sheet: QFrame
    layout_4: QVBoxLayout
    procedures_heading: QLabel
    layout_5: QVBoxLayout
    procedures_label: QLabel
    procedures_field: DateField
    procedures_problem: Paragraph
    fees_sheet: QFrame
    layout_6: QVBoxLayout
    fees_heading: QLabel
    layout_7: QVBoxLayout
    since_label: QLabel
    since_field: DateField
    since_problem: Paragraph
    layout_8: QGridLayout
    layout_9: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QLineEdit
    layout_10: QVBoxLayout
    disclosure_label: QLabel
    disclosure_edit: QLineEdit
    layout_11: QVBoxLayout
    records_label: QLabel
    records_edit: QLineEdit
    amount_problem: Paragraph
    tables_label: Paragraph
    spacer_12: QSpacerItem
    closures_sheet: QFrame
    layout_13: QVBoxLayout
    closures_heading: QLabel
    holidays_check: QCheckBox
    new_year_check: QCheckBox
    layout_14: QVBoxLayout
    closures_label: QLabel
    closures_edit: QPlainTextEdit
    closures_problem: Paragraph
    closures_hint: Paragraph
    trouble_notice: Notice
    spacer_15: QSpacerItem
    layout_16: QHBoxLayout
    spacer_17: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DeskSettingsDialog: QDialog) -> None: ...
    def retranslateUi(self, DeskSettingsDialog: QDialog) -> None: ...
