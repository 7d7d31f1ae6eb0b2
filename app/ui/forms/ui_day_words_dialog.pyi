"""Type the names of ui_day_words_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DayWordsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    day_box: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    words_box: QWidget
    layout_5: QVBoxLayout
    layout_6: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DayWordsDialog: QDialog) -> None: ...
    def retranslateUi(self, DayWordsDialog: QDialog) -> None: ...
