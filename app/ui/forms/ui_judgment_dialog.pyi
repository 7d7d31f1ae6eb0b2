"""Type the names of ui_judgment_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_JudgmentDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    facts_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    question_label: QLabel
    question_combo: QComboBox
    question_problem: Paragraph
    facts: Facts
    sheet: QFrame
    layout_4: QVBoxLayout
    verdict_label: QLabel
    verdicts: Choices
    verdict_problem: Paragraph
    layout_5: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    reason_problem: Paragraph
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, JudgmentDialog: QDialog) -> None: ...
    def retranslateUi(self, JudgmentDialog: QDialog) -> None: ...
