"""Type the names of ui_paper_approval_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperApprovalDialog:
    layout_9: QVBoxLayout
    about_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_5: QVBoxLayout
    decider_box: QWidget
    layout_1: QVBoxLayout
    decider_label: QLabel
    decider_combo: QComboBox
    decider_problem: QLabel
    day_box: QWidget
    layout_2: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: QLabel
    document_box: QWidget
    layout_3: QVBoxLayout
    document_label: QLabel
    document_edit: QLineEdit
    document_problem: QLabel
    mark_box: QWidget
    layout_4: QVBoxLayout
    mark_label: QLabel
    mark_edit: QLineEdit
    mark_problem: QLabel
    seen_label: QLabel
    trouble_notice: Notice
    spacer_6: QSpacerItem
    layout_8: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PaperApprovalDialog: QDialog) -> None: ...
    def retranslateUi(self, PaperApprovalDialog: QDialog) -> None: ...
