"""Type the names of ui_answer_address_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AnswerAddressDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    basis_label: QLabel
    basis_combo: QComboBox
    place_box: QWidget
    layout_4: QVBoxLayout
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    postal_label: QLabel
    postal_edit: QLineEdit
    postal_problem: Paragraph
    layout_7: QVBoxLayout
    care_of_label: QLabel
    care_of_edit: QLineEdit
    care_of_problem: Paragraph
    layout_8: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: Paragraph
    layout_9: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    effect_label: QLabel
    trouble_notice: Notice
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AnswerAddressDialog: QDialog) -> None: ...
    def retranslateUi(self, AnswerAddressDialog: QDialog) -> None: ...
