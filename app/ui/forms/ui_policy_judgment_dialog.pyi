"""Type the names of ui_policy_judgment_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyJudgmentDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    facts: Facts
    layout_3: QVBoxLayout
    verdict_label: QLabel
    verdicts: Choices
    verdict_problem: Paragraph
    layout_4: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    hint_label: Paragraph
    spacer_5: QSpacerItem
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyJudgmentDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyJudgmentDialog: QDialog) -> None: ...
