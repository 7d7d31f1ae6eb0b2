"""Type the names of ui_authority_decide_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityDecideDialog:
    layout_1: QVBoxLayout
    office_label: QLabel
    intro_label: Paragraph
    notice: Notice
    layout_2: QVBoxLayout
    decision_label: QLabel
    decision_combo: QComboBox
    decision_problem: Paragraph
    layout_3: QVBoxLayout
    answer_label: QLabel
    answer_edit: QPlainTextEdit
    answer_problem: Paragraph
    layout_4: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    reason_problem: Paragraph
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuthorityDecideDialog: QDialog) -> None: ...
    def retranslateUi(self, AuthorityDecideDialog: QDialog) -> None: ...
