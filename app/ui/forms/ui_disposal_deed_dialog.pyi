"""Type the names of ui_disposal_deed_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisposalDeedDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    done_on_label: QLabel
    done_on_field: DateField
    layout_5: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    done_on_problem: Paragraph
    way_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    done_by_label: QLabel
    done_by_edit: QLineEdit
    layout_8: QVBoxLayout
    recipient_label: QLabel
    recipient_combo: QComboBox
    done_by_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    witness_label: QLabel
    witness_edit: QLineEdit
    layout_11: QVBoxLayout
    certificate_label: QLabel
    certificate_edit: QLineEdit
    certificate_problem: Paragraph
    layout_12: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    trouble_notice: Notice
    fact_check: QCheckBox
    layout_13: QHBoxLayout
    spacer_14: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DisposalDeedDialog: QDialog) -> None: ...
    def retranslateUi(self, DisposalDeedDialog: QDialog) -> None: ...
