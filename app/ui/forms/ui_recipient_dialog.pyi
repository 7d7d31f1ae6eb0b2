"""Type the names of ui_recipient_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    trouble_notice: Notice
    recipient_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_5: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    postal_code_label: QLabel
    postal_code_edit: QLineEdit
    postal_code_problem: Paragraph
    layout_8: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    representative_label: QLabel
    representative_edit: QLineEdit
    representative_problem: Paragraph
    layout_11: QVBoxLayout
    contact_label: QLabel
    contact_edit: QLineEdit
    contact_problem: Paragraph
    layout_12: QVBoxLayout
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: Paragraph
    relation_sheet: QFrame
    layout_13: QVBoxLayout
    relation_heading: QLabel
    relation_lead_label: Paragraph
    layout_14: QGridLayout
    layout_15: QVBoxLayout
    manager_label: QLabel
    manager_edit: QLineEdit
    manager_problem: Paragraph
    layout_16: QVBoxLayout
    relation_label: QLabel
    relation_edit: QLineEdit
    relation_problem: Paragraph
    spacer_17: QSpacerItem
    layout_18: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecipientDialog: QDialog) -> None: ...
    def retranslateUi(self, RecipientDialog: QDialog) -> None: ...
