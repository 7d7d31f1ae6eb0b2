"""Type the names of ui_void_number_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.choices import Choices
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_VoidNumberDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    reason_label: QLabel
    reasons: Choices
    reason_problem: Paragraph
    hint_label: Paragraph
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, VoidNumberDialog: QDialog) -> None: ...
    def retranslateUi(self, VoidNumberDialog: QDialog) -> None: ...
