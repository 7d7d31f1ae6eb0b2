"""Type the names of ui_policy_words_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyWordsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_4: QVBoxLayout
    short_label: QLabel
    short_edit: QLineEdit
    short_problem: Paragraph
    layout_5: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyWordsDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyWordsDialog: QDialog) -> None: ...
