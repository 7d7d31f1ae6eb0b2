"""Type the names of ui_policy_own_task_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyOwnTaskDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    task_label: QLabel
    task_edit: QLineEdit
    task_problem: Paragraph
    layout_4: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    hint_label: Paragraph
    spacer_5: QSpacerItem
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyOwnTaskDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyOwnTaskDialog: QDialog) -> None: ...
