"""Type the names of ui_cover_note_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CoverNoteDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    letters_heading: QLabel
    letters_list: Checklist
    nothing_label: Paragraph
    others_heading: QLabel
    others_list: Checklist
    layout_3: QVBoxLayout
    other_label: QLabel
    other_edit: QLineEdit
    trouble_notice: Notice
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CoverNoteDialog: QDialog) -> None: ...
    def retranslateUi(self, CoverNoteDialog: QDialog) -> None: ...
