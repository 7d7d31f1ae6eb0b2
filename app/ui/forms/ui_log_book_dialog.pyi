"""Type the names of ui_log_book_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LogBookDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    purpose_label: QLabel
    purpose_combo: QComboBox
    purpose_problem: Paragraph
    layout_4: QVBoxLayout
    other_label: QLabel
    other_edit: QLineEdit
    other_problem: Paragraph
    spacer_1: QSpacerItem
    layout_6: QHBoxLayout
    excel_button: QPushButton
    csv_button: QPushButton
    spacer_2: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, LogBookDialog: QDialog) -> None: ...
    def retranslateUi(self, LogBookDialog: QDialog) -> None: ...
