"""Type the names of ui_training_closing_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_TrainingClosingDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    on_label: QLabel
    on_field: DateField
    on_problem: Paragraph
    layout_5: QVBoxLayout
    approved_by_label: QLabel
    approved_by_edit: QLineEdit
    approved_by_problem: Paragraph
    layout_6: QVBoxLayout
    lessons_label: QLabel
    lessons_edit: QPlainTextEdit
    lessons_problem: Paragraph
    open_box: QFrame
    layout_7: QVBoxLayout
    layout_8: QVBoxLayout
    why_open_label: QLabel
    why_open_edit: QPlainTextEdit
    why_open_problem: Paragraph
    trouble_notice: Notice
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, TrainingClosingDialog: QDialog) -> None: ...
    def retranslateUi(self, TrainingClosingDialog: QDialog) -> None: ...
