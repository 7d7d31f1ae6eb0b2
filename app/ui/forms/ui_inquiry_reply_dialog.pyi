"""Type the names of ui_inquiry_reply_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.delivered_papers import DeliveredPapers
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_InquiryReplyDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    scroll: QScrollArea
    sections: QWidget
    layout_2: QVBoxLayout
    sheet_facts: Facts
    sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    answered_label: QLabel
    answered_field: DateField
    answered_problem: Paragraph
    layout_6: QVBoxLayout
    by_label: QLabel
    by_edit: QLineEdit
    by_problem: Paragraph
    answer_label: QLabel
    answers: Choices
    answer_problem: Paragraph
    material_box: QWidget
    layout_7: QVBoxLayout
    items_sheet: QFrame
    layout_8: QVBoxLayout
    items_heading: QLabel
    items_hint: Paragraph
    items_layout: QVBoxLayout
    items_problem: Paragraph
    layout_9: QHBoxLayout
    add_item_button: QPushButton
    spacer_10: QSpacerItem
    papers_sheet: QFrame
    layout_11: QVBoxLayout
    papers_heading: QLabel
    papers_hint: Paragraph
    papers: DeliveredPapers
    note_sheet: QFrame
    layout_12: QVBoxLayout
    layout_13: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_14: QSpacerItem
    trouble_notice: Notice
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, InquiryReplyDialog: QDialog) -> None: ...
    def retranslateUi(self, InquiryReplyDialog: QDialog) -> None: ...
