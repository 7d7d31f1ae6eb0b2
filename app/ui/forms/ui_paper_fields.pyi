"""Type the names of ui_paper_fields.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperFields:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    paper_combo: QComboBox
    paper_problem: Paragraph
    kept_combo: QComboBox
    remove_button: QPushButton
    detail_box: QWidget
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    issuer_label: QLabel
    issuer_edit: QLineEdit
    issuer_problem: Paragraph
    layout_6: QVBoxLayout
    number_label: QLabel
    number_edit: QLineEdit
    number_problem: Paragraph
    layout_7: QVBoxLayout
    valid_label: QLabel
    valid_field: DateField
    valid_problem: Paragraph
    layout_8: QVBoxLayout
    issued_label: QLabel
    issued_field: DateField
    issued_problem: Paragraph
    spacer_9: QSpacerItem
    number_hint: Paragraph
    def setupUi(self, PaperFields: QWidget) -> None: ...
    def retranslateUi(self, PaperFields: QWidget) -> None: ...
