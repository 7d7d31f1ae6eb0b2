"""Type the names of ui_authority_intake_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityIntakeDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    scroll: QScrollArea
    fields: QWidget
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    received_label: QLabel
    received_field: DateField
    received_problem: Paragraph
    layout_5: QVBoxLayout
    channel_label: QLabel
    channel_combo: QComboBox
    channel_problem: Paragraph
    layout_6: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    office_label: QLabel
    office_edit: QLineEdit
    office_problem: Paragraph
    layout_9: QVBoxLayout
    asker_label: QLabel
    asker_edit: QLineEdit
    asker_problem: Paragraph
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    postal_label: QLabel
    postal_edit: QLineEdit
    postal_problem: Paragraph
    layout_12: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: Paragraph
    layout_13: QVBoxLayout
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: Paragraph
    layout_14: QGridLayout
    layout_15: QVBoxLayout
    paper_label: QLabel
    paper_combo: QComboBox
    paper_problem: Paragraph
    layout_16: QVBoxLayout
    paper_number_label: QLabel
    paper_number_edit: QLineEdit
    paper_number_problem: Paragraph
    layout_17: QVBoxLayout
    paper_on_label: QLabel
    paper_on_field: DateField
    paper_on_problem: Paragraph
    layout_18: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    layout_19: QGridLayout
    layout_20: QVBoxLayout
    about_label: QLabel
    about_edit: QLineEdit
    about_problem: Paragraph
    layout_21: QVBoxLayout
    code_label: QLabel
    code_edit: QLineEdit
    code_problem: Paragraph
    layout_22: QVBoxLayout
    asked_label: QLabel
    asked_edit: QPlainTextEdit
    asked_problem: Paragraph
    spacer_23: QSpacerItem
    layout_24: QHBoxLayout
    spacer_25: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuthorityIntakeDialog: QDialog) -> None: ...
    def retranslateUi(self, AuthorityIntakeDialog: QDialog) -> None: ...
