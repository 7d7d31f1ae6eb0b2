"""Type the names of ui_effect_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_EffectDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scroll: QScrollArea
    fields: QWidget
    layout_2: QVBoxLayout
    action_facts: Facts
    sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    choices: Choices
    choice_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_7: QVBoxLayout
    by_label: QLabel
    by_edit: QLineEdit
    by_problem: Paragraph
    layout_8: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    next_box: QFrame
    layout_9: QVBoxLayout
    next_heading: QLabel
    layout_10: QVBoxLayout
    action_label: QLabel
    action_edit: QPlainTextEdit
    action_problem: Paragraph
    layout_11: QGridLayout
    layout_12: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    layout_13: QVBoxLayout
    responsible_label: QLabel
    responsible_edit: QLineEdit
    responsible_problem: Paragraph
    spacer_14: QSpacerItem
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, EffectDialog: QDialog) -> None: ...
    def retranslateUi(self, EffectDialog: QDialog) -> None: ...
