"""Type the names of ui_findings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FindingsDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    right_box: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    right_label: QLabel
    right_combo: QComboBox
    layout_5: QVBoxLayout
    found_label: QLabel
    found_edit: QPlainTextEdit
    found_problem: Paragraph
    layout_6: QVBoxLayout
    answer_label: QLabel
    answer_edit: QPlainTextEdit
    answer_problem: Paragraph
    trouble_notice: Notice
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FindingsDialog: QDialog) -> None: ...
    def retranslateUi(self, FindingsDialog: QDialog) -> None: ...
