"""Type the names of ui_training_plan_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_TrainingPlanDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    year_label: QLabel
    year_combo: QComboBox
    state_label: Paragraph
    layout_4: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QPlainTextEdit
    approval_box: QFrame
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    approved_on_label: QLabel
    approved_on_field: DateField
    approved_on_problem: Paragraph
    layout_7: QVBoxLayout
    approved_by_label: QLabel
    approved_by_edit: QLineEdit
    approved_by_problem: Paragraph
    trouble_notice: Notice
    layout_8: QHBoxLayout
    add_button: QPushButton
    sheet_button: QPushButton
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, TrainingPlanDialog: QDialog) -> None: ...
    def retranslateUi(self, TrainingPlanDialog: QDialog) -> None: ...
