"""Type the names of ui_departments_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DepartmentsDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    names_label: QLabel
    names_edit: QPlainTextEdit
    names_problem: Paragraph
    trouble_notice: Notice
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DepartmentsDialog: QDialog) -> None: ...
    def retranslateUi(self, DepartmentsDialog: QDialog) -> None: ...
