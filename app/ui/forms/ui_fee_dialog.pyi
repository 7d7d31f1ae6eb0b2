"""Type the names of ui_fee_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FeeDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    fee_facts: Facts
    layout_3: QVBoxLayout
    right_label: QLabel
    right_combo: QComboBox
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_6: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    layout_7: QVBoxLayout
    receipt_label: QLabel
    receipt_edit: QLineEdit
    trouble_notice: Notice
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FeeDialog: QDialog) -> None: ...
    def retranslateUi(self, FeeDialog: QDialog) -> None: ...
