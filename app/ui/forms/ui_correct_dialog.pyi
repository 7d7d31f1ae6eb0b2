"""Type the names of ui_correct_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_CorrectDialog:
    layout_1: QVBoxLayout
    member_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    layout_2: QHBoxLayout
    old_sheet: QFrame
    layout_3: QVBoxLayout
    old_heading: QLabel
    old_pill: PillLabel
    old_facts: Facts
    spacer_4: QSpacerItem
    new_sheet: QFrame
    layout_5: QVBoxLayout
    layout_6: QVBoxLayout
    answer_label: QLabel
    answer_combo: QComboBox
    answer_problem: Paragraph
    fields: QWidget
    layout_7: QVBoxLayout
    layout_8: QGridLayout
    layout_9: QVBoxLayout
    given_label: QLabel
    given_field: DateField
    given_problem: Paragraph
    layout_10: QVBoxLayout
    version_label: QLabel
    version_combo: QComboBox
    version_problem: Paragraph
    layout_11: QGridLayout
    layout_12: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_13: QVBoxLayout
    receiver_label: QLabel
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    layout_14: QVBoxLayout
    kept_at_label: QLabel
    kept_at_edit: QLineEdit
    layout_15: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    spacer_16: QSpacerItem
    layout_17: QHBoxLayout
    spacer_18: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CorrectDialog: QDialog) -> None: ...
    def retranslateUi(self, CorrectDialog: QDialog) -> None: ...
