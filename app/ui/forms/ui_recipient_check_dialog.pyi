"""Type the names of ui_recipient_check_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientCheckDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scroll: QScrollArea
    sections: QWidget
    layout_2: QVBoxLayout
    check_sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    kind_label: QLabel
    kind_combo: CalmCombo
    kind_problem: Paragraph
    layout_6: QVBoxLayout
    certificate_label: QLabel
    certificate_edit: QLineEdit
    certificate_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    asked_on_label: QLabel
    asked_on_field: DateField
    asked_on_problem: Paragraph
    layout_9: QVBoxLayout
    answered_on_label: QLabel
    answered_on_field: DateField
    answered_on_problem: Paragraph
    layout_10: QVBoxLayout
    checked_on_label: QLabel
    checked_on_field: DateField
    checked_on_problem: Paragraph
    layout_11: QGridLayout
    layout_12: QVBoxLayout
    verdict_label: QLabel
    verdict_combo: CalmCombo
    verdict_problem: Paragraph
    layout_13: QVBoxLayout
    checked_by_label: QLabel
    checked_by_edit: QLineEdit
    checked_by_problem: Paragraph
    layout_14: QVBoxLayout
    findings_label: QLabel
    findings_edit: QPlainTextEdit
    findings_problem: Paragraph
    answers_box: QWidget
    layout_15: QVBoxLayout
    answers_sheet: QFrame
    layout_16: QVBoxLayout
    answers_heading: QLabel
    answers_hint: Paragraph
    answers_rows: QWidget
    answers_layout: QGridLayout
    spacer_17: QSpacerItem
    layout_18: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecipientCheckDialog: QDialog) -> None: ...
    def retranslateUi(self, RecipientCheckDialog: QDialog) -> None: ...
