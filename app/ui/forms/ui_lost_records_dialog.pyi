"""Type the names of ui_lost_records_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LostRecordsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    hint_label: Paragraph
    layout_3: QVBoxLayout
    people_label: QLabel
    people_edit: QLineEdit
    people_problem: Paragraph
    layout_4: QVBoxLayout
    what_label: QLabel
    what_edit: QPlainTextEdit
    trouble_notice: Notice
    layout_5: QHBoxLayout
    nothing_button: QPushButton
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, LostRecordsDialog: QDialog) -> None: ...
    def retranslateUi(self, LostRecordsDialog: QDialog) -> None: ...
