"""Type the names of ui_identity_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IdentityDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    layout_2: QHBoxLayout
    list_scroll: QScrollArea
    list_sheet: QFrame
    layout_3: QVBoxLayout
    list_heading: QLabel
    checklist: Checklist
    spacer_4: QSpacerItem
    keep_label: Paragraph
    scroll: QScrollArea
    sheet: QFrame
    layout_5: QVBoxLayout
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    checked_label: QLabel
    checked_field: DateField
    checked_problem: Paragraph
    layout_8: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    call_box: QWidget
    layout_9: QVBoxLayout
    call_heading: QLabel
    number_label: Paragraph
    matched_label: QLabel
    layout_10: QGridLayout
    birth_check: QCheckBox
    address_check: QCheckBox
    code_check: QCheckBox
    children_check: QCheckBox
    email_check: QCheckBox
    matched_problem: Paragraph
    layout_11: QHBoxLayout
    layout_12: QVBoxLayout
    time_label: QLabel
    time_edit: QLineEdit
    time_problem: Paragraph
    spacer_13: QSpacerItem
    own_box: QWidget
    layout_14: QVBoxLayout
    own_heading: QLabel
    papers_box: QWidget
    papers_layout: QVBoxLayout
    papers_problem: Paragraph
    layout_15: QHBoxLayout
    add_paper_button: QPushButton
    spacer_16: QSpacerItem
    authority_box: QWidget
    layout_17: QVBoxLayout
    authority_heading: QLabel
    agent_papers_box: QWidget
    agent_papers_layout: QVBoxLayout
    agent_papers_problem: Paragraph
    layout_18: QHBoxLayout
    add_agent_paper_button: QPushButton
    spacer_19: QSpacerItem
    cover_box: QWidget
    layout_20: QVBoxLayout
    cover_check: QCheckBox
    cover_hint: Paragraph
    cover_problem: Paragraph
    custody_box: QWidget
    layout_21: QVBoxLayout
    custody_heading: QLabel
    layout_22: QVBoxLayout
    custody_label: QLabel
    custody_combo: QComboBox
    custody_problem: Paragraph
    note_box: QWidget
    layout_23: QVBoxLayout
    layout_24: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    layout_25: QVBoxLayout
    other_label: QLabel
    other_combo: QComboBox
    other_problem: Paragraph
    judge_box: QWidget
    layout_26: QVBoxLayout
    layout_27: QVBoxLayout
    judged_label: QLabel
    judged_edit: QPlainTextEdit
    judged_problem: Paragraph
    custody_hint: QLabel
    spacer_28: QSpacerItem
    trouble_notice: Notice
    layout_29: QHBoxLayout
    spacer_30: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IdentityDialog: QDialog) -> None: ...
    def retranslateUi(self, IdentityDialog: QDialog) -> None: ...
