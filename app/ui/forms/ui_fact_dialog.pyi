"""Type the names of ui_fact_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FactDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    gate_label: QLabel
    gate_combo: QComboBox
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_6: QVBoxLayout
    what_label: QLabel
    what_edit: QPlainTextEdit
    what_problem: Paragraph
    refusal_box: QWidget
    layout_7: QVBoxLayout
    refusal_heading: QLabel
    refusal_label: Paragraph
    effect_label: Paragraph
    trouble_notice: Notice
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FactDialog: QDialog) -> None: ...
    def retranslateUi(self, FactDialog: QDialog) -> None: ...
