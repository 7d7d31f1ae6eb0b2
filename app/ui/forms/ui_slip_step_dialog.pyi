"""Type the names of ui_slip_step_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SlipStepDialog:
    layout_1: QVBoxLayout
    who_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    choice_box: QWidget
    layout_3: QVBoxLayout
    choice_label: QLabel
    choices: Choices
    choice_problem: Paragraph
    day_box: QWidget
    layout_4: QVBoxLayout
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    words_box: QWidget
    layout_6: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    effect_label: Paragraph
    trouble_notice: Notice
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SlipStepDialog: QDialog) -> None: ...
    def retranslateUi(self, SlipStepDialog: QDialog) -> None: ...
