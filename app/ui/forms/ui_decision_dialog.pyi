"""Type the names of ui_decision_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DecisionDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    layout_2: QHBoxLayout
    outcome_scroll: QScrollArea
    outcome_sheet: QFrame
    layout_3: QVBoxLayout
    outcome_heading: QLabel
    outcomes: Choices
    outcome_problem: QLabel
    spacer_4: QSpacerItem
    scroll: QScrollArea
    sheet: QFrame
    layout_5: QVBoxLayout
    ground_box: QWidget
    layout_6: QVBoxLayout
    ground_heading: QLabel
    grounds: Choices
    ground_problem: QLabel
    words_box: QWidget
    words_layout: QVBoxLayout
    words_heading: QLabel
    findings_field: QVBoxLayout
    findings_label: QLabel
    findings_edit: QPlainTextEdit
    findings_problem: QLabel
    words_field: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: QLabel
    public_box: QWidget
    layout_7: QVBoxLayout
    public_heading: QLabel
    layout_8: QVBoxLayout
    public_reason_label: QLabel
    public_reason_edit: QPlainTextEdit
    public_reason_problem: QLabel
    alternative_box: QWidget
    alternative_layout: QVBoxLayout
    alternative_heading: QLabel
    alternative_field: QVBoxLayout
    alternative_label: QLabel
    alternative_edit: QPlainTextEdit
    alternative_problem: QLabel
    paper_box: QWidget
    paper_layout: QVBoxLayout
    paper_heading: QLabel
    paper_field: QVBoxLayout
    paper_reason_label: QLabel
    paper_reason_edit: QPlainTextEdit
    paper_reason_problem: QLabel
    internal_box: QWidget
    layout_9: QVBoxLayout
    internal_heading: QLabel
    layout_10: QVBoxLayout
    internal_reason_label: QLabel
    internal_reason_edit: QPlainTextEdit
    internal_reason_problem: QLabel
    next_hint: QLabel
    spacer_11: QSpacerItem
    trouble_notice: Notice
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DecisionDialog: QDialog) -> None: ...
    def retranslateUi(self, DecisionDialog: QDialog) -> None: ...
