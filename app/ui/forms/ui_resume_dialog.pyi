"""Type the names of ui_resume_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ResumeDialog:
    layout_1: QVBoxLayout
    child_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    reason_problem: Paragraph
    reason_hint: Paragraph
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ResumeDialog: QDialog) -> None: ...
    def retranslateUi(self, ResumeDialog: QDialog) -> None: ...
