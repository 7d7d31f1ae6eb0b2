"""Type the names of ui_remedy_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RemedyDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    fact_facts: Facts
    layout_3: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_4: QVBoxLayout
    how_label: QLabel
    how_edit: QPlainTextEdit
    how_problem: Paragraph
    trouble_notice: Notice
    spacer_5: QSpacerItem
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RemedyDialog: QDialog) -> None: ...
    def retranslateUi(self, RemedyDialog: QDialog) -> None: ...
