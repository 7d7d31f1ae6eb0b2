"""Type the names of ui_paper_fields.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField

class Ui_PaperFields:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    paper_combo: QComboBox
    paper_problem: QLabel
    remove_button: QPushButton
    detail_box: QWidget
    layout_4: QHBoxLayout
    issuer_box: QWidget
    layout_5: QVBoxLayout
    issuer_label: QLabel
    issuer_edit: QLineEdit
    issuer_problem: QLabel
    number_box: QWidget
    layout_6: QVBoxLayout
    number_label: QLabel
    number_edit: QLineEdit
    number_problem: QLabel
    valid_box: QWidget
    layout_7: QVBoxLayout
    valid_label: QLabel
    valid_field: DateField
    valid_problem: QLabel
    issued_box: QWidget
    layout_8: QVBoxLayout
    issued_label: QLabel
    issued_field: DateField
    issued_problem: QLabel
    spacer_9: QSpacerItem
    number_hint: QLabel
    def setupUi(self, PaperFields: QWidget) -> None: ...
    def retranslateUi(self, PaperFields: QWidget) -> None: ...
