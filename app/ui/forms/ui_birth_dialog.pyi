"""Type the names of ui_birth_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BirthDialog:
    layout_1: QVBoxLayout
    child_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    name_label: QLabel
    name_edit: NameEdit
    name_problem: Paragraph
    layout_5: QVBoxLayout
    kana_label: QLabel
    kana_edit: QLineEdit
    kana_problem: Paragraph
    layout_6: QVBoxLayout
    birth_label: QLabel
    birth_field: DateField
    birth_problem: Paragraph
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, BirthDialog: QDialog) -> None: ...
    def retranslateUi(self, BirthDialog: QDialog) -> None: ...
