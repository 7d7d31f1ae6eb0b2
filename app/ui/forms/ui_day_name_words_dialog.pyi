"""Type the names of ui_day_name_words_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DayNameWordsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    layout_5: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    day_problem: Paragraph
    name_problem: Paragraph
    layout_6: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    trouble_notice: Notice
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DayNameWordsDialog: QDialog) -> None: ...
    def retranslateUi(self, DayNameWordsDialog: QDialog) -> None: ...
