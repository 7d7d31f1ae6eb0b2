"""Type the names of ui_identity_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
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
    checked_label: QLabel
    checked_field: DateField
    checked_problem: QLabel
    method_label: QLabel
    method_combo: QComboBox
    method_problem: QLabel
    own_box: QWidget
    layout_7: QVBoxLayout
    own_heading: QLabel
    papers_box: QWidget
    papers_layout: QVBoxLayout
    papers_problem: QLabel
    layout_8: QHBoxLayout
    add_paper_button: QPushButton
    spacer_9: QSpacerItem
    authority_box: QWidget
    layout_10: QVBoxLayout
    authority_heading: QLabel
    agent_papers_box: QWidget
    agent_papers_layout: QVBoxLayout
    agent_papers_problem: QLabel
    layout_11: QHBoxLayout
    add_agent_paper_button: QPushButton
    spacer_12: QSpacerItem
    custody_box: QWidget
    layout_13: QVBoxLayout
    custody_heading: QLabel
    layout_14: QVBoxLayout
    custody_label: QLabel
    custody_combo: QComboBox
    custody_problem: QLabel
    judge_box: QWidget
    layout_15: QVBoxLayout
    layout_16: QVBoxLayout
    judged_label: QLabel
    judged_edit: QPlainTextEdit
    judged_problem: QLabel
    custody_hint: QLabel
    spacer_17: QSpacerItem
    trouble_notice: Notice
    layout_18: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IdentityDialog: QDialog) -> None: ...
    def retranslateUi(self, IdentityDialog: QDialog) -> None: ...
