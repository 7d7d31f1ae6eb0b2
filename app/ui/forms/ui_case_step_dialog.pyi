"""Type the names of ui_case_step_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CaseStepDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    choice_box: QWidget
    layout_3: QVBoxLayout
    choice_label: QLabel
    choice_combo: QComboBox
    choice_problem: QLabel
    day_box: QWidget
    layout_4: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: QLabel
    words_box: QWidget
    layout_5: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: QLabel
    effect_label: QLabel
    trouble_notice: Notice
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CaseStepDialog: QDialog) -> None: ...
    def retranslateUi(self, CaseStepDialog: QDialog) -> None: ...
