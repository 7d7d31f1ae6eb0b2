"""Type the names of ui_policy_task_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyTaskDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    task_facts: Facts
    advice_label: Paragraph
    fields_box: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    choices: Choices
    choice_problem: Paragraph
    layout_5: QHBoxLayout
    day_box: QWidget
    layout_6: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    by_box: QWidget
    layout_7: QVBoxLayout
    by_label: QLabel
    by_edit: QLineEdit
    by_problem: Paragraph
    note_box: QWidget
    layout_8: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    effect_label: Paragraph
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    form_button: QPushButton
    drop_button: QPushButton
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyTaskDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyTaskDialog: QDialog) -> None: ...
