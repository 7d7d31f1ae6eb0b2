"""Type the names of ui_amendment_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AmendmentDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scroll: QScrollArea
    sections: QWidget
    layout_2: QVBoxLayout
    amendment_sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    title_label: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_6: QVBoxLayout
    concluded_on_label: QLabel
    concluded_on_field: DateField
    concluded_on_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    effective_on_label: QLabel
    effective_on_field: DateField
    effective_on_problem: Paragraph
    layout_9: QVBoxLayout
    until_on_label: QLabel
    until_on_field: DateField
    until_on_problem: Paragraph
    layout_10: QVBoxLayout
    what_label: QLabel
    what_edit: QPlainTextEdit
    what_problem: Paragraph
    terms_sheet: QFrame
    layout_11: QVBoxLayout
    terms_heading: QLabel
    terms_hint: Paragraph
    layout_12: QGridLayout
    layout_13: QVBoxLayout
    confidentiality_label: QLabel
    confidentiality_combo: CalmCombo
    layout_14: QVBoxLayout
    no_onward_label: QLabel
    no_onward_combo: CalmCombo
    layout_15: QVBoxLayout
    liability_label: QLabel
    liability_combo: CalmCombo
    layout_16: QGridLayout
    layout_17: QVBoxLayout
    oversight_label: QLabel
    oversight_combo: CalmCombo
    layout_18: QVBoxLayout
    subcontracting_label: QLabel
    subcontracting_combo: CalmCombo
    layout_19: QGridLayout
    layout_20: QVBoxLayout
    work_label: QLabel
    work_edit: QLineEdit
    work_problem: Paragraph
    layout_21: QVBoxLayout
    items_label: QLabel
    items_edit: QPlainTextEdit
    items_problem: Paragraph
    layout_22: QVBoxLayout
    purposes_label: QLabel
    purposes_list: QListWidget
    spacer_23: QSpacerItem
    layout_24: QHBoxLayout
    spacer_25: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AmendmentDialog: QDialog) -> None: ...
    def retranslateUi(self, AmendmentDialog: QDialog) -> None: ...
