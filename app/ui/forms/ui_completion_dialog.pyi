"""Type the names of ui_completion_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CompletionDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    how_label: QLabel
    how_combo: QComboBox
    layout_5: QVBoxLayout
    matter_label: QLabel
    matter_combo: QComboBox
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    hint_label: QLabel
    day_box: QWidget
    layout_8: QVBoxLayout
    layout_9: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    by_box: QWidget
    layout_10: QVBoxLayout
    layout_11: QVBoxLayout
    by_label: QLabel
    by_field: DateField
    by_problem: Paragraph
    last_check: QCheckBox
    effect_label: Paragraph
    trouble_notice: Notice
    spacer_12: QSpacerItem
    layout_13: QHBoxLayout
    spacer_14: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CompletionDialog: QDialog) -> None: ...
    def retranslateUi(self, CompletionDialog: QDialog) -> None: ...
