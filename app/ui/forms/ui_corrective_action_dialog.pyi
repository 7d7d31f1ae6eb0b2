"""Type the names of ui_corrective_action_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CorrectiveActionDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    cause_label: QLabel
    cause_edit: QPlainTextEdit
    cause_problem: Paragraph
    layout_4: QVBoxLayout
    action_label: QLabel
    action_edit: QPlainTextEdit
    action_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    layout_7: QVBoxLayout
    responsible_label: QLabel
    responsible_edit: QLineEdit
    responsible_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CorrectiveActionDialog: QDialog) -> None: ...
    def retranslateUi(self, CorrectiveActionDialog: QDialog) -> None: ...
