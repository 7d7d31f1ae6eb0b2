"""Type the names of ui_child_fields.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildFields:
    layout_1: QVBoxLayout
    layout_2: QGridLayout
    layout_3: QVBoxLayout
    name_label: QLabel
    name_edit: NameEdit
    name_problem: Paragraph
    layout_4: QVBoxLayout
    kana_label: QLabel
    kana_edit: QLineEdit
    kana_problem: Paragraph
    layout_5: QVBoxLayout
    relationship_label: QLabel
    relationship_combo: QComboBox
    relationship_problem: Paragraph
    layout_6: QVBoxLayout
    label_7: QLabel
    remove_button: QPushButton
    spacer_8: QSpacerItem
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    birth_label: QLabel
    birth_field: DateField
    birth_problem: Paragraph
    layout_11: QVBoxLayout
    expected_label: QLabel
    expected_edit: QLineEdit
    expected_problem: Paragraph
    layout_12: QVBoxLayout
    custody_label: QLabel
    custody_combo: QComboBox
    custody_problem: Paragraph
    layout_13: QVBoxLayout
    together_label: QLabel
    together_combo: QComboBox
    together_problem: Paragraph
    def setupUi(self, ChildFields: QWidget) -> None: ...
    def retranslateUi(self, ChildFields: QWidget) -> None: ...
