"""Type the names of ui_restrict_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RestrictDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    layout_2: QVBoxLayout
    people_label: QLabel
    people_list: QListWidget
    people_problem: Paragraph
    layout_3: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    notice: Notice
    layout_4: QHBoxLayout
    open_button: QPushButton
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RestrictDialog: QDialog) -> None: ...
    def retranslateUi(self, RestrictDialog: QDialog) -> None: ...
