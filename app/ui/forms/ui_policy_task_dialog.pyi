"""Type the names of ui_policy_task_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyTaskDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    day_box: QWidget
    layout_4: QHBoxLayout
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_6: QVBoxLayout
    by_label: QLabel
    by_edit: QLineEdit
    by_problem: Paragraph
    layout_7: QVBoxLayout
    note_label: QLabel
    note_edit: QLineEdit
    note_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyTaskDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyTaskDialog: QDialog) -> None: ...
