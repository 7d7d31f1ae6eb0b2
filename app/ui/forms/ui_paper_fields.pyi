"""Type the names of ui_paper_fields.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperFields:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    paper_combo: QComboBox
    paper_problem: QLabel
    remove_button: QPushButton
    detail_box: QWidget
    layout_4: QGridLayout
    issuer_label: QLabel
    issuer_edit: QLineEdit
    issuer_problem: QLabel
    number_label: QLabel
    number_edit: QLineEdit
    number_problem: QLabel
    valid_label: QLabel
    valid_field: DateField
    valid_problem: QLabel
    issued_label: QLabel
    issued_field: DateField
    issued_problem: QLabel
    spacer_5: QSpacerItem
    number_hint: Paragraph
    def setupUi(self, PaperFields: QWidget) -> None: ...
    def retranslateUi(self, PaperFields: QWidget) -> None: ...
