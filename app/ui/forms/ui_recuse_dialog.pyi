"""Type the names of ui_recuse_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecuseDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    layout_2: QGridLayout
    layout_3: QVBoxLayout
    who_label: QLabel
    who_combo: QComboBox
    who_problem: Paragraph
    layout_4: QVBoxLayout
    to_label: QLabel
    to_combo: QComboBox
    to_problem: Paragraph
    layout_5: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    notice: Notice
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecuseDialog: QDialog) -> None: ...
    def retranslateUi(self, RecuseDialog: QDialog) -> None: ...
